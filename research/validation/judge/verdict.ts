import { TAIL } from './bootstrapInterval.ts';
import type { Check } from './check.ts';

/**
 * What became of a condition: it holds for everything that seeds leave plausible, for nothing of it, or for a part of it.
 * *cannot be read*: there is nothing to judge.
 */
export type Verdict = 'held' | 'undecided' | 'failed' | 'cannot be read';

/** In the order in which they are counted and shown. */
export const VERDICTS: readonly Verdict[] = ['held', 'undecided', 'failed', 'cannot be read'];

type Condition = Pick<Check, 'held' | 'between'>;

/**
 * By the interval of what is measured: held when all of it satisfies the condition, failed when none of it does, undecided
 * when it holds the condition’s edge.
 */
export function verdictOfInterval({ held, between: [from, to] }: Condition, low: number, high: number): Verdict {
  if (Number.isNaN(low) || Number.isNaN(high)) return 'cannot be read';
  if (held === 'clearly') {
    if (low > from && high < to) return 'held';
    return high <= from || low >= to ? 'failed' : 'undecided';
  }
  if (low >= from && high <= to) return 'held';
  return high < from || low > to ? 'failed' : 'undecided';
}

/**
 * By resamples, for what takes few values: held when the condition holds in 95% of them, failed when it does in 5% at most.
 * An interval over a grid may span a band that no resample lies in. With one bound the two rules are the same.
 */
export function verdictOfResamples({ held, between: [from, to] }: Condition, resamples: Float64Array): Verdict {
  if (resamples.length === 0) return 'cannot be read';
  const inside = resamples.filter((value) =>
    held === 'clearly' ? value > from && value < to : value >= from && value <= to,
  ).length;
  if (inside >= (1 - TAIL) * resamples.length) return 'held';
  return inside <= TAIL * resamples.length ? 'failed' : 'undecided';
}

/**
 * Of several conditions that must all be met: failed when one failed, else unreadable when one cannot be read (more seeds
 * would not help), else undecided when one is.
 */
export function verdictOfAll(verdicts: readonly Verdict[]): Verdict {
  const worst = (['failed', 'cannot be read', 'undecided'] as const).find((one) => verdicts.includes(one));
  return worst ?? (verdicts.length === 0 ? 'cannot be read' : 'held');
}

/** Of a condition that at least so many of several must meet. */
export function verdictOfCount(verdicts: readonly Verdict[], atLeast: number): Verdict {
  const count = (...some: readonly Verdict[]): number => verdicts.filter((one) => some.includes(one)).length;
  if (count('held') >= atLeast) return 'held';
  if (verdicts.length - count('failed') < atLeast) return 'failed';
  return count('held', 'undecided') >= atLeast ? 'undecided' : 'cannot be read';
}
