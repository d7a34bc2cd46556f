import type { Outcomes } from '#analysis';
import { AREA_METRIC_NAMES, type Result } from '#sim';
import { readSeries } from '#runs';
import { MUNICIPALITY } from '../disk/municipality.ts';
import type { OutcomeRow } from '../journal/finished.ts';
import type { RecordingRequest, RunReadings } from './sweepJob.ts';

/**
 * The rows of a result: each recorded month, the municipality first, then fifths (`fifth 1` the least deprived) or
 * neighbourhoods by their codes. A month after the end of a run that stopped early is not there; its last month is. What is
 * not read by area is NaN there: metrics of the municipality, own outcomes and constraints.
 */
export function readResult(
  result: Result,
  codes: readonly string[],
  asked: RecordingRequest,
  own: Outcomes,
): RunReadings {
  const { fingerprint, months, warnings } = result;
  const last = asked.months.at(-1) ?? months;
  const read = asked.months.filter((month) => month <= months);
  if (months < last && !read.includes(months)) read.push(months);
  const series = asked.format === 1 ? result.series : readSeries(result.series);
  const columns = asked.metrics.map((name) => series[name as keyof Result['series']]);
  const rows = read.flatMap((month): OutcomeRow[] => {
    const values = Float64Array.of(...columns.map((column) => column[month]!), ...own.evaluateMonth(series, month));
    return [{ month, area: MUNICIPALITY, values }, ...areaRows(result, codes, { month, asked, own })];
  });
  return { fingerprint, months, warnings, rows };
}

function areaRows(
  result: Result,
  codes: readonly string[],
  { month, asked, own }: { readonly month: number; readonly asked: RecordingRequest; readonly own: Outcomes },
): OutcomeRow[] {
  const byArea =
    asked.areas === 'fifths' ? result.byFifth : asked.areas === 'neighbourhoods' ? result.byNeighbourhood : null;
  if (byArea === null) return [];
  const names = asked.areas === 'fifths' ? [1, 2, 3, 4, 5].map((fifth) => `fifth ${fifth}`) : codes;
  const columns = asked.metrics.map((name) => (AREA_METRICS.has(name) ? byArea[name] : undefined));
  return names.map((area, a) => ({
    month,
    area,
    values: Float64Array.of(
      ...columns.map((column) => column?.[month * names.length + a] ?? NaN),
      ...own.names.map(() => NaN),
    ),
  }));
}

const AREA_METRICS: ReadonlySet<string> = new Set(AREA_METRIC_NAMES);
