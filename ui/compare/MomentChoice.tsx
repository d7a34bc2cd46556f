import { momentText } from '../parts/TimeSlider.tsx';
import { MONTHS } from '../state/appState.ts';
import { change } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import type { FrameWords } from '../words/frameEn.ts';

interface Props {
  readonly words: Words;
  readonly frame: FrameWords;
  readonly month: number;
}

/** The one moment of which everything on the page speaks: the end of a year, or the month at which the time slider stands. */
export function MomentChoice({ words, frame, month }: Props) {
  const years = Array.from({ length: MONTHS / 12 + 1 }, (_, year) => year);
  return (
    <label class="moment-choice">
      <span class="hidden">{frame.moment}</span>
      <select
        value={month}
        onChange={(event) => {
          const to = Number(event.currentTarget.value);
          change((now) => ({ ...now, month: to }));
        }}
      >
        {month % 12 === 0 ? null : <option value={month}>{momentText(words, month)}</option>}
        {years.map((year) => (
          <option key={year} value={12 * year}>
            {frame.endOfYear(year)}
          </option>
        ))}
      </select>
    </label>
  );
}
