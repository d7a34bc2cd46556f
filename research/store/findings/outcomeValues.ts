import { nearestHint, type Checked } from '#sim';
import { MUNICIPALITY } from '../disk/municipality.ts';
import { readOutcomes, type OutcomeTable } from '../tables/readTables.ts';
import type { SweepResults } from './openResults.ts';

/** Outcomes as the estimators want them. */
export interface OutcomeValues {
  /** By name, one for each row of the table of runs; NaN where a run failed or has nothing to read. */
  readonly byRun: Readonly<Record<string, Float64Array>>;
  /** By name, the mean over the replicates of each of the results' points; NaN where none has a value. */
  readonly byPoint: Readonly<Record<string, Float64Array>>;
  /** The first and the last month that was read; they differ where runs stopped early. */
  readonly months: readonly [number, number];
}

/** Whether an outcome has a value in any run. */
export function hasValues({ byRun }: Pick<OutcomeValues, 'byRun'>, name: string): boolean {
  return byRun[name]?.some((value) => Number.isFinite(value)) ?? false;
}

/** Reads outcomes of one area in one month; `last` is the last reading of each run. */
export async function readOutcomeValues(
  results: SweepResults,
  names: readonly string[],
  { month, area }: { readonly month: number | 'last'; readonly area: string },
): Promise<Checked<OutcomeValues>> {
  const { essence } = results;
  const only = month === 'last' ? (essence.stop === null ? Math.max(...essence.record.months) : null) : month;
  const columns = [...new Set(names)];
  const read = await readOutcomes(results.dir, { columns, area, ...(only === null ? {} : { month: only }) });
  if (!read.ok) return read;
  if (read.value.rows === 0 && area !== MUNICIPALITY) return unknownArea(results, area);
  const rows = lastRows(results, read.value);
  const byRun = Object.fromEntries(
    columns.map((name) => [
      name,
      Float64Array.from(rows, (row) => (row < 0 ? NaN : (read.value.columns[name]?.[row] ?? NaN))),
    ]),
  );
  const seen = Array.from(
    rows.filter((row) => row >= 0),
    (row) => read.value.month[row] ?? 0,
  );
  const months = [
    seen.reduce((a, b) => Math.min(a, b), Infinity),
    seen.reduce((a, b) => Math.max(a, b), -Infinity),
  ] as const;
  const byPoint = Object.fromEntries(
    columns.map((name) => [name, pointMeans(results, byRun[name] ?? new Float64Array(0))]),
  );
  return { ok: true, value: { byRun, byPoint, months } };
}

/** For each row of the table of runs the row of its last reading, −1 where there is none. */
function lastRows({ runs }: SweepResults, table: OutcomeTable): Int32Array {
  const rowOf = new Map(Array.from(runs.run, (run, row) => [run, row]));
  const found = new Int32Array(runs.rows).fill(-1);
  for (let row = 0; row < table.rows; row++) {
    const at = rowOf.get(table.run[row] ?? -1);
    if (at === undefined) continue;
    const before = found[at] ?? -1;
    if (before < 0 || (table.month[row] ?? 0) >= (table.month[before] ?? 0)) found[at] = row;
  }
  return found;
}

/** Mean over the replicates of each point, those without a value left out. */
export function pointMeans({ points, pointOf }: SweepResults, values: Float64Array): Float64Array {
  const sums = new Float64Array(points.length);
  const counts = new Int32Array(points.length);
  values.forEach((value, row) => {
    const at = pointOf[row] ?? 0;
    if (!Number.isFinite(value)) return;
    sums[at] = (sums[at] ?? 0) + value;
    counts[at] = (counts[at] ?? 0) + 1;
  });
  return sums.map((sum, at) => sum / (counts[at] ?? 0));
}

/** What chance leaves in the mean over the replicates of each point: NaN for the error where there is one with a value. */
export interface PointErrors {
  readonly standardErrors: Float64Array;
  /** Replicates with a value. */
  readonly replicates: Int32Array;
}

/** Standard errors of the means that `pointMeans` gives. */
export function pointErrors({ points, pointOf }: SweepResults, values: Float64Array, means: Float64Array): PointErrors {
  const squares = new Float64Array(points.length);
  const replicates = new Int32Array(points.length);
  values.forEach((value, row) => {
    const at = pointOf[row] ?? 0;
    if (!Number.isFinite(value)) return;
    const off = value - (means[at] ?? 0);
    squares[at] = (squares[at] ?? 0) + off * off;
    replicates[at] = (replicates[at] ?? 0) + 1;
  });
  const standardErrors = squares.map((sum, at) => {
    const count = replicates[at] ?? 0;
    return count < 2 ? NaN : Math.sqrt(sum / (count - 1) / count);
  });
  return { standardErrors, replicates };
}

async function unknownArea(results: SweepResults, area: string): Promise<Checked<never>> {
  const read = await readOutcomes(results.dir, { columns: [] });
  const known = read.ok ? [...new Set(read.value.area)] : [MUNICIPALITY];
  const hint = nearestHint(area, known) ?? `recorded: ${known.slice(0, 20).join(', ')}`;
  return { ok: false, issues: [{ field: 'area', expected: 'an area that was recorded', got: area, hint }] };
}
