import { medianOf } from '#analysis';
import type { MetricName } from '#sim';
import type { FinishedRun, Reading } from '../pattern.ts';

/** Median of a metric over months, both ends included; a strategy is read over years 5 to 10 unless a pattern says otherwise. */
export function over(metric: MetricName, from = 60, to = 120): Reading {
  return ({ series }) => medianOf(series[metric].subarray(from, to + 1));
}

/** Mean of a metric over months, both ends included: for what is counted and often 0. */
export function meanOver(metric: MetricName, from = 60, to = 120): Reading {
  return ({ series }) => meanOf(series[metric].subarray(from, to + 1));
}

/** A metric in one month. */
export function at(metric: MetricName, month: number): Reading {
  return ({ series }) => series[metric][month] ?? NaN;
}

/** Median over months of a metric in one deprivation fifth, 0 the least deprived. */
export function inFifth(metric: MetricName, fifth: number, from = 60, to = 120): Reading {
  return ({ byFifth }) => {
    const column = byFifth?.[metric];
    if (column === undefined) return NaN;
    return medianOf(Array.from({ length: to - from + 1 }, (_, n) => column[5 * (from + n) + fifth] ?? NaN));
  };
}

/** Months in which there is nothing to read are left out. */
export function meanOf(values: ArrayLike<number>): number {
  let [sum, count] = [0, 0];
  for (let n = 0; n < values.length; n++) {
    const value = values[n] ?? NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? NaN : sum / count;
}

/** Mean over months of a number made of several metrics. */
export function meanMade(make: (of: (metric: MetricName) => number) => number, from = 60, to = 120): Reading {
  return ({ series }: FinishedRun) =>
    meanOf(Array.from({ length: to - from + 1 }, (_, n) => make((metric) => series[metric][from + n] ?? NaN)));
}
