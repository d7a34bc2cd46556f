import type { MetricName } from '#sim';

/** What is shown of every run: what a strategy achieves, and what it costs, risks and whom it leaves behind. */
export const SHOWN_METRICS = [
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

export type ShownMetric = (typeof SHOWN_METRICS)[number];

/** What is also read by fifth of the place's adults, from least to most deprived. */
export const FIFTH_METRICS = ['coverage', 'participation', 'trust'] as const satisfies readonly MetricName[];

export type FifthMetric = (typeof FIFTH_METRICS)[number];
