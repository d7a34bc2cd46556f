import type { DifferWords } from '../words/differEn.ts';
import type { Language } from '../words/language.ts';
import { numberText } from '../words/outcomeText.ts';
import { WANTED, type Difference } from './useDifference.ts';

interface Props {
  readonly text: DifferWords;
  readonly language: Language;
  readonly difference: Difference;
  /** The widest band of a share over all that moves. */
  readonly widest: number;
  /** How many are simulated for how many adults. */
  readonly size: string;
}

/** More seconds than these are told in minutes. */
const IN_MINUTES = 90;

/** How far the runs have come, how long it takes, and the one button that begins, stops and goes on. */
export function GrowthLine({ text, language, difference, widest, size }: Props) {
  const { growth, start, stop, isAtEnd } = difference;
  const number = (value: number): string => numberText(value, language);
  const time = (seconds: number): string =>
    seconds > IN_MINUTES ? text.minutes(number(Math.round(seconds / 60))) : text.seconds(number(seconds));
  const { status } = growth;
  if (status === 'waiting') return <p class="hint">{text.waiting}</p>;
  if (status === 'failed') return <p>{text.failed(growth.reason)}</p>;
  const isRunning = status === 'running';
  // What was enough for one figure may be too little for the next that is looked at.
  const isEnough = widest <= WANTED;
  const label = isRunning
    ? text.stop
    : status === 'asking'
      ? text.start
      : status === 'stopped'
        ? text.goOn
        : isEnough || isAtEnd
          ? null
          : text.more;
  return (
    <div class="growth" aria-busy={isRunning}>
      {status === 'asking' ? (
        <p>
          {text.asking(number(growth.runs), size)}{' '}
          {growth.seconds === undefined ? text.takesUnknown : text.takes(time(growth.seconds))}
        </p>
      ) : null}
      <p>
        {label === null ? null : (
          <button type="button" onClick={isRunning ? stop : start}>
            {label}
          </button>
        )}
        {isRunning ? (
          <label>
            <progress max={Math.max(1, growth.all)} value={growth.done} />{' '}
            {text.running(number(growth.done), number(growth.all), number(growth.replicates))}
            {growth.remaining === null ? '' : `, ${text.remaining(time(growth.remaining))}`}
          </label>
        ) : (
          <span role="status">
            {status === 'stopped'
              ? text.stopped
              : status === 'asking'
                ? ''
                : isEnough
                  ? text.enough
                  : isAtEnd
                    ? text.asFar(number(difference.played.replicates.length))
                    : text.notEnough}
          </span>
        )}
      </p>
      {isRunning && difference.played.replicates.length === 0 ? <p class="hint">{text.soon}</p> : null}
    </div>
  );
}
