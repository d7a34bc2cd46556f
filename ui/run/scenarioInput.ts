import { PRESET_NAMES, PRESETS, type ScenarioInput } from '#scenarios';
import { canonicalJson, type Shock } from '#sim';
import type { AppState, StrategyState } from '../state/appState.ts';

/** A strategy as a scenario file would have it: the same words reproduce it on the command line. */
export function inputOf(state: AppState, { preset, levers, mix, schedules }: StrategyState): ScenarioInput {
  const { place, ownPlace, country, citizens, context, shocks, beliefs } = state;
  const allLevers = { ...context, ...levers };
  const events = shocks.filter((shock) => !bringsItself(preset, shock));
  return {
    extends: preset,
    ...(ownPlace === null ? { place } : {}),
    ...(country === null ? {} : { country }),
    ...(citizens === null ? {} : { citizens }),
    ...(mix === null ? {} : { mix }),
    ...(Object.keys(allLevers).length === 0 ? {} : { levers: allLevers }),
    ...(Object.keys(beliefs).length === 0 ? {} : { parameters: beliefs }),
    ...(schedules.length === 0 ? {} : { schedules }),
    ...(events.length === 0 ? {} : { events }),
  };
}

/** Whether a preset has the same shock of its own: what happens to every strategy happens to it once. */
function bringsItself(preset: string, shock: Shock): boolean {
  const known = PRESET_NAMES.find((name) => name === preset);
  const own = known === undefined ? [] : (PRESETS[known].scenario.events ?? []);
  return own.some((one) => canonicalJson(one) === canonicalJson(shock));
}
