import { isLever, LEVERS, PARAMETERS, type LeverName, type ParameterName } from '#sim';
import { once } from '../parts/once.ts';
import { readySize } from '../run/readySize.ts';
import type { Words } from '../words/en.ts';
import type { HoldWords } from '../words/holdEn.ts';
import type { Language } from '../words/language.ts';
import { labelOf } from '../words/languages.ts';
import { unitOf } from '../words/model/parameterWords.ts';
import { numberText } from '../words/outcomeText.ts';
import { problemText } from '../words/problemText.ts';
import { FIRST_WORLDS, MOST_WORLDS } from './holdFile.ts';
import type { TriedWorlds } from './triedWorlds.ts';
import type { Trying } from './useTriedWorlds.ts';

interface Props {
  readonly words: Words;
  readonly text: HoldWords;
  readonly language: Language;
  readonly trying: Trying;
}

/** How many worlds were tried, what more cost, and the way to begin, to stop and to go on. */
export function HoldProgress({ words, text, language, trying }: Props) {
  const { tried, issues, done, target, phase, seconds } = trying;
  const number = (value: number): string => numberText(value, language);
  if (issues.length > 0)
    return (
      <div role="alert">
        <p>
          <strong>{text.refused}</strong>
        </p>
        {[...new Map(issues.map((issue) => [issue.field + issue.expected, issue])).values()]
          .slice(0, 4)
          .map((issue) => {
            const problem = problemText(words, language, issue);
            return (
              <p key={problem.text} lang={problem.lang}>
                {problem.text}
              </p>
            );
          })}
      </div>
    );
  if (tried === null || phase === 'opens') return <p aria-busy="true">…</p>;
  const runsOf = (worlds: number): string => number(worlds * (tried.strategies + 1));
  const failed = tried.runs.filter((run) => run === null).length;
  const plan = [
    text.plan(number(target - done), runsOf(target - done), readySize(tried.plan.scenarioAt(0), language)),
    ...(seconds === null ? [] : [text.takes(timeText(text, seconds, number))]),
  ].join(' ');
  return (
    <div class="hold-progress">
      {phase === 'waits' ? <p>{text.waits}</p> : null}
      {phase === 'measures' ? (
        <p>
          {plan} {text.measuring}
        </p>
      ) : null}
      {phase === 'asks' ? <p>{plan}</p> : null}
      {phase === 'runs' ? (
        <p>
          <progress max={target} value={done} aria-label={text.progress} /> {text.tried(number(done), number(target))}{' '}
          {done >= FIRST_WORLDS ? text.grows(number(MOST_WORLDS)) : null}{' '}
          {seconds === null ? null : words.remaining(Math.max(1, Math.ceil(seconds)))}
        </p>
      ) : null}
      {phase === 'rests' ? <p>{text.all(number(done))}</p> : null}
      {phase === 'stopped' ? <p>{text.stopped(number(done))}</p> : null}
      {failed === 0 ? null : <p>{text.failed(number(failed))}</p>}
      {phase === 'asks' || phase === 'stopped' ? (
        <p>
          <button type="button" class="primary" onClick={once(trying.start)}>
            {phase === 'asks' ? text.start(number(FIRST_WORLDS)) : text.goOn}
          </button>
        </p>
      ) : null}
      {phase === 'runs' || phase === 'measures' || phase === 'waits' ? (
        <p>
          <button type="button" onClick={once(trying.stop)}>
            {text.stop}
          </button>
        </p>
      ) : null}
    </div>
  );
}

const MINUTE = 60;
const LONG = 90;

function timeText(text: HoldWords, seconds: number, number: (value: number) => string): string {
  return seconds < LONG
    ? text.seconds(number(seconds < 10 ? Math.max(2, Math.ceil(seconds)) : 5 * Math.ceil(seconds / 5)))
    : text.minutes(number(Math.ceil(seconds / MINUTE)));
}

/** Everything in which the worlds differ, with how far. */
export function VariedList({ words, text, language, tried }: Omit<Props, 'trying'> & { readonly tried: TriedWorlds }) {
  const { factors } = tried.study.experiment;
  const moved = factors.flatMap(({ name, range }) =>
    'from' in range ? [{ name, from: range.from, to: range.to }] : [],
  );
  const number = (value: number): string => numberText(value, language, { maximumSignificantDigits: 3 });
  return (
    <details>
      <summary>{text.varied(numberText(moved.length, language))}</summary>
      <ul>
        {moved.map(({ name, from, to }) => (
          <li key={name}>
            {text.variedRange(
              labelOf(words, name, isLever(name) ? LEVERS[name].label : PARAMETERS[name as ParameterName].label),
              number(from),
              number(to),
              unitOf(words, name as LeverName | ParameterName),
            )}
          </li>
        ))}
      </ul>
      <p>{text.fittedStays}</p>
    </details>
  );
}
