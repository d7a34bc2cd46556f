import { useMemo } from 'preact/hooks';
import { BeliefPanel } from '../beliefs/BeliefPanel.tsx';
import { LeverPanel } from '../levers/LeverPanel.tsx';
import { MixPanel } from '../levers/MixPanel.tsx';
import { SchedulePanel } from '../levers/SchedulePanel.tsx';
import { PlacePicker } from '../parts/PlacePicker.tsx';
import { StrategyPicker } from '../parts/StrategyPicker.tsx';
import type { Live } from '../run/live.ts';
import { withBelief, withContext, withLever, withSelected } from '../state/appState.ts';
import { change, choices, words } from '../state/pageState.ts';
import { ContextPanel } from '../town/ContextPanel.tsx';
import { usualKey, usualOf } from './usualStrategy.ts';

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
                change((now) => withLever(now, lever, value, usual.levers[lever]), dragging ? lever : undefined);
              }}
              onReset={() => {
                change((now) => withSelected(now, { levers: {} }));
              }}
            />
            <MixPanel
              words={text}
              name={name}
              mix={strategy.mix ?? usual.mix}
              preset={usual.mix}
              onChange={(mix, dragging) => {
                change((now) => withSelected(now, { mix }), dragging ? 'mix' : undefined);
              }}
            />
            <SchedulePanel
              words={text}
              name={name}
              schedules={strategy.schedules}
              onChange={(schedules) => {
                change((now) => withSelected(now, { schedules }));
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
                change((now) => withContext(now, lever, value), dragging ? lever : undefined);
              }}
              onShocks={(shocks) => {
                change((now) => ({ ...now, shocks }));
              }}
              onCountry={(country) => {
                change((now) => ({ ...now, country }));
              }}
            />
            <BeliefPanel
              words={text}
              usual={usual.parameters}
              beliefs={present.beliefs}
              onChange={(belief, value, dragging) => {
                change(
                  (now) => withBelief(now, belief, value, usual.parameters[belief]),
                  dragging ? belief : undefined,
                );
              }}
              onReset={() => {
                change((now) => ({ ...now, beliefs: {} }));
              }}
            />
          </>
        )}
      </div>
    );
  }, [present, usual, names.join(), text, live]);
}
