import type { MetricName } from '#sim';

/**
 * What is shown first wherever strategies are compared, and what a sweep records unless told otherwise: what a strategy
 * achieves, and beside it what it costs, whom it wears out and whom it leaves behind.
 */
export const MAIN_METRICS = [
  'needMet',
  'complexNeedMet',
  'trust',
  'participation',
  'equity',
  'localIncomeIndex',
  'localShareTown',
  'adoptionShare',
  'engagementGap',
  'strained',
  'burnouts',
  'staffStrain',
  'pseudoShare',
  'leverCost',
] as const satisfies readonly MetricName[];

export type MainMetric = (typeof MAIN_METRICS)[number];
