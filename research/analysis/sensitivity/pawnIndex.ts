import { createDrawSource, shuffledNumbers } from '../designs/methods/drawSource.ts';
import { quantileType7 } from '../quantile.ts';
import { equalClasses, orderFactor, rowsByClass } from './equalClasses.ts';
import { estimate, type Estimate } from './estimate.ts';
import { orderOf } from './midRanks.ts';
import { resampleCounts } from './resampleCounts.ts';
import { optionsOrThrow, type OptionsOf } from './resolveOptions.ts';
import { completeColumns, type UnitSample } from './unitSample.ts';

export interface PawnIndices {
  /** Points used, and left out because they have no finite outcome. */
  readonly points: number;
  readonly dropped: number;
  /** One for each factor, 0 to 1, of the statistic asked for. */
  readonly pawn: readonly Estimate[];
  /** The distance in each slice, low values of the factor first; NaN for a slice without points. */
  readonly distances: readonly Float64Array[];
  /** What a factor that does nothing would reach in such a sample with the given confidence: below it nothing is shown. */
  readonly noise: number;
}

/**
 * PAWN (Pianosi & Wagener 2018): how far the outcome's cumulative distribution within a slice of a factor lies from the one
 * over all points (Kolmogorov–Smirnov distance), as median, mean or largest over slices of equal size. Estimated from any
 * sample of independent factors; the distribution over all points is that of the whole sample. Intervals: percentile
 * bootstrap over points. The noise line is the upper quantile of the index of dummy factors, the points in an order by
 * chance (Khorashadi Zadeh et al. 2017, Environmental Modelling & Software 91, for the idea).
 *
 * An outcome that does not vary gives 0. NaN without points. Any recoding that keeps the order of a factor gives the same.
 */
export function pawnIndex(
  sample: UnitSample,
  outcomes: Float64Array,
  options: Partial<OptionsOf<'pawn'>> = {},
): PawnIndices {
  const { confidence, resamples, seed, classes, statistic } = optionsOrThrow('pawn', options);
  const { columns, outcomes: values, dropped } = completeColumns(sample, outcomes);
  const points = values.length;
  const factors = columns.map(orderFactor);
  const outcomeOrder = orderOf(values);
  const labels = new Int32Array(points);
  const once = new Int32Array(points).fill(1);
  const read = (counts: Int32Array): Float64Array[] => {
    const below = sharesBelow(values, outcomeOrder, counts);
    return factors.map((factor) => {
      equalClasses(factor, counts, classes, labels);
      return distances({ labels, outcomeOrder, counts, classes, below });
    });
  };
  const found = read(once);
  const draws = createDrawSource(seed, 'pawn analysis');
  const resampled = factors.map(() => new Float64Array(points > 0 ? resamples : 0));
  const dummies = new Float64Array(points > 0 ? resamples : 0);
  const counts = new Int32Array(points);
  const below = sharesBelow(values, outcomeOrder, once);
  for (let r = 0; r < dummies.length; r++) {
    resampleCounts(draws, counts);
    read(counts).forEach((list, factor) => (resampled[factor][r] = overSlices(list, statistic)));
    const order = shuffledNumbers(points, draws);
    for (let row = 0; row < points; row++) labels[row] = Math.floor((order[row] * classes) / points);
    dummies[r] = overSlices(distances({ labels, outcomeOrder, counts: once, classes, below }), statistic);
  }
  return {
    points,
    dropped,
    pawn: found.map((list, factor) =>
      estimate(overSlices(list, statistic), resampled[factor], { confidence, units: points }),
    ),
    distances: found,
    noise: quantileType7(
      dummies.sort((a, b) => a - b),
      confidence,
    ),
  };
}

/** The cumulative distribution by position in the order of outcomes. */
interface SharesBelow {
  /** Share of points with a smaller outcome, and with one not larger. */
  readonly under: Float64Array;
  readonly upTo: Float64Array;
}

function sharesBelow(values: Float64Array, order: Uint32Array, counts: Int32Array): SharesBelow {
  const under = new Float64Array(order.length);
  const upTo = new Float64Array(order.length);
  let below = 0;
  for (let from = 0; from < order.length;) {
    let weight = 0;
    let to = from;
    while (to < order.length && values[order[to]] === values[order[from]]) weight += counts[order[to++]];
    under.fill(below / order.length, from, to);
    below += weight;
    upTo.fill(below / order.length, from, to);
    from = to;
  }
  return { under, upTo };
}

interface Slices {
  readonly labels: Int32Array;
  readonly outcomeOrder: Uint32Array;
  readonly counts: Int32Array;
  readonly classes: number;
  readonly below: SharesBelow;
}

/** Kolmogorov–Smirnov distance of each slice. Only the slice's own outcomes are looked at: between two of them its distribution is level. */
function distances({ labels, outcomeOrder, counts, classes, below }: Slices): Float64Array {
  const { starts, positions } = rowsByClass(labels, outcomeOrder, counts, classes);
  return Float64Array.from({ length: classes }, (_, label) => {
    const size = starts[label + 1] - starts[label];
    let furthest = size === 0 ? NaN : 0;
    for (let from = starts[label]; from < starts[label + 1];) {
      const at = positions[from];
      let to = from;
      while (to < starts[label + 1] && below.upTo[positions[to]] === below.upTo[at]) to += 1;
      const before = Math.abs(below.under[at] - (from - starts[label]) / size);
      const after = Math.abs(below.upTo[at] - (to - starts[label]) / size);
      furthest = Math.max(furthest, before, after);
      from = to;
    }
    return furthest;
  });
}

function overSlices(list: Float64Array, statistic: OptionsOf<'pawn'>['statistic']): number {
  const sorted = list.filter((distance) => !Number.isNaN(distance)).sort((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  if (statistic === 'median') return quantileType7(sorted, 0.5);
  if (statistic === 'max') return sorted[sorted.length - 1];
  return sorted.reduce((sum, distance) => sum + distance, 0) / sorted.length;
}
