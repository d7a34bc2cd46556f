/** A number per seed from what the arms gave under that seed. */
export type Value = (of: (arm: string, reading: string) => number) => number;

/** From columns of numbers per seed to the number that is judged. */
export type Statistic = (columns: readonly (readonly number[])[]) => number;

/**
 * A condition. `columns` are numbers per seed, `statistic` makes one number of them. It holds
 * - `inside`: when that number lies between the bounds, both included;
 * - `clearly`: when its whole 90% interval lies strictly between them ("higher" is: clearly above 0);
 * - `possibly`: when part of its interval does ("not higher" is: possibly 0 or below).
 */
export interface Check {
  /** What is measured. */
  readonly measures: string;
  /** The condition in words. */
  readonly says: string;
  readonly unit: string;
  readonly columns: readonly Value[];
  readonly statistic: Statistic;
  readonly held: 'inside' | 'clearly' | 'possibly';
  readonly between: readonly [low: number, high: number];
  /** Whether the pattern stands or falls with it; false: said beside the test and only shown. */
  readonly decides: boolean;
}

interface Words {
  readonly measures: string;
  readonly unit?: string;
  readonly decides?: false;
}

const ABOVE: readonly [number, number] = [0, Infinity];
const BELOW: readonly [number, number] = [-Infinity, 0];

/** The median over seeds lies in a band. */
export function inBand(words: Words, value: Value, between: readonly [number, number]): Check {
  return check(words, { says: bandText(between), columns: [value], statistic: median, held: 'inside', between });
}

/** At least a share of the seeds lies in a band. */
export function seedsInBand(words: Words, value: Value, between: readonly [number, number], share: number): Check {
  const [low, high] = between;
  return check(words, {
    says: `${bandText(between)} in ${100 * share}% of seeds or more`,
    columns: [value],
    statistic: ([values = []]) => values.filter((one) => one >= low && one <= high).length / values.length,
    held: 'inside',
    between: [share, Infinity],
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

/** A paired difference is not clearly above 0. */
export function notHigher(words: Words, value: Value): Check {
  return check(words, {
    says: 'not above 0: the 90% interval holds 0 or lies below',
    columns: [value],
    statistic: median,
    held: 'possibly',
    between: BELOW,
  });
}

/** A paired difference is not clearly below 0. */
export function notLower(words: Words, value: Value): Check {
  return check(words, {
    says: 'not below 0: the 90% interval holds 0 or lies above',
    columns: [value],
    statistic: median,
    held: 'possibly',
    between: ABOVE,
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
export function statisticIs(words: Words & { readonly says: string }, rest: Pick<Check, Given>): Check {
  return check(words, { says: words.says, ...rest });
}

type Given = 'columns' | 'statistic' | 'held' | 'between';

function check({ measures, unit = '', decides }: Words, rest: Pick<Check, 'says' | Given>): Check {
  return { measures, unit, decides: decides ?? true, ...rest };
}

function bandText([low, high]: readonly [number, number]): string {
  if (low === -Infinity && high === Infinity) return 'no condition';
  if (high === Infinity) return `${signed(low)} or more`;
  return low === -Infinity ? `${signed(high)} or less` : `${signed(low)} to ${signed(high)}`;
}

/** With a minus, not a hyphen. */
function signed(value: number): string {
  return String(value).replace('-', '−');
}

export function median([values = []]: readonly (readonly number[])[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
