import { quantileType7, sortedNumbers } from '../quantile.ts';
import { meanOf } from './worldTable.ts';

/** Paired differences of one outcome over worlds, what chance does within each world told from how worlds differ. */
export interface BandOfWorlds {
  readonly worlds: number;
  readonly mean: number;
  /** Variance of a single replicate within a world; NaN where no world has two. */
  readonly within: number;
  /** Variance between worlds, chance taken out (analysis of variance: Searle, Casella & McCulloch 1992, 3.6); never under 0. */
  readonly between: number;
  /** Means of the worlds drawn in towards their mean by √(between ÷ variance of the means), so that few seeds do not pass for uncertainty. */
  readonly shrunk: Float64Array;
  /** 5th and 95th percentile of these. */
  readonly low: number;
  readonly high: number;
  /** Worlds whose mean has the sign that is asked about. */
  readonly agree: number;
}

/**
 * The band of a difference over worlds. `worlds` holds the replicates of each; `sign` is that of the difference at the shipped
 * coefficients, with which worlds agree or not. With one replicate a world nothing tells chance from world, and `within` may
 * be given from elsewhere; without it the means stay as wide as they are.
 */
export function bandOfWorlds(
  worlds: readonly ArrayLike<number>[],
  { sign, within: known }: { readonly sign: number; readonly within?: number },
): BandOfWorlds {
  const full = worlds.filter(({ length }) => length > 0);
  const means = Float64Array.from(full, meanOf);
  const count = means.length;
  const mean = meanOf(means);
  let squares = 0;
  let degrees = 0;
  full.forEach((values, world) => {
    for (let r = 0; r < values.length; r++) squares += (values[r] - means[world]) * (values[r] - means[world]);
    degrees += values.length - 1;
  });
  const within = known ?? (degrees > 0 ? squares / degrees : NaN);
  const spread = means.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / (count - 1);
  const share = meanOf(full.map(({ length }) => 1 / length));
  const between = Number.isNaN(within) ? spread : Math.max(0, spread - within * share);
  const factor = spread > 0 ? Math.sqrt(between / spread) : 0;
  const shrunk = means.map((one) => mean + factor * (one - mean));
  const sorted = sortedNumbers(shrunk);
  return {
    worlds: count,
    mean,
    within,
    between,
    shrunk,
    low: quantileType7(sorted, 0.05),
    high: quantileType7(sorted, 0.95),
    agree: means.filter((one) => Math.sign(one) === Math.sign(sign)).length,
  };
}

/** Accepted points of a posterior from which a band may be drawn, and from which anything may be said at all. */
export const BAND_FROM = 20;
export const SAID_FROM = 5;

/**
 * What so many accepted points allow. From 20 a band, and the word probability; from 5 dots, counted in words; under 5 dots of
 * all that came near, and no word but that the uncertainty is not known.
 */
export function allowedBy(accepted: number): { readonly drawn: 'dots' | 'band'; readonly said: boolean } {
  return { drawn: accepted >= BAND_FROM ? 'band' : 'dots', said: accepted >= SAID_FROM };
}

/** How sure a headline may be: the weakest of the bands decides. */
export type Headline = 'is' | 'unless' | 'cannot tell' | 'no difference';

/**
 * The verb of a headline. Clear in chance, in what was fitted and in the beliefs: it is so. Not in the beliefs: it would be,
 * unless. In chance only: it cannot be told. Not in chance: no difference. A band that is not there (nothing fitted bears on
 * the figure, no beliefs were tried) decides nothing.
 */
export function headlineOf(clear: {
  readonly chance: boolean;
  readonly fitted: boolean | null;
  readonly beliefs: boolean | null;
}): Headline {
  if (!clear.chance) return 'no difference';
  if (clear.fitted === false) return 'cannot tell';
  return clear.beliefs === false ? 'unless' : 'is';
}

/** Whether a band is on one side of 0. */
export function isOneSided({ low, high }: Pick<BandOfWorlds, 'low' | 'high'>): boolean {
  return low > 0 || high < 0;
}
