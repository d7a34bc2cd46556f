import type { Result } from '#sim';

/** Names of series that differ in any bit, and the first month they differ in; empty when two results are the same. */
export function differences(one: Pick<Result, 'series'>, other: Pick<Result, 'series'>): string[] {
  return Object.entries(one.series).flatMap(([name, series]) => {
    const against = (other.series as Record<string, Float64Array>)[name];
    const month = series.findIndex((value, at) => !Object.is(value, against[at]));
    return month < 0 && series.length === against.length ? [] : [`${name} from month ${month}`];
  });
}

/** First month in which any series differs; −1 when none does. */
export function firstDifference(one: Pick<Result, 'series'>, other: Pick<Result, 'series'>): number {
  let first = -1;
  for (const [name, series] of Object.entries(one.series)) {
    const against = (other.series as Record<string, Float64Array>)[name];
    const month = series.findIndex((value, at) => !Object.is(value, against[at]));
    if (month >= 0 && (first < 0 || month < first)) first = month;
  }
  return first;
}
