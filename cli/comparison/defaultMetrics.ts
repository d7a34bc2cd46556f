import type { MetricName } from '#sim';

/**
 * What `compare` shows unless told otherwise. Chosen so that what a strategy costs, whom it wears out and whom it leaves
 * behind stands beside what it achieves.
 */
export const DEFAULT_METRICS = [
  'needMet',
  'equity',
  'participation',
  'engagementGap',
  'trust',
  'fatigueOfActive',
  'burnouts',
  'staffStrain',
  'adoptionShare',
  'pseudoShare',
  'localShareTown',
  'localIncomeIndex',
  'leverCost',
] as const satisfies readonly MetricName[];
