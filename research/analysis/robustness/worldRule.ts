import { createDrawSource, shuffledNumbers } from '../designs/methods/drawSource.ts';
import { quantileType7, sortedNumbers } from '../quantile.ts';
import { meanOf } from './worldTable.ts';
import type { WorldColumn } from './splineBasis.ts';
import { bestSplit, impurity, isBelow, sidesOf, type WorldSplit } from './worldSplit.ts';

/** A share of cases as it was found in one half of the worlds, and as the other half has it. */
export interface FoundAndHeldOut {
  readonly found: number;
  readonly heldOut: number;
}

/** Where the cases lie, in one question. */
export interface RuleQuestion {
  readonly belief: number;
  readonly kind: 'number' | 'level';
  /** Median over the halvings, and the 5th to 95th percentile; of a category the level that was named most. */
  readonly cut: number;
  readonly cutLow: number;
  readonly cutHigh: number;
  /** Share of cases below and above, or at the level and elsewhere. */
  readonly below: FoundAndHeldOut;
  readonly above: FoundAndHeldOut;
  /** Halvings that asked about this belief. */
  readonly named: number;
}

export interface WorldRule {
  readonly worlds: number;
  readonly hits: number;
  readonly halvings: number;
  /** The belief named most; null where no half could be split. */
  readonly first: RuleQuestion | null;
  /** Whether it may be told: nine of ten halvings named it. */
  readonly told: boolean;
  /** A question more on one side of it, where that too holds in nine of ten halvings and in the halves that did not see it. */
  readonly second: (RuleQuestion & { readonly side: 'below' | 'above' }) | null;
}

export interface RuleOptions {
  readonly seed: string;
  readonly halvings?: number;
  /** Fewest worlds on a side. */
  readonly leaf?: number;
}

const HALVINGS = 100;
const LEAF = 20;
const AGREED = 0.9;

/**
 * A rule in one question, or two, for where cases of interest lie: a classification tree sought in half of the worlds and
 * judged in the other half, over many halvings (what was found always flatters; what was held out does not). `interest` is 1
 * for a case, 0 for another. Draws are addressed by `seed`.
 */
export function worldRule(
  columns: readonly WorldColumn[],
  interest: ArrayLike<number>,
  { seed, halvings = HALVINGS, leaf = LEAF }: RuleOptions,
): WorldRule {
  const worlds = interest.length;
  const draws = createDrawSource(seed, 'halves');
  const tries: Try[] = [];
  for (let k = 0; k < halvings; k++) {
    const order = Array.from(shuffledNumbers(worlds, draws));
    const half = Math.floor(worlds / 2);
    tries.push(tryHalves(columns, interest, { seek: order.slice(0, half), judge: order.slice(half), leaf }));
  }
  const first = question(tries.flatMap(({ one }) => (one === null ? [] : [one])));
  const told = first !== null && first.named >= AGREED * halvings;
  return {
    worlds,
    hits: Array.from(interest).reduce((sum, one) => sum + one, 0),
    halvings,
    first,
    told,
    second: told ? secondOf(tries, halvings) : null,
  };
}

/** A split that one half asked for, with what each half has of cases on its sides. */
interface Judged {
  readonly split: WorldSplit;
  readonly below: FoundAndHeldOut;
  readonly above: FoundAndHeldOut;
}

interface Try {
  readonly one: Judged | null;
  readonly two: (Judged & { readonly side: 'below' | 'above' }) | null;
}

interface Halves {
  readonly seek: readonly number[];
  readonly judge: readonly number[];
  readonly leaf: number;
}

function tryHalves(columns: readonly WorldColumn[], interest: ArrayLike<number>, { seek, judge, leaf }: Halves): Try {
  const split = bestSplit(columns, interest, seek, leaf);
  if (split === null) return { one: null, two: null };
  const { values } = columns[split.belief];
  let two: Try['two'] = null;
  let gained = 0;
  for (const side of ['below', 'above'] as const) {
    const on = (world: number): boolean => isBelow(split, values[world]) === (side === 'below');
    const [found, held] = [seek.filter(on), judge.filter(on)];
    const next = bestSplit(columns, interest, found, leaf);
    if (next === null) continue;
    const after = sidesOf(next, columns, interest, held);
    const hits = after.below.hits + after.above.hits;
    const gain = impurity({ worlds: held.length, hits }) - impurity(after.below) - impurity(after.above);
    if (gain <= gained || gain <= CHANCE_GAIN) continue;
    gained = gain;
    two = { ...judged(next, columns, interest, { seek: found, judge: held }), side };
  }
  return { one: judged(split, columns, interest, { seek, judge }), two };
}

/**
 * Impurity that a second question must take away where it was not sought: by chance it takes away 2·p·(1 − p)·χ² with one degree
 * of freedom, at most half a world on average and this much in one of ten.
 */
const CHANCE_GAIN = 1.5;

function judged(
  split: WorldSplit,
  columns: readonly WorldColumn[],
  interest: ArrayLike<number>,
  { seek, judge }: Pick<Halves, 'seek' | 'judge'>,
): Judged {
  const found = sidesOf(split, columns, interest, seek);
  const held = sidesOf(split, columns, interest, judge);
  const shares = (side: 'below' | 'above'): FoundAndHeldOut => ({
    found: found[side].hits / found[side].worlds,
    heldOut: held[side].hits / held[side].worlds,
  });
  return { split, below: shares('below'), above: shares('above') };
}

function question(asked: readonly Judged[]): RuleQuestion | null {
  if (asked.length === 0) return null;
  const belief = mostNamed(asked.map(({ split }) => split.belief));
  let same = asked.filter(({ split }) => split.belief === belief);
  const named = same.length;
  const { kind } = same[0].split;
  if (kind === 'level') {
    const level = mostNamed(same.map(({ split }) => split.cut));
    same = same.filter(({ split }) => split.cut === level);
  }
  const cuts = sortedNumbers(same.map(({ split }) => split.cut));
  const mean = (read: (one: Judged) => number): number =>
    meanOf(same.map(read).filter((value) => !Number.isNaN(value)));
  return {
    belief,
    kind,
    cut: quantileType7(cuts, 0.5),
    cutLow: quantileType7(cuts, 0.05),
    cutHigh: quantileType7(cuts, 0.95),
    below: { found: mean(({ below }) => below.found), heldOut: mean(({ below }) => below.heldOut) },
    above: { found: mean(({ above }) => above.found), heldOut: mean(({ above }) => above.heldOut) },
    named,
  };
}

function secondOf(tries: readonly Try[], halvings: number): WorldRule['second'] {
  const twos = tries.flatMap(({ two }) => (two === null ? [] : [two]));
  for (const side of ['below', 'above'] as const) {
    const found = question(twos.filter((two) => two.side === side));
    if (found !== null && found.named >= AGREED * halvings) return { ...found, side };
  }
  return null;
}

/** The number that comes most often, the smallest of equals. */
function mostNamed(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, others]) => others - times || a - b)[0][0];
}
