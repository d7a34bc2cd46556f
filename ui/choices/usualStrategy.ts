import { TODAY_LEVERS, countryParameters, type Levers, type Mix, type Parameters, type Place } from '#sim';
import { DEFAULT_PLACE } from '#scenarios';
import type { Live } from '../run/live.ts';
import { scenariosOf } from '../run/scenariosOf.ts';
import { plainStrategy, type AppState } from '../state/appState.ts';

/** A strategy as it would be had nobody changed anything. */
export interface UsualStrategy {
  readonly levers: Levers;
  readonly context: Levers;
  readonly mix: Mix;
  readonly parameters: Parameters;
  /** Null where what is asked for cannot be run. */
  readonly place: Place | null;
}

/** What `usualOf` depends on: not the levers themselves, which move many times a second. */
export function usualKey({ strategies, selected, place, ownPlace, country }: AppState): string {
  const presets = [strategies[0]?.preset, strategies[selected]?.preset];
  return [...presets, place, ownPlace?.file, ownPlace?.csv.length, country].join('|');
}

/** The selected preset's levers, mix and parameters, and the context of the first; null where the model is not there yet. */
export function usualOf(live: Live | null, present: AppState): UsualStrategy | null {
  if (live === null) return null;
  const presets = [present.strategies[present.selected], present.strategies[0]];
  const asked: AppState = {
    ...present,
    citizens: null,
    context: {},
    shocks: [],
    beliefs: {},
    strategies: presets.map((one) => plainStrategy(one?.preset ?? 'hybrid-by-default')),
  };
  const here = scenariosOf(asked, live.atlas);
  // Levers do not depend on the place: one that is not known is told by whoever runs it, and they can still be moved.
  const plain = here.ok ? here : scenariosOf({ ...asked, place: DEFAULT_PLACE, ownPlace: null }, live.atlas);
  const [selected, first] = plain.ok ? plain.strategies : [];
  if (selected === undefined || first === undefined) {
    const parameters = countryParameters(present.country ?? 'norway');
    return {
      levers: TODAY_LEVERS,
      context: TODAY_LEVERS,
      mix: { OA: 0.45, NPM: 0.4, NPG: 0.15 },
      parameters,
      place: null,
    };
  }
  return {
    levers: selected.scenario.levers,
    context: first.scenario.levers,
    mix: selected.scenario.mix,
    parameters: selected.scenario.parameters,
    place: here.ok ? first.scenario.place : null,
  };
}
