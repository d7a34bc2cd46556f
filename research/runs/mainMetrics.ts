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

/** What a strategy is for, in the order in which it is named first; the rest of the main metrics are costs, risks and means. */
export const BENEFITS: readonly MainMetric[] = ['needMet', 'trust', 'participation', 'equity', 'localIncomeIndex'];

/** Costs and risks that stand beside every benefit, in the order in which they are shown. */
export const COSTS_AND_RISKS = [
  'strained',
  'burnouts',
  'engagementGap',
  'staffStrain',
  'pseudoShare',
  'leverCost',
] as const satisfies readonly MainMetric[];
