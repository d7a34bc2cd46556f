import { honestDecimals, localNumber, MISSING } from '#pictures';
import { countedAs, LOCALES, type SeriesReading } from '#runs';
import { halfWidth, type MeanInterval } from '#analysis';
import type { ExplainTeller } from './explainTeller.ts';

/** How amounts of a reading are written: in what people count, with as many digits as their errors deserve. */
export interface Amounts {
  /** So many of what people count make one of the model's. */
  readonly times: number;
  readonly decimals: number;
  /** With a plus or a minus, and without what is counted: `+2.6`. */
  readonly signed: (amount: number) => string;
  /** Without sign, with what is counted: `2.6 percentage points`. */
  readonly counted: (amount: number) => string;
  /** With sign and with what is counted. */
  readonly signedCounted: (amount: number) => string;
}

/**
 * How amounts of one reading are written beside these intervals: in tables one digit more than the first of the middle half-width, in
 * sentences that one alone.
 */
export function amountsOf(
  { voice, words }: ExplainTeller,
  { metric, as }: SeriesReading,
  intervals: readonly MeanInterval[],
  inSentences = false,
): Amounts {
  // A total is a count of its own: that of a year is not what it is told in.
  const { times, as: kind } = as === 'total' ? { times: 1, as: 'plain' as const } : countedAs(metric);
  // What is known to many digits is not told in more than three; in sentences in two.
  const known = (inSentences ? 0.05 : 0.01) * Math.max(0, ...intervals.map(({ mean }) => Math.abs(times * mean)));
  const digits = honestDecimals(
    intervals.map(({ mean }) => times * mean),
    intervals.map((interval) => Math.max(times * halfWidth(interval), known)),
  );
  const decimals = inSentences ? Math.max(0, digits - 1) : digits;
  const number = (amount: number, signDisplay: 'always' | 'never'): string =>
    Number.isFinite(amount)
      ? localNumber(Number((times * amount).toFixed(decimals)) + 0, LOCALES[voice.language], {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
          signDisplay: signDisplay === 'always' ? 'exceptZero' : 'never',
        })
      : MISSING;
  const withUnit = (text: string): string => {
    if (as === 'total') return words.units.total(text);
    if (kind === 'money') return voice.words.pounds(text);
    if (kind === 'plain') return words.units.plain(text, voice.unitOf(metric));
    return words.units[kind](text);
  };
  return {
    times,
    decimals,
    signed: (amount) => number(amount, 'always'),
    counted: (amount) => withUnit(number(amount, 'never')),
    signedCounted: (amount) => {
      // The sign stands before the pounds, and what follows them is their number.
      const [, sign = '', size = ''] = /^([+−]?)(.*)$/.exec(number(amount, 'always')) ?? [];
      return `${sign}${withUnit(size)}`;
    },
  };
}
