import { createDrawSource } from '../designs/methods/drawSource.ts';
import { correlationMatrix } from './correlationMatrix.ts';
import { estimate, type Estimate } from './estimate.ts';
import { midRanks, orderOf } from './midRanks.ts';
import { resampleCounts } from './resampleCounts.ts';
import { optionsOrThrow, type OptionsOf } from './resolveOptions.ts';
import { standardisedRegression } from './standardisedRegression.ts';
import { completeColumns, type UnitSample } from './unitSample.ts';

/** How one factor pulls an outcome, −1 to 1 as a rule; NaN where the factor does not vary or repeats those before it. */
export interface RegressionEffect {
  /** Standardised regression coefficient: standard deviations of the outcome for one of the factor, the others held. */
  readonly src: Estimate;
  /** The same between ranks. */
  readonly srrc: Estimate;
  /** Partial rank correlation: how closely ranks go together once the other factors are taken out of both. */
  readonly prcc: Estimate;
}

export interface RankRegression {
  /** Points used, and left out because they have no finite outcome. */
  readonly points: number;
  readonly dropped: number;
  /** Share of variance the straight lines explain, of values and of ranks. NaN where the outcome does not vary. */
  readonly r2: Estimate;
  readonly rankR2: Estimate;
  readonly effects: readonly RegressionEffect[];
  /** Factors that could not be told from the others or do not vary. */
  readonly leftOut: readonly number[];
}

/**
 * Linear regression of an outcome on all factors at once: standardised coefficients of values (SRC) and of ranks (SRRC;
 * Saltelli & Marivoet 1990, ranks after Iman & Conover 1979), and partial rank correlations (PRCC; Marino et al. 2008).
 * With independent factors and R² near 1, SRC² is the factor's share of the variance. Intervals: percentile bootstrap
 * over points, ranked anew in each resample. Every number is NaN with no more points than factors + 1.
 */
export function rankRegression(
  sample: UnitSample,
  outcomes: Float64Array,
  options: Partial<OptionsOf<'regression'>> = {},
): RankRegression {
  const { confidence, resamples, seed } = optionsOrThrow('regression', options);
  const { columns, outcomes: values, dropped } = completeColumns(sample, outcomes);
  const points = values.length;
  const all = [...columns, values];
  const orders = all.map(orderOf);
  const ranks = all.map(() => new Float64Array(points));
  const enough = points > columns.length + 1;
  const read = (counts: Int32Array): Float64Array => {
    const plain = standardisedRegression(correlationMatrix(all, counts));
    all.forEach((column, k) => midRanks(column, orders[k], counts, ranks[k]));
    const ranked = standardisedRegression(correlationMatrix(ranks, counts));
    return Float64Array.of(plain.r2, ranked.r2, ...plain.coefficients, ...ranked.coefficients, ...ranked.partial);
  };
  const width = 2 + 3 * columns.length;
  const found = enough ? read(new Int32Array(points).fill(1)) : new Float64Array(width).fill(NaN);
  const resampled = Array.from({ length: width }, () => new Float64Array(enough ? resamples : 0));
  const draws = createDrawSource(seed, 'regression analysis');
  const counts = new Int32Array(points);
  for (let r = 0; r < resampled[0].length; r++) {
    resampleCounts(draws, counts);
    read(counts).forEach((value, k) => (resampled[k][r] = value));
  }
  const at = (k: number): Estimate => estimate(found[k], resampled[k], { confidence, units: points });
  const d = columns.length;
  return {
    points,
    dropped,
    r2: at(0),
    rankR2: at(1),
    effects: columns.map((_, j) => ({ src: at(2 + j), srrc: at(2 + d + j), prcc: at(2 + 2 * d + j) })),
    leftOut: Array.from(columns.keys()).filter((j) => Number.isNaN(found[2 + j])),
  };
}
