import { useMemo } from 'preact/hooks';
import { BeliefPanel } from './BeliefPanel.tsx';
import { LeverPanel } from './LeverPanel.tsx';
import { leverPrices } from './leverPrices.ts';
import { MixPanel } from './MixPanel.tsx';
import { SchedulePanel } from './SchedulePanel.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import { StrategyPicker } from './StrategyPicker.tsx';
import type { Live } from '../run/live.ts';
import { withBelief, withContext, withLever, withSelected } from '../state/appState.ts';
import { useModelWords } from '../parts/useModelWords.ts';
import { change, choices } from '../state/pageState.ts';
import { ContextPanel } from './ContextPanel.tsx';
import { usualKey, usualOf } from './usualStrategy.ts';

/**
 * Everything that can be chosen or assumed. It reads no time, so moving the time slider leaves it as it is; and a panel is drawn
 * anew when what it shows is another, so that moving a lever leaves the beliefs and a thousand names of places alone.
 */
export function Choices({ names, live }: { readonly names: readonly string[]; readonly live: Live | null }) {
  const text = useModelWords();
  const present = choices.value;
  const { strategies, selected, place, ownPlace, country, context, shocks, beliefs } = present;
  const usual = useMemo(() => usualOf(live, present), [live, usualKey(present)]);
  const strategy = strategies[selected];
  const name = names[selected] ?? '';

  const picker = useMemo(
    () => <StrategyPicker words={text} names={names} strategies={strategies} selected={selected} />,
    [text, names.join(), strategies.map(({ preset }) => preset).join(), selected],
  );
  const prices = useMemo(
    () => (usual === null ? {} : leverPrices({ ...usual.parameters, ...beliefs }, usual.place)),
    [usual, beliefs],
  );
  const levers = useMemo(
    () =>
      usual === null || strategy === undefined ? null : (
        <LeverPanel
          words={text}
          name={name}
          levers={{ ...usual.levers, ...strategy.levers }}
          preset={usual.levers}
          prices={prices}
          moved={Object.keys(strategy.levers).length}
          onChange={(lever, value, dragging) => {
            change((now) => withLever(now, lever, value, usual.levers[lever]), dragging ? lever : undefined);
          }}
          onReset={() => {
            change((now) => withSelected(now, { levers: {} }));
          }}
        />
      ),
    [text, name, usual, prices, strategy?.levers],
  );
  const mix = useMemo(
    () =>
      usual === null || strategy === undefined ? null : (
        <MixPanel
          words={text}
          name={name}
          mix={strategy.mix ?? usual.mix}
          preset={usual.mix}
          onChange={(next, dragging) => {
            change((now) => withSelected(now, { mix: next }), dragging ? 'mix' : undefined);
          }}
        />
      ),
    [text, name, usual, strategy?.mix],
  );
  const schedules = useMemo(
    () =>
      usual === null || strategy === undefined ? null : (
        <SchedulePanel
          words={text}
          name={name}
          schedules={strategy.schedules}
          onChange={(next) => {
            change((now) => withSelected(now, { schedules: next }));
          }}
        />
      ),
    [text, name, usual, strategy?.schedules],
  );
  const places = useMemo(
    () => <PlacePicker words={text} atlas={live?.atlas ?? null} place={place} ownPlace={ownPlace} />,
    [text, live, place, ownPlace],
  );
  const town = useMemo(
    () =>
      usual === null ? null : (
        <ContextPanel
          words={text}
          usual={usual.context}
          place={usual.place}
          context={context}
          shocks={shocks}
          country={country}
          onContext={(lever, value, dragging) => {
            change((now) => withContext(now, lever, value), dragging ? lever : undefined);
          }}
          onShocks={(next) => {
            change((now) => ({ ...now, shocks: next }));
          }}
          onCountry={(next) => {
            change((now) => ({ ...now, country: next }));
          }}
        />
      ),
    [text, usual, context, shocks, country],
  );
  const assumed = useMemo(
    () =>
      usual === null ? null : (
        <BeliefPanel
          words={text}
          usual={usual.parameters}
          beliefs={beliefs}
          onChange={(belief, value, dragging) => {
            change((now) => withBelief(now, belief, value, usual.parameters[belief]), dragging ? belief : undefined);
          }}
          onReset={() => {
            change((now) => ({ ...now, beliefs: {} }));
          }}
        />
      ),
    [text, usual, beliefs],
  );
  return (
    <div class="column choices" id="choices" tabIndex={-1}>
      {picker}
      {levers}
      {mix}
      {schedules}
      {places}
      {town}
      {assumed}
    </div>
  );
}
