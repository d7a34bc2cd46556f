import { METRIC_NAMES, METRICS, type Result } from '#sim';

const YEAR = 12;

/** Metrics that count what happens in a month. */
const MONTHLY_COUNTS = METRIC_NAMES.filter((name) => METRICS[name].kind === 'monthly count');

/**
 * The series of a run as people are shown them, on the page, by `compare` and in sweeps: what is counted by the month is
 * rare and leaps, so each month stands for the mean of the year up to it (of the months there are, in the first year; month
 * 0 for itself). Everything else is as it was.
 */
export function readSeries(series: Result['series']): Result['series'] {
  const read: Record<string, Float64Array> = { ...series };
  for (const name of MONTHLY_COUNTS) read[name] = meansOfYear(series[name]);
  return read as Result['series'];
}

/** Added up afresh for every month: running sums would round differently. */
function meansOfYear(values: Float64Array): Float64Array {
  const means = new Float64Array(values.length);
  means[0] = values[0] ?? NaN;
  for (let month = 1; month < values.length; month++) {
    const from = Math.max(1, month - YEAR + 1);
    let total = 0;
    for (let m = from; m <= month; m++) total += values[m] ?? NaN;
    means[month] = total / (month - from + 1);
  }
  return means;
}
