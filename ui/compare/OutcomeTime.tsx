import { TimeSlider } from '../parts/TimeSlider.tsx';
import { pointAt, type ComparisonData } from '../state/comparisonData.ts';
import { withBookmark, type AppState } from '../state/appState.ts';
import { change } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { outcomeText } from '../words/outcomeText.ts';
import { readingsAt } from './readingsAt.ts';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  /** What it stands beside, where it is not the first of the page. */
  readonly beside?: string;
}

/** The time slider, which says the chosen outcome of every strategy at the moment it stands at. */
export function OutcomeTime({ words, present, data, names, beside }: Props) {
  const { outcome, month, language } = present;
  return (
    <TimeSlider
      words={words}
      {...(beside === undefined ? {} : { beside })}
      month={month}
      reading={readingsAt(data, outcome, pointAt(data, month))
        .map(({ median }, n) => `${names[n] ?? ''} ${outcomeText(outcome, median, language)}`)
        .join(', ')}
      bookmarks={present.bookmarks}
      onMonth={(next) => {
        change((now) => ({ ...now, month: next }), 'time');
      }}
      onBookmark={(one) => {
        change((now) => withBookmark(now, one));
      }}
    />
  );
}
