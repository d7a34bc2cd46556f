import { momentText } from '../parts/TimeSlider.tsx';
import type { ComparisonData } from '../state/comparisonData.ts';
import { TimeLine } from '../parts/TimeLine.tsx';
import { state } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { eventText } from '../words/eventWords.ts';

interface Props {
  readonly words: Words;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly selected: number;
}

/** What happened to the town in the first run of the selected strategy, on a line and in words. */
export function EventList({ words, data, names, selected }: Props) {
  const events = data.strategies[selected]?.runs[0]?.events ?? [];
  if (events.length === 0) return null;
  const { language } = state.peek();
  const marks = events.map((event) => ({ month: event.month, text: eventText(words, language, event) }));
  return (
    <details class="panel">
      <summary>
        {words.eventsTitle}: {names[selected]}
      </summary>
      <TimeLine words={words} marks={marks} />
      <ul>
        {marks.map(({ month, text }, n) => (
          <li key={n}>
            {momentText(words, month)}: {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
