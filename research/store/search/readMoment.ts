import type { SearchMoment } from '#experiments';
import { FIFTHS, readSeries } from '#runs';
import type { MetricName, Result } from '#sim';

/** What a search keeps of a run: metrics of the municipality, then of each metric its five fifths. */
export interface Kept {
  readonly metrics: readonly MetricName[];
  readonly fifths: readonly MetricName[];
}

/** Reads a run at the moment asked for. A month is read as people are shown it, a span from what happened in each month. */
export function readMoment(result: Result, { metrics, fifths }: Kept, at: SearchMoment): Float64Array {
  const series = typeof at === 'number' ? readSeries(result.series) : result.series;
  return Float64Array.of(
    ...metrics.map((name) => valueAt(series[name], at)),
    ...fifths.flatMap((name) =>
      Array.from({ length: FIFTHS }, (_, fifth) => valueAt(result.byFifth?.[name], at, FIFTHS, fifth)),
    ),
  );
}

function valueAt(values: Float64Array | undefined, at: SearchMoment, width = 1, offset = 0): number {
  if (values === undefined) return NaN;
  if (typeof at === 'number') return values[at * width + offset] ?? NaN;
  let sum = 0;
  for (let month = at.from; month <= at.to; month++) sum += values[month * width + offset] ?? NaN;
  return at.as === 'total' ? sum : sum / (at.to - at.from + 1);
}
