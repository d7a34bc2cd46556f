import type { Estimate } from '#analysis';

/**
 * What may be said of a factor. Two answers would mislead: an interval that reaches from nothing to much shows neither that a
 * factor matters nor that it does not.
 */
export type FactorVerdict = 'matters' | 'does not matter' | 'cannot be told';

/**
 * From which share of the outcome's variance on a factor is taken to matter: Tang et al. 2007, Hydrology and Earth System
 * Sciences 11, call parameters under 1% insensitive.
 */
export const LEAST_SHARE = 0.01;
/** The same as a regression coefficient, whose square is a share of the variance. */
export const LEAST_COEFFICIENT = 0.1;
/** The same as an effect of the whole range of a factor, in standard deviations: a straight line of slope E has the variance E² / 12. */
export const LEAST_EFFECT = Math.sqrt(12 * LEAST_SHARE);

/** The verdict on a size of which the whole interval must lie on one side. No interval, no verdict. */
export function verdictOn(
  { low, high }: Pick<Estimate, 'low' | 'high'>,
  { above, below }: { readonly above: number; readonly below: number },
): FactorVerdict {
  if (low > above) return 'matters';
  return high < below ? 'does not matter' : 'cannot be told';
}
