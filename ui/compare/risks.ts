import { FEWEST_PAIRS, medianRanks, sortedNumbers } from '#analysis';
import type { LeverName } from '#sim';
import type { MainMetric } from '#runs';
import { betterOf } from '../words/outcomeText.ts';

/** A cost or risk that stands beside every benefit. */
export interface Risk {
  readonly metric: MainMetric;
  /** Where worry begins: a working assumption, on the side that is worse. */
  readonly limit: number | null;
  /** Levers that touch it. */
  readonly levers: readonly LeverName[];
}

/** Costs and risks in the order in which they are shown. Limits are assumptions of ours. */
export const RISKS: readonly Risk[] = [
  { metric: 'strained', limit: 0.25, levers: ['volunteerSupport', 'ambition', 'clarity'] },
  { metric: 'burnouts', limit: null, levers: ['volunteerSupport', 'ambition'] },
  { metric: 'engagementGap', limit: 0.6, levers: ['inclusion', 'recruitmentOutreach', 'recruitmentLot'] },
  { metric: 'staffStrain', limit: 0.5, levers: ['clarity', 'training', 'austerity'] },
  { metric: 'pseudoShare', limit: 0.5, levers: ['delegation', 'outcomeOpen', 'anchoring'] },
  { metric: 'leverCost', limit: null, levers: ['training', 'volunteerSupport', 'fund'] },
];

/** Of the interval of a median, as in a comparison. */
const COVERAGE = 0.9;

/**
 * Whether a strategy stands over a risk's limit by the median of its runs: `unsure` where the 90% interval of that median holds
 * the limit, so that other seeds could turn it; null where nothing may be said: there is no limit, nothing to read, runs are
 * still to come, or so few that one more could turn it.
 */
export function limitVerdict(
  { metric, limit }: Risk,
  values: ArrayLike<number>,
  waiting: boolean,
): 'over' | 'within' | 'unsure' | null {
  const sorted = sortedNumbers(values);
  const ranks = medianRanks(sorted.length, COVERAGE);
  if (limit === null || waiting || sorted.length < FEWEST_PAIRS || ranks === null) return null;
  const [low, high] = [sorted[ranks[0]] ?? NaN, sorted[ranks[1]] ?? NaN];
  if (low <= limit && limit <= high) return low === high ? 'within' : 'unsure';
  const isAbove = low > limit;
  return isAbove === (betterOf(metric) === 1) ? 'within' : 'over';
}
