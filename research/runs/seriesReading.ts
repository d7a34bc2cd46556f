import { METRICS, type Issue, type MetricName, type Result } from '#sim';
import { readSeries } from './readSeries.ts';

/**
 * How a series becomes the one number of a run. *month*: as people are shown it at `to` (`readSeries`: of what is counted by the
 * month, the mean of the year). *mean*: over months `from` to `to`, both included. *total*: what is counted by the month, added up over
 * these months, per 1,000 adults: the only honest reading of rare happenings, of which most single years have none.
 */
export interface SeriesReading {
  readonly metric: MetricName;
  readonly as: 'month' | 'mean' | 'total';
  readonly from: number;
  readonly to: number;
  /** Of the adults in one deprivation fifth, 0 least deprived; left out: of the municipality. */
  readonly fifth?: number;
}

/** Month 0 is the world before the strategy: what is added up since the start begins with month 1. */
export const FIRST_MONTH = 1;

const FIFTHS = 5;

/** A reading of a run; NaN where there is nothing to read. */
export function readingOf(result: Pick<Result, 'series' | 'byFifth'>, reading: SeriesReading): number {
  const { metric, as, from, to, fifth } = reading;
  if (fifth !== undefined) {
    const column = result.byFifth?.[metric];
    return as === 'month'
      ? (column?.[to * FIFTHS + fifth] ?? NaN)
      : over((month) => column?.[month * FIFTHS + fifth], reading);
  }
  if (as === 'month') return readSeries(result.series)[metric][to] ?? NaN;
  const column = result.series[metric];
  return as === 'mean'
    ? over((month) => column[month], reading)
    : (to - from + 1) * over((month) => column[month], reading);
}

/** Mean over the months of a reading; those in which there is nothing to read are left out. */
function over(valueAt: (month: number) => number | undefined, { from, to }: SeriesReading): number {
  let [total, count] = [0, 0];
  for (let month = from; month <= to; month++) {
    const value = valueAt(month) ?? NaN;
    if (Number.isNaN(value)) continue;
    total += value;
    count += 1;
  }
  return count === 0 ? NaN : total / count;
}

/** What stands in the way of a reading of a run of so many months; `field` is what it was asked by. */
export function readingIssues(reading: SeriesReading, months: number, field: string): readonly Issue[] {
  const { metric, as, from, to, fifth } = reading;
  const { kind, level } = METRICS[metric];
  return [
    ...(as === 'total' && kind !== 'monthly count'
      ? [
          {
            field,
            expected: 'a metric that counts what happens in a month, to be added up',
            got: metric,
            hint: 'how things stand has a mean over months, not a total',
          },
        ]
      : []),
    ...(from < 0 || to > months || from > to
      ? [{ field, expected: `months 0 to ${months}, the earlier first`, got: `${from}-${to}` }]
      : []),
    ...(fifth !== undefined && level !== 'area'
      ? [{ field, expected: 'a metric that is read in fifths', got: metric }]
      : []),
  ];
}

/**
 * How much of a change booked in `month` (from 1) is in a reading of the stock's level: all of it at a later month, of a mean over a
 * span the share of its months that come at or after.
 */
export function bookedShare({ as, from, to }: Pick<SeriesReading, 'as' | 'from' | 'to'>, month: number): number {
  if (as !== 'mean') return month <= to ? 1 : 0;
  return Math.max(0, to - Math.max(from, month) + 1) / (to - from + 1);
}
