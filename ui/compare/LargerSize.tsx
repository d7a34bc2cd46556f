import { useEffect, useRef } from 'preact/hooks';
import { largerSize } from '#runs';
import { ASKS_ABOVE, type Live } from '../run/live.ts';
import { repeatComparison, stopRepeating } from '../run/repeatComparison.ts';
import { secondsOf } from '../run/runPace.ts';
import { RUN_FIELDS } from '../state/appState.ts';
import type { ComparisonData } from '../state/comparisonData.ts';
import { allRunsIn, choices, isStale, replay } from '../state/pageState.ts';
import { allowRepeat, repeating } from '../state/repeating.ts';
import type { Language } from '../words/language.ts';
import { numberText } from '../words/outcomeText.ts';
import type { SizeWords } from '../words/sizeEn.ts';
import { SIZE_LANGUAGES } from '../words/sizeLanguages.ts';
import { leaveAlone, useQuietRepeat } from './useQuietRepeat.ts';

interface Props {
  readonly language: Language;
  readonly data: ComparisonData;
  readonly live: Live | null;
}

/** Repeats the comparison with more people: by a button, or by itself when nobody touches the page. What changes what is run ends it. */
export function LargerSize({ language, data, live }: Props) {
  const text = SIZE_LANGUAGES[language];
  const now = choices.value;
  const repeat = repeating.value;
  const larger = largerSize(data.size);
  const isReady = live !== null && allRunsIn.value && !isStale.value && replay.value === null;
  const button = useRef<HTMLButtonElement>(null);
  const runs = now.strategies.length * now.runs;
  useQuietRepeat(live, {
    larger: isReady ? larger : null,
    seconds: larger === null ? undefined : secondsOf(runs, larger),
  });
  useEffect(() => stopRepeating, [live, ...RUN_FIELDS.map((name) => now[name])]);
  const number = (value: number): string => numberText(value, language);
  if (larger === null && repeat === null) return null;

  /** One button repeats and stops, so that whoever pressed it by key is where they were. */
  function press(): void {
    if (repeat !== null) {
      leaveAlone();
      stopRepeating();
    } else if (live !== null && isReady && larger !== null) void repeatNow(live, larger);
  }

  async function repeatNow(to: Live, citizens: number): Promise<void> {
    if (!(await repeatComparison(to, citizens, false))) return;
    // At one to one nothing is left to be pressed here, and whoever pressed it by key stands nowhere.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById('result')?.focus({ preventScroll: true });
    });
  }

  const seconds = larger === null ? undefined : secondsOf(runs, larger);
  const notes = [
    ...(seconds === undefined ? [] : [text.takes(timeText(text, seconds, number))]),
    ...(larger !== null && larger > ASKS_ABOVE ? [text.large] : []),
  ];
  return (
    <span class="larger" role="group" aria-label={text.title}>
      {repeat === null ? null : (
        <label>
          <progress max={repeat.all} value={repeat.done} />{' '}
          {text.running(number(repeat.citizens), number(repeat.done), number(repeat.all))}
          {repeat.remaining === null ? null : `, ${text.remaining(timeText(text, repeat.remaining, number))}`}
        </label>
      )}{' '}
      <button ref={button} type="button" class="link" aria-disabled={repeat === null && !isReady} onClick={press}>
        {repeat !== null ? text.stop : larger === null ? '' : text.repeat(number(larger))}
      </button>{' '}
      {repeat !== null || notes.length === 0 ? null : <small>({notes.join('; ')})</small>}
      {repeat?.byItself !== true ? null : (
        <>
          <button
            type="button"
            class="link"
            onClick={() => {
              allowRepeat(false);
              stopRepeating();
              // This button goes with it.
              button.current?.focus();
            }}
          >
            {text.never}
          </button>{' '}
          <small>{text.byItself}</small>
        </>
      )}
    </span>
  );
}

const [LONG, MINUTE] = [90, 60];

/** A time that nobody knows to the second. */
function timeText(text: SizeWords, seconds: number, number: (value: number) => string): string {
  if (seconds >= LONG) return text.minutes(number(Math.ceil(seconds / MINUTE)));
  return text.seconds(number(seconds < 10 ? Math.max(2, Math.ceil(seconds)) : 5 * Math.ceil(seconds / 5)));
}
