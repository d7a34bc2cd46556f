import { withMinus } from '#pictures';
import type { Country } from '#sim';

/** A number per seed from what the arms gave under that seed; in another country than the row's own where one is named. */
export type Value = (of: (arm: string, reading: string, country?: Country) => number) => number;

/** From columns of numbers per seed to the number that is judged. */
export type Statistic = (columns: readonly (readonly number[])[]) => number;

/**
 * A condition. `columns` are numbers per seed, `statistic` makes one number of them, and its 90% interval is judged: held
 * when all of it satisfies the condition, failed when none of it does, undecided otherwise. A number satisfies it
 * - `inside`: between the bounds, both included ("not higher" is: 0, or a margin, or below);
 * - `clearly`: strictly between them ("higher" is: above 0).
 */
export interface Check {
  /** What is measured. */
  readonly measures: string;
  /** The condition in words. */
  readonly says: string;
  readonly unit: string;
  readonly columns: readonly Value[];
  readonly statistic: Statistic;
  readonly held: 'inside' | 'clearly';
  readonly between: readonly [low: number, high: number];
  /**
   * Where the interval comes from: resampled seeds; `grid`, the same for a statistic that takes few values; `share of seeds`,
   * the statistic is a share of the seeds.
   */
  readonly spread: 'resampled' | 'grid' | 'share of seeds';
  /** Whether the pattern stands or falls with it; false: said beside the test and only shown. */
  readonly decides: boolean;
  /** Why it gets no verdict, where it gets none: its value is shown. */
  readonly noVerdict: string | null;
}

interface Words {
  readonly measures: string;
  readonly unit?: string;
  readonly decides?: false;
  readonly noVerdict?: string;
}

const ABOVE: readonly [number, number] = [0, Infinity];
const BELOW: readonly [number, number] = [-Infinity, 0];

/** The median over seeds lies in a band, and its whole interval does. */
export function inBand(words: Words, value: Value, between: readonly [number, number]): Check {
  return check(words, { says: bandText(between), columns: [value], statistic: median, held: 'inside', between });
}

/** At least a share of the seeds lies in a band. */
export function seedsInBand(words: Words, value: Value, between: readonly [number, number], share: number): Check {
  const [low, high] = between;
  return check(words, {
    says: `${bandText(between)} in ${100 * share}% of seeds or more`,
    columns: [value],
    statistic: shareOf((one) => one >= low && one <= high),
    held: 'inside',
    between: [share, Infinity],
    spread: 'share of seeds',
  });
}

/** A paired difference, or any number per seed, is clearly above 0. */
export function higher(words: Words, value: Value): Check {
  return check(words, {
    says: 'above 0: the 90% interval excludes 0',
    columns: [value],
    statistic: median,
    held: 'clearly',
    between: ABOVE,
  });
}

/** A paired difference is clearly below 0. */
export function lower(words: Words, value: Value): Check {
  return check(words, {
    says: 'below 0: the 90% interval excludes 0',
    columns: [value],
    statistic: median,
    held: 'clearly',
    between: BELOW,
  });
}

/** A paired difference is not above 0, or not above a margin that is too small to matter. */
export function notHigher(words: Words, value: Value, margin = 0): Check {
  return check(words, {
    says: `not above ${margin}: the whole 90% interval lies there or below`,
    columns: [value],
    statistic: median,
    held: 'inside',
    between: [-Infinity, margin],
  });
}

/** A paired difference is not below 0, or not further below it than a margin that is too small to matter. */
export function notLower(words: Words, value: Value, margin = 0): Check {
  return check(words, {
    says: `not below ${margin === 0 ? 0 : withMinus(String(-margin))}: the whole 90% interval lies there or above`,
    columns: [value],
    statistic: median,
    held: 'inside',
    between: [margin === 0 ? 0 : -margin, Infinity],
  });
}

/** One mean over seeds divided by another, inside a band: for effects too noisy to be divided seed by seed. */
export function ratioInBand(words: Words, above: Value, below: Value, between: readonly [number, number]): Check {
  return check(words, {
    says: bandText(between),
    columns: [above, below],
    statistic: ([ups = [], downs = []]) => mean(ups) / mean(downs),
    held: 'inside',
    between,
  });
}

/** Any statistic of columns over seeds. */
export function statisticIs(words: Words & { readonly says: string }, rest: Given): Check {
  return check(words, { says: words.says, ...rest });
}

type Given = Pick<Check, 'columns' | 'statistic' | 'held' | 'between'> & Partial<Pick<Check, 'spread'>>;

function check({ measures, unit = '', decides, noVerdict }: Words, rest: Pick<Check, 'says'> & Given): Check {
  return {
    measures,
    unit,
    decides: noVerdict === undefined && (decides ?? true),
    noVerdict: noVerdict ?? null,
    spread: 'resampled',
    ...rest,
  };
}

/** The share of seeds whose number is as asked. */
export function shareOf(is: (value: number) => boolean): Statistic {
  return ([values = []]) => values.filter(is).length / values.length;
}

function bandText([low, high]: readonly [number, number]): string {
  if (low === -Infinity && high === Infinity) return 'no condition';
  if (high === Infinity) return `${withMinus(String(low))} or more`;
  return low === -Infinity
    ? `${withMinus(String(high))} or less`
    : `${withMinus(String(low))} to ${withMinus(String(high))}`;
}

export function median([values = []]: readonly (readonly number[])[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
