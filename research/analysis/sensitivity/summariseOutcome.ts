import { quantileType7 } from '../quantile.ts';
import { clusterMean, type ClusterMean } from './clusterMean.ts';
import { optionsOrThrow, type OptionsOf } from './resolveOptions.ts';
import { studentQuantile } from './studentQuantile.ts';

/** A quantile over all runs. */
export interface QuantileEstimate {
  /** 0 to 1: 0.05 is the value that 5% of the runs stay under. */
  readonly share: number;
  readonly value: number;
  /** Monte-Carlo standard error; NaN where the points cannot tell, as at 0 and 1, and where they all say the same. */
  readonly standardError: number;
}

/** One outcome over all runs of a sweep. */
export interface OutcomeSummary extends ClusterMean {
  /** Runs without a value. */
  readonly failed: number;
  /** Interval of the mean, by Student's t with as many degrees of freedom as points less one. */
  readonly low: number;
  readonly high: number;
  /** Standard deviation over the runs: how far runs differ, not how well the mean is known. */
  readonly sd: number;
  readonly quantiles: readonly QuantileEstimate[];
}

/**
 * Mean, spread and quantiles (type 7) of one outcome, with Monte-Carlo standard errors that count replicates of one design
 * point as one piece of evidence. Quantiles: the standard error of the share of runs below, cluster-robust as for the
 * mean, is turned into the outcome's unit on the ordered values (Woodruff 1952, JASA 47; Francisco & Fuller 1991, Annals
 * of Statistics 19). Runs without a finite value are left out and counted.
 *
 * `points` says for each run at which design point it was taken; without it every run is a point of its own.
 */
export function summariseOutcome(
  values: Float64Array,
  points?: ArrayLike<number>,
  options: Partial<OptionsOf<'summary'>> = {},
): OutcomeSummary {
  const { confidence, quantiles } = optionsOrThrow('summary', options);
  const cluster = clusterMean(values, points);
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  const squares = sorted.reduce((total, value) => total + (value - cluster.mean) * (value - cluster.mean), 0);
  const reach = studentQuantile(confidence, cluster.points - 1) * cluster.standardError;
  return {
    ...cluster,
    failed: values.length - sorted.length,
    low: cluster.mean - reach,
    high: cluster.mean + reach,
    sd: sorted.length < 2 ? NaN : Math.sqrt(squares / (sorted.length - 1)),
    quantiles: quantiles.map((share) => quantileEstimate(values, points, sorted, share)),
  };
}

function quantileEstimate(
  values: Float64Array,
  points: ArrayLike<number> | undefined,
  sorted: Float64Array,
  share: number,
): QuantileEstimate {
  const value = quantileType7(sorted, share);
  const below = values.map((one) => (Number.isFinite(one) ? Number(one <= value) : NaN));
  const { standardError: off } = clusterMean(below, points);
  // Points that all have the same share below show nothing of how it varies, not that it does not.
  const known = off > 0 && share < 1 && share - off >= 0 && share + off <= 1;
  const standardError = known ? (quantileType7(sorted, share + off) - quantileType7(sorted, share - off)) / 2 : NaN;
  return { share, value, standardError };
}
