import type { Lever, LeverName } from '#sim';
import type { Words } from '../words/en.ts';
import { rest } from '../state/pageState.ts';
import { labelOf } from '../words/languages.ts';

interface Props {
  readonly words: Words;
  readonly name: LeverName;
  readonly lever: Lever;
  readonly value: number;
  readonly atPreset: number;
  /** `dragging`: the thumb is still being moved. */
  readonly onChange: (name: LeverName, value: number, dragging: boolean) => void;
}

/** One lever: a native slider, steps, a number, the name of its level, and what it costs. */
export function LeverRow({ words, name, lever, value, atPreset, onChange }: Props) {
  const label = labelOf(words, name, lever.label);
  const { min, max, unit, cost, help, source } = lever;
  const step = stepOf(min, max);
  const id = `lever-${name}`;
  const level = levelOf(words, value, min, max);
  const set = (next: number, dragging = false): void => {
    if (Number.isFinite(next)) onChange(name, rounded(Math.min(max, Math.max(min, next)), step), dragging);
  };
  return (
    <div class={value === atPreset ? 'lever' : 'lever moved'}>
      <label for={id}>{label}</label>
      <span class="level">{level}</span>
      <div class="lever-controls">
        <button
          type="button"
          aria-label={words.less(label)}
          onClick={() => set(value - 5 * step)}
          disabled={value <= min}
        >
          −
        </button>
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={`${value} ${unit}, ${level}`}
          aria-describedby={`${id}-cost`}
          onInput={(event) => set(event.currentTarget.valueAsNumber, true)}
          onChange={rest}
        />
        <button
          type="button"
          aria-label={words.moreOf(label)}
          onClick={() => set(value + 5 * step)}
          disabled={value >= max}
        >
          +
        </button>
        <input
          type="number"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-label={`${label}, ${unit}`}
          onChange={(event) => set(event.currentTarget.valueAsNumber)}
        />
      </div>
      <p class="cost" id={`${id}-cost`} title={`${help} (${source})`}>
        {words.cost}: {cost}
      </p>
    </div>
  );
}

/** A hundredth of the range, in round numbers. */
function stepOf(min: number, max: number): number {
  const power = 10 ** Math.floor(Math.log10((max - min) / 50));
  return (max - min) / 50 / power >= 5 ? 5 * power : (max - min) / 50 / power >= 2 ? 2 * power : power;
}

function rounded(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(6));
}

function levelOf(words: Words, value: number, min: number, max: number): string {
  const last = words.levels.length - 1;
  return words.levels[Math.round((last * (value - min)) / (max - min))] ?? '';
}
