import { LOAD_METRICS } from './metrics/load.ts';
import { MONEY_METRICS } from './metrics/money.ts';
import { MUNICIPALITY_METRICS } from './metrics/municipality.ts';
import { PEOPLE_METRICS } from './metrics/people.ts';
import { UNEVENNESS_METRICS } from './metrics/unevenness.ts';
import type { Metric } from './reading.ts';

/** Every metric, once. The key is the column name in results, charts and reports, and part of the public interface. */
export const METRICS = {
  ...PEOPLE_METRICS,
  ...LOAD_METRICS,
  ...UNEVENNESS_METRICS,
  ...MUNICIPALITY_METRICS,
  ...MONEY_METRICS,
} as const satisfies Record<string, Metric>;

/** Name of a metric: a column of results, and a word of own outcomes. */
export type MetricName = keyof typeof METRICS;
/** Every metric, in the order they are declared. */
export const METRIC_NAMES = Object.keys(METRICS) as readonly MetricName[];

/** Metrics that are also read per neighbourhood and per deprivation fifth. */
export const AREA_METRIC_NAMES: readonly MetricName[] = METRIC_NAMES.filter((name) => METRICS[name].level === 'area');
