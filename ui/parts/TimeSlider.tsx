import { MONTHS } from '../state/appState.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly words: Words;
  readonly month: number;
  /** What the chosen outcome is at this moment, for those who hear the page. */
  readonly reading: string;
  readonly onMonth: (month: number) => void;
}

/** One native slider that drives the chart's cursor, the table and all texts. */
export function TimeSlider({ words, month, reading, onMonth }: Props) {
  const moment = momentText(words, month);
  return (
    <div class="time">
      <label for="time">{words.time}</label>
      <button type="button" aria-label={words.step.back} onClick={() => onMonth(Math.max(0, month - 1))}>
        ◀
      </button>
      <input
        id="time"
        type="range"
        min={0}
        max={MONTHS}
        step={1}
        value={month}
        aria-valuetext={`${moment}. ${reading}`}
        onInput={(event) => onMonth(event.currentTarget.valueAsNumber)}
      />
      <button type="button" aria-label={words.step.forward} onClick={() => onMonth(Math.min(MONTHS, month + 1))}>
        ▶
      </button>
      <span class="moment">{moment}</span>
    </div>
  );
}

/** Month 38 is year 3, month 2. */
export function momentText(words: Words, month: number): string {
  return words.moment(Math.floor(month / 12), month % 12);
}
