import { FEWEST_PAIRS, type RunSpread } from '#analysis';
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

/**
 * Whether a strategy stands over a risk's limit; null where nothing may be said: there is no limit, nothing to read, runs are
 * still to come, or so few that one more could turn it.
 */
export function limitVerdict(
  { metric, limit }: Risk,
  { median, runs }: Pick<RunSpread, 'median' | 'runs'>,
  waiting: boolean,
): 'over' | 'within' | null {
  if (limit === null || waiting || runs < FEWEST_PAIRS || Number.isNaN(median)) return null;
  const over = betterOf(metric) === 1 ? median < limit : median > limit;
  return over ? 'over' : 'within';
}
