import { optionsOrThrow, type OptionsOf } from '../sensitivity/resolveOptions.ts';
import { cellMeans, type CellMean } from './cellMean.ts';

/** Runs by two factors. */
export interface TwoFactors {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly outcomes: ArrayLike<number>;
  /** At which design point each run was taken, by any number; without it every run is a point of its own. */
  readonly points?: ArrayLike<number>;
}

/** A way along one factor: its levels where they are few, otherwise equal bins from the smallest to the largest value. */
export type HeatAxis =
  | { readonly kind: 'levels'; readonly levels: Float64Array }
  /** One edge more than bins; a bin holds its lower edge, the last both. */
  | { readonly kind: 'bins'; readonly edges: Float64Array };

export interface HeatMap {
  readonly x: HeatAxis;
  readonly y: HeatAxis;
  /** y by y, each along x: the cell of (i, j) stands at j × columns + i. */
  readonly cells: readonly CellMean[];
  readonly columns: number;
  readonly rows: number;
  /** Runs left out because their outcome or a factor is not finite. */
  readonly dropped: number;
}

/**
 * Mean of an outcome over the combinations of two factors, straight from the runs: nothing is fitted, smoothed or filled
 * in, and a cell without runs is empty. A factor with no more different values than bins is shown level by level.
 */
export function heatMap(runs: TwoFactors, options: Partial<OptionsOf<'heat'>> = {}): HeatMap {
  const { bins } = optionsOrThrow('heat', options);
  const { x, y, outcomes, points } = runs;
  for (const [name, list] of [
    ['x', x],
    ['y', y],
    ['points', points ?? x],
  ] as const) {
    if (list.length !== outcomes.length) {
      throw new RangeError(`${name}: expected one for each of ${outcomes.length} runs, got ${list.length}`);
    }
  }
  const across = axisOf(x, bins);
  const up = axisOf(y, bins);
  const columns = cellsAlong(across);
  const rows = cellsAlong(up);
  const cells = Int32Array.from({ length: outcomes.length }, (_, run) => {
    const [i, j] = [place(across, x[run]), place(up, y[run])];
    return i < 0 || j < 0 ? -1 : j * columns + i;
  });
  const means = cellMeans(outcomes, cells, columns * rows, points);
  const used = means.reduce((sum, { count }) => sum + count, 0);
  return { x: across, y: up, cells: means, columns, rows, dropped: outcomes.length - used };
}

function axisOf(values: ArrayLike<number>, bins: number): HeatAxis {
  const sorted = Float64Array.from(values)
    .filter((value) => Number.isFinite(value))
    .sort((a, b) => a - b);
  const levels = sorted.filter((value, k) => k === 0 || value !== sorted[k - 1]);
  if (levels.length <= bins) return { kind: 'levels', levels };
  const [low, high] = [levels[0], levels[levels.length - 1]];
  // The ends as they are, so that rounding leaves nobody outside.
  const edges = Float64Array.from({ length: bins + 1 }, (_, k) =>
    k === bins ? high : low + ((high - low) * k) / bins,
  );
  return { kind: 'bins', edges };
}

function cellsAlong(axis: HeatAxis): number {
  return axis.kind === 'levels' ? axis.levels.length : axis.edges.length - 1;
}

/** The cell along one axis, −1 for a value that is not finite. */
function place(axis: HeatAxis, value: number): number {
  if (!Number.isFinite(value)) return -1;
  if (axis.kind === 'levels') return axis.levels.indexOf(value);
  const { edges } = axis;
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (value >= edges[middle]) low = middle;
    else high = middle;
  }
  return low;
}
