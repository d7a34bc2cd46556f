import { comparePairs, type Better, type PairedDifference } from '../compareRuns.ts';
import { clusterMean } from './clusterMean.ts';
import { optionsOrThrow, type OptionsOf } from './resolveOptions.ts';
import { studentQuantile } from './studentQuantile.ts';

/** Two arms of a sweep run under the same seeds, row by row: same point, same replicate. */
export interface Arms {
  readonly values: ArrayLike<number>;
  readonly baseline: ArrayLike<number>;
  /** At which design point each row was taken, by any number; without it every row is a point of its own. */
  readonly points?: ArrayLike<number>;
  readonly better: Better;
}

/** What `comparePairs` says of the median, and the mean beside it. */
export interface PairedDifferences extends PairedDifference {
  /** Rows left out because one arm has no finite value. */
  readonly dropped: number;
  readonly mean: number;
  readonly standardError: number;
  /** Interval of the mean difference; NaN with fewer than two points. */
  readonly meanLow: number;
  readonly meanHigh: number;
  /** Which way the mean differs: 0 where its interval holds 0, NaN where there is no interval. */
  readonly sign: number;
  /** Shares of the pairs. */
  readonly shareAhead: number;
  readonly shareBehind: number;
  readonly shareLevel: number;
  /**
   * Variance of the difference over what it would be had the arms drawn their luck apart: under 1 pairing helped. NaN
   * where neither arm varies.
   */
  readonly noiseLeft: number;
}

/**
 * One arm less another under common random numbers (Law 2015, 11.2): mean difference with Student's t interval, replicates
 * of one design point counting as one piece of evidence; median difference, counts and verdict as in `comparePairs`, which
 * takes every pair as evidence of its own: with `points`, rely on the mean.
 * Throws a `RangeError` if the arms have different lengths.
 */
export function pairedDifferences(arms: Arms, options: Partial<OptionsOf<'paired'>> = {}): PairedDifferences {
  const { confidence } = optionsOrThrow('paired', options);
  const { values, baseline, points, better } = arms;
  if (values.length !== baseline.length) {
    throw new RangeError(`baseline: expected ${values.length} rows as in values, got ${baseline.length}`);
  }
  const both = (one: ArrayLike<number>): Float64Array =>
    Float64Array.from(one, (value, row) =>
      Number.isFinite(values[row]) && Number.isFinite(baseline[row]) ? value : NaN,
    );
  const [mine, theirs] = [both(values), both(baseline)];
  const pairs = comparePairs(mine, theirs, better);
  const differences = mine.map((value, row) => value - theirs[row]);
  const { mean, standardError, points: clusters } = clusterMean(differences, points);
  const reach = studentQuantile(confidence, clusters - 1) * standardError;
  const apart = variance(mine) + variance(theirs);
  return {
    ...pairs,
    dropped: values.length - pairs.pairs,
    mean,
    standardError,
    meanLow: mean - reach,
    meanHigh: mean + reach,
    sign: Number.isNaN(reach) ? NaN : Math.abs(mean) > reach ? Math.sign(mean) : 0,
    shareAhead: pairs.ahead / pairs.pairs,
    shareBehind: pairs.behind / pairs.pairs,
    shareLevel: pairs.level / pairs.pairs,
    noiseLeft: apart > 0 ? variance(differences) / apart : NaN,
  };
}

/** Over rows, NaN left out; a common factor that cancels is left off. */
function variance(values: Float64Array): number {
  const { mean, runs } = clusterMean(values);
  return values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + (value - mean) * (value - mean)), 0) / runs;
}
