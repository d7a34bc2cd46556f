import { medianRanks } from './medianInterval.ts';
import { quantileType7, sortedNumbers } from './quantile.ts';
import { runSpread, type RunSpread } from './runSpread.ts';

/** Which way a number is better for residents: +1 up, −1 down, 0 it depends. */
export type Better = -1 | 0 | 1;

/** One strategy's values of one metric, a value per replicate. NaN: the run failed, or there is nothing to read. */
export interface StrategyValues {
  readonly strategy: string;
  readonly values: ArrayLike<number>;
}

/**
 * What the paired runs say. `ahead` and `behind` where one direction is better, `higher` and `lower` where it depends;
 * `same`: level in every pair; `none`: no clear difference, because under three quarters of the pairs agree or the 90%
 * interval holds 0, which with fewer than 20 pairs asks for more agreement; `few`: fewer than ten pairs.
 */
export type Verdict = 'ahead' | 'behind' | 'higher' | 'lower' | 'same' | 'none' | 'few';

/** Strategy minus baseline, replicate by replicate under the same seeds. */
export interface PairedDifference {
  /** Replicates in which both have a value. */
  readonly pairs: number;
  readonly median: number;
  /** Ends of the 90% interval of the median difference, by order statistics; NaN with fewer than five pairs. */
  readonly low: number;
  readonly high: number;
  /** Pairs in which the strategy is ahead (where it depends: higher), behind (lower), exactly level. */
  readonly ahead: number;
  readonly behind: number;
  readonly level: number;
  readonly verdict: Verdict;
}

/** One strategy on one metric. */
export interface StrategyReading extends RunSpread {
  readonly strategy: string;
  /** Null for the baseline itself. */
  readonly difference: PairedDifference | null;
}

/** Share of the pairs that must agree before a difference is called clear. */
export const AGREEMENT = 0.75;
/** With fewer pairs nothing is told: one run more or less would turn what is said. */
export const FEWEST_PAIRS = 10;
const COVERAGE = 0.9;

/**
 * Compares strategies on one metric with the first of them, or the one named, as baseline.
 *
 * The differences are paired: replicate r of every strategy ran under one seed, so what chance gave to both cancels.
 * Differences, not levels, carry the interval and the verdict.
 */
export function compareRuns(
  strategies: readonly StrategyValues[],
  better: Better,
  against: string = strategies[0]?.strategy ?? '',
): readonly StrategyReading[] {
  const baseline = strategies.find((one) => one.strategy === against);
  if (baseline === undefined) throw new Error(`against: expected one of the strategies, got ${against}`);
  return strategies.map((one) => ({
    strategy: one.strategy,
    ...runSpread(one.values),
    difference: one === baseline ? null : comparePairs(one.values, baseline.values, better),
  }));
}

/** Value minus baseline in every replicate that has both, with how sure the sign of the difference is. */
export function comparePairs(values: ArrayLike<number>, baseline: ArrayLike<number>, better: Better): PairedDifference {
  const differences = sortedNumbers(Array.from(values, (value, replicate) => value - (baseline[replicate] ?? NaN)));
  const pairs = differences.length;
  const above = differences.filter((difference) => difference > 0).length;
  const below = differences.filter((difference) => difference < 0).length;
  const ahead = better === -1 ? below : above;
  const behind = better === -1 ? above : below;
  const ranks = medianRanks(pairs, COVERAGE);
  const low = ranks === null ? NaN : differences[ranks[0]];
  const high = ranks === null ? NaN : differences[ranks[1]];
  const sided = low > 0 || high < 0;
  return {
    pairs,
    median: quantileType7(differences, 0.5),
    low,
    high,
    ahead,
    behind,
    level: pairs - ahead - behind,
    verdict: verdict({ pairs, ahead, behind, better, sided }),
  };
}

function verdict(counts: { pairs: number; ahead: number; behind: number; better: Better; sided: boolean }): Verdict {
  const { pairs, ahead, behind, better, sided } = counts;
  if (pairs < FEWEST_PAIRS) return 'few';
  if (ahead === 0 && behind === 0) return 'same';
  if (!sided) return 'none';
  if (ahead / pairs >= AGREEMENT) return better === 0 ? 'higher' : 'ahead';
  if (behind / pairs >= AGREEMENT) return better === 0 ? 'lower' : 'behind';
  return 'none';
}

/** For each strategy, in how many replicates it alone is best of all. Replicates in which a value is missing do not count. */
export function countBest(strategies: readonly StrategyValues[], better: -1 | 1): readonly number[] {
  const replicates = Math.min(...strategies.map((one) => one.values.length));
  const best = strategies.map(() => 0);
  for (let replicate = 0; replicate < replicates; replicate++) {
    const scores = strategies.map((one) => better * one.values[replicate]);
    if (scores.some(Number.isNaN)) continue;
    const top = Math.max(...scores);
    const winners = scores.flatMap((score, index) => (score === top ? [index] : []));
    if (winners.length === 1) best[winners[0]] += 1;
  }
  return best;
}
