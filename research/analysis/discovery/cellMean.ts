import { clusterMean } from '../sensitivity/clusterMean.ts';

/** An outcome within one cell of a map. */
export interface CellMean {
  /** Runs with a finite outcome; 0: nothing to take a mean of, which is then NaN. */
  readonly count: number;
  /** Runs that fell into the cell but have no finite outcome. */
  readonly lacking: number;
  /** Design points they come from. */
  readonly points: number;
  readonly mean: number;
  /** Replicates of one point count as one piece of evidence; NaN with fewer than two points. */
  readonly standardError: number;
}

/** Means by cell. `cells` gives each run its cell, −1 for none; `points` its design point, by any number. */
export function cellMeans(
  outcomes: ArrayLike<number>,
  cells: Int32Array,
  count: number,
  points?: ArrayLike<number>,
): readonly CellMean[] {
  const rows: number[][] = Array.from({ length: count }, () => []);
  const lacking = new Int32Array(count);
  cells.forEach((cell, row) => {
    if (cell < 0) return;
    if (Number.isFinite(outcomes[row])) rows[cell].push(row);
    else lacking[cell] += 1;
  });
  return rows.map((inside, cell) => {
    const values = inside.map((row) => outcomes[row]);
    const {
      runs,
      mean,
      standardError,
      points: different,
    } = clusterMean(values, points === undefined ? undefined : inside.map((row) => points[row]));
    return { count: runs, lacking: lacking[cell], points: different, mean: runs === 0 ? NaN : mean, standardError };
  });
}
