import type { MetricName } from '#sim';

/** What is also read by fifth of the place's adults, from least to most deprived. */
export const FIFTH_METRICS = ['coverage', 'participation', 'trust'] as const satisfies readonly MetricName[];

export type FifthMetric = (typeof FIFTH_METRICS)[number];
