import { clusterMean } from '../sensitivity/clusterMean.ts';

/** An outcome within one cell of a map. */
export interface CellMean {
  /** Runs with a finite outcome; 0: an empty cell, its mean NaN. */
  readonly count: number;
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
  cells.forEach((cell, row) => {
    if (cell >= 0 && Number.isFinite(outcomes[row])) rows[cell].push(row);
  });
  return rows.map((inside) => {
    const values = inside.map((row) => outcomes[row]);
    const {
      runs,
      mean,
      standardError,
      points: different,
    } = clusterMean(values, points === undefined ? undefined : inside.map((row) => points[row]));
    return { count: runs, points: different, mean: runs === 0 ? NaN : mean, standardError };
  });
}
