import { useMemo } from 'preact/hooks';
import { TODAY_LEVERS, countryParameters, type Levers, type Mix, type Parameters } from '#sim';
import { BeliefPanel } from '../beliefs/BeliefPanel.tsx';
import { LeverPanel } from '../levers/LeverPanel.tsx';
import { MixPanel } from '../levers/MixPanel.tsx';
import { SchedulePanel } from '../levers/SchedulePanel.tsx';
import { PlacePicker } from '../parts/PlacePicker.tsx';
import { StrategyPicker } from '../parts/StrategyPicker.tsx';
import type { Live } from '../run/live.ts';
import { plainStrategy, withBelief, withContext, withLever, withSelected, type AppState } from '../state/appState.ts';
import { change, choices, words } from '../state/pageState.ts';
import { ContextPanel } from '../town/ContextPanel.tsx';

/** A strategy as it would be had nobody changed anything. */
interface Usual {
  readonly levers: Levers;
  readonly context: Levers;
  readonly mix: Mix;
  readonly parameters: Parameters;
}

/** Everything that can be chosen or assumed. It reads no time: moving the time slider leaves it as it is. */
export function Choices({ names, live }: { readonly names: readonly string[]; readonly live: Live | null }) {
  const text = words.value;
  const present = choices.value;
  const usual = useMemo(() => usualOf(live, present), [live, usualKey(present)]);
  return useMemo(() => {
    const strategy = present.strategies[present.selected];
    const name = names[present.selected] ?? '';
    return (
      <div class="column choices">
        <StrategyPicker names={names} />
        {usual === null || strategy === undefined ? null : (
          <>
            <LeverPanel
              words={text}
              name={name}
              levers={{ ...usual.levers, ...strategy.levers }}
              preset={usual.levers}
              moved={Object.keys(strategy.levers).length}
              onChange={(lever, value, dragging) => {
                change(withLever(present, lever, value, usual.levers[lever]), dragging ? lever : undefined);
              }}
              onReset={() => {
                change(withSelected(present, { levers: {} }));
              }}
            />
            <MixPanel
              words={text}
              name={name}
              mix={strategy.mix ?? usual.mix}
              preset={usual.mix}
              onChange={(mix, dragging) => {
                change(withSelected(present, { mix }), dragging ? 'mix' : undefined);
              }}
            />
            <SchedulePanel
              words={text}
              name={name}
              schedules={strategy.schedules}
              onChange={(schedules) => {
                change(withSelected(present, { schedules }));
              }}
            />
          </>
        )}
        <PlacePicker live={live} />
        {usual === null ? null : (
          <>
            <ContextPanel
              words={text}
              usual={usual.context}
              context={present.context}
              shocks={present.shocks}
              country={present.country}
              onContext={(lever, value, dragging) => {
                change(withContext(present, lever, value), dragging ? lever : undefined);
              }}
              onShocks={(shocks) => {
                change({ ...present, shocks });
              }}
              onCountry={(country) => {
                change({ ...present, country });
              }}
            />
            <BeliefPanel
              words={text}
              usual={usual.parameters}
              beliefs={present.beliefs}
              onChange={(belief, value, dragging) => {
                change(withBelief(present, belief, value, usual.parameters[belief]), dragging ? belief : undefined);
              }}
              onReset={() => {
                change({ ...present, beliefs: {} });
              }}
            />
          </>
        )}
      </div>
    );
  }, [present, usual, names.join(), text, live]);
}

/** What `usualOf` depends on: not the levers themselves, which move many times a second. */
function usualKey({ strategies, selected, place, ownPlace, country }: AppState): string {
  const presets = [strategies[0]?.preset, strategies[selected]?.preset];
  return [...presets, place, ownPlace?.file, ownPlace?.csv.length, country].join('|');
}

/** The selected preset's levers, mix and parameters, and the context of the first; null where the model is not there yet. */
function usualOf(live: Live | null, present: AppState): Usual | null {
  if (live === null) return null;
  const presets = [present.strategies[present.selected], present.strategies[0]];
  const plain = live.ready({
    ...present,
    context: {},
    shocks: [],
    beliefs: {},
    strategies: presets.map((one) => plainStrategy(one?.preset ?? 'hybrid-by-default')),
  });
  const [selected, first] = plain ?? [];
  if (selected === undefined || first === undefined) {
    const parameters = countryParameters(present.country ?? 'norway');
    return { levers: TODAY_LEVERS, context: TODAY_LEVERS, mix: { OA: 0.45, NPM: 0.4, NPG: 0.15 }, parameters };
  }
  return {
    levers: selected.scenario.levers,
    context: first.scenario.levers,
    mix: selected.scenario.mix,
    parameters: selected.scenario.parameters,
  };
}
