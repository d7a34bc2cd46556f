import { createDrawSource, shuffledNumbers } from '../designs/methods/drawSource.ts';
import { equalClasses, orderFactor, rowsByClass, type OrderedFactor } from './equalClasses.ts';
import { estimate, type Estimate } from './estimate.ts';
import { fifthRoot, kernelDensity, KERNEL_REACH, silvermanBandwidth, type DensityGrid } from './kernelDensity.ts';
import { orderOf } from './midRanks.ts';
import { resampleCounts } from './resampleCounts.ts';
import { optionsOrThrow, type OptionsOf } from './resolveOptions.ts';
import { completeColumns, type UnitSample } from './unitSample.ts';

export interface DeltaIndices {
  /** Points used, and left out because they have no finite outcome. */
  readonly points: number;
  readonly dropped: number;
  /** Classes each factor was parted into; a factor with fewer values has one class for each. */
  readonly classes: number;
  /** One for each factor, 0 (knowing it changes nothing) to 1, with less bias than the plain estimate. */
  readonly delta: readonly Estimate[];
  /** The largest index among 19 factors that do nothing: another such factor passes it once in 20 samples. NaN without points. */
  readonly noise: number;
}

/** Points of the grid on which densities are compared (Plischke's own program takes 110). */
const GRID_POINTS = 128;
/** So that the largest of them is passed by chance once in 20 (Barnard's Monte-Carlo test: Barnard 1963, JRSS B 25). */
const DUMMIES = 19;
/** Enough for the bias of a dummy; the least number of resamples that can be asked for. */
const DUMMY_RESAMPLES = 20;

/**
 * Moment-independent importance (Borgonovo 2007): half the area between the outcome's density and its density once the
 * factor is known, on average over the factor. Estimated from any sample of independent factors by parting each into
 * classes of equal size (Plischke, Borgonovo & Smith 2013), densities by Epanechnikov kernels with Silverman's bandwidth.
 * A finite sample overstates differences between densities; the excess is estimated by bootstrap and taken off (2δ̂ less
 * the mean of the resamples, ibid. section 5), and the interval is the basic bootstrap interval around the same correction
 * (Davison & Hinkley 1997, 5.2). Two biases are left. Near 0 a resample doubles the variance of a difference that is all
 * chance, so its mean size grows by √2 only and the correction takes off two fifths of the excess: read small indices
 * against the noise line, not against 0. And kernels blur sharp edges, which no resample shows: there the index is low.
 *
 * An outcome that does not vary gives 0. NaN with fewer than two points. Any recoding that keeps the order of a factor
 * gives the same.
 */
export function deltaIndex(
  sample: UnitSample,
  outcomes: Float64Array,
  options: Partial<OptionsOf<'delta'>> = {},
): DeltaIndices {
  const { confidence, resamples, seed, classes: wanted } = optionsOrThrow('delta', options);
  const { columns, outcomes: known, dropped } = completeColumns(sample, outcomes);
  const points = known.length;
  const classes = wanted ?? classesFor(points);
  const outcomeOrder = orderOf(known);
  const sorted = Float64Array.from(outcomeOrder, (row) => known[row]);
  const flat = (value: number): Estimate => ({ value, low: value, high: value });
  const same = (value: number): DeltaIndices => ({
    points,
    dropped,
    classes,
    delta: columns.map(() => flat(value)),
    noise: value,
  });
  if (points < 2) return same(NaN);
  if (sorted[0] === sorted[points - 1]) return same(0);
  const draws = createDrawSource(seed, 'delta analysis');
  const real = columns.map(orderFactor);
  const dummies = Array.from({ length: DUMMIES }, () => orderFactor(Float64Array.from(shuffledNumbers(points, draws))));
  const grid = gridOver(sorted, classes);
  const labels = new Int32Array(points);
  const read = (factors: readonly OrderedFactor[], counts: Int32Array): Float64Array =>
    deltas({ factors, outcomeOrder, sorted, counts, classes, grid }, labels);
  const plain = read([...real, ...dummies], new Int32Array(points).fill(1));
  const corrected = Array.from(plain, (_, k) => new Float64Array(k < real.length ? resamples : DUMMY_RESAMPLES));
  const counts = new Int32Array(points);
  for (let r = 0; r < resamples; r++) {
    resampleCounts(draws, counts);
    const again = read(r < DUMMY_RESAMPLES ? [...real, ...dummies] : real, counts);
    again.forEach((delta, k) => (corrected[k][r] = 2 * plain[k] - delta));
  }
  const values = corrected.map((list) => list.reduce((sum, one) => sum + one, 0) / list.length);
  return {
    points,
    dropped,
    classes,
    delta: real.map((_, k) => estimate(values[k], corrected[k], { confidence, units: points })),
    noise: Math.max(...values.slice(real.length)),
  };
}

interface Resample {
  readonly factors: readonly OrderedFactor[];
  readonly outcomeOrder: Uint32Array;
  readonly sorted: Float64Array;
  readonly counts: Int32Array;
  readonly classes: number;
  readonly grid: DensityGrid;
}

/** The index of each factor in one resample, bias and all. */
function deltas({ factors, outcomeOrder, sorted, counts, classes, grid }: Resample, labels: Int32Array): Float64Array {
  const points = sorted.length;
  const overall = new Float64Array(grid.count);
  const within = new Float64Array(grid.count);
  const whole = rowsByClass(labels.fill(0), outcomeOrder, counts, 1);
  const all = at(sorted, whole.positions);
  kernelDensity(all, silvermanBandwidth(all), grid, overall);
  return Float64Array.from(factors, (factor) => {
    equalClasses(factor, counts, classes, labels);
    const { starts, positions } = rowsByClass(labels, outcomeOrder, counts, classes);
    const ordered = at(sorted, positions);
    let delta = 0;
    for (let label = 0; label < classes; label++) {
      const part = ordered.subarray(starts[label], starts[label + 1]);
      if (part.length === 0) continue;
      kernelDensity(part, silvermanBandwidth(part), grid, within);
      let area = 0;
      for (let step = 0; step < grid.count; step++) area += Math.abs(within[step] - overall[step]);
      delta += (part.length / points) * (area / 2);
    }
    return delta;
  });
}

/** The values at these positions. A loop, for `Float64Array.from` with a function takes several times as long. */
function at(values: Float64Array, positions: Int32Array): Float64Array {
  const found = new Float64Array(positions.length);
  for (let k = 0; k < positions.length; k++) found[k] = values[positions[k]];
  return found;
}

/** Wide enough for the kernels at both ends, also those of a class, which has fewer points and wider kernels. */
function gridOver(sorted: Float64Array, classes: number): DensityGrid {
  const reach = KERNEL_REACH * silvermanBandwidth(sorted) * fifthRoot(classes);
  const from = sorted[0] - reach;
  return { from, step: (sorted[sorted.length - 1] + reach - from) / (GRID_POINTS - 1), count: GRID_POINTS };
}

/** Whole cube root, 2 to 48: near what Plischke, Borgonovo & Smith 2013 advise, without their hyperbolic tangent. */
function classesFor(points: number): number {
  let root = 2;
  while (root < 48 && (root + 1) * (root + 1) * (root + 1) <= points) root += 1;
  return root;
}
