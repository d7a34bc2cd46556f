import type { ComponentChildren } from 'preact';
import { NumberBox } from '../parts/NumberBox.tsx';
import { rest } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly words: Words;
  readonly id: string;
  readonly label: string;
  /** Language of the label where it is not the page's. */
  readonly labelLang?: 'en';
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  readonly unit: string;
  readonly value: number;
  /** Where the number stands if nobody moves it. */
  readonly usual: number;
  /** The value in words, beside the label. */
  readonly level: string;
  /** What stands under the number and is read with it; `title` has more. */
  readonly note: ComponentChildren;
  /** `dragging`: the thumb is still being moved. */
  readonly onChange: (value: number, dragging: boolean) => void;
}

/**
 * A number that can be moved in four ways, one as good as another: a native slider, less and more, and written. Thumb and buttons
 * go in round steps; what is written is taken as it is.
 */
export function NumberRow({
  words,
  id,
  label,
  labelLang,
  min,
  max,
  whole,
  unit,
  value,
  usual,
  level,
  note,
  onChange,
}: Props) {
  const step = whole === true ? 1 : stepOf(min, max);
  const set = (next: number, dragging = false): void => {
    if (Number.isFinite(next)) onChange(rounded(Math.min(max, Math.max(min, next)), step), dragging);
  };
  const big = whole === true ? 1 : 5 * step;
  return (
    <div class={value === usual ? 'lever' : 'lever moved'}>
      <label for={id} lang={labelLang}>
        {label}
      </label>
      <span class="level">{level}</span>
      <div class="lever-controls">
        <button
          type="button"
          aria-label={words.less(label)}
          onClick={() => {
            set(value - big);
          }}
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
          aria-describedby={`${id}-note`}
          onInput={(event) => {
            set(event.currentTarget.valueAsNumber, true);
          }}
          onChange={rest}
        />
        <button
          type="button"
          aria-label={words.moreOf(label)}
          onClick={() => {
            set(value + big);
          }}
          disabled={value >= max}
        >
          +
        </button>
        <NumberBox
          min={min}
          max={max}
          whole={whole === true}
          value={value}
          label={label}
          spoken={`${label}, ${unit}`}
          onChange={(next) => {
            onChange(next, false);
          }}
        />
      </div>
      <div class="cost" id={`${id}-note`}>
        {note}
      </div>
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
