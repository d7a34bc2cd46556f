import { allowedBy, comparePairs, headlineOf, runSpread } from '#analysis';
import { findingOf, type Finding } from '../finding.ts';
import type { SettingsBand } from './bandOfSettings.ts';

/** What luck alone gives: differences of pairs of runs of the model as it is set. */
export interface LuckBand {
  readonly pairs: number;
  readonly median: number;
  /** Nine pairs of ten lie between. */
  readonly low: number;
  readonly high: number;
  /** Pairs in which the strategy has more, and in which it has less. */
  readonly up: number;
  readonly down: number;
}

/** What the published facts leave open. */
export interface FittedBand extends SettingsBand {
  /** Settings that meet every fact; of blocks fitted apart, of the one that has the fewest. */
  readonly accepted: number;
  /** Where these are too few for a band: every setting by itself, also those that only come near. */
  readonly dots: readonly FittedDot[];
}

export interface FittedDot {
  readonly value: number;
  readonly accepted: boolean;
}

/**
 * What may be said of a difference. `is`: clear in luck, in what was fitted and in what nobody has measured. `unless`: not in the
 * last. `cannot tell`: settings that fit equally well speak for and against. `no difference`: not told from luck. `same`: too small to
 * matter. `luck only`: nothing but luck was tried. `half known`: clear in all that is known, and the sample that was fitted is too
 * small, or a band is not there. `not told`: too few runs, or nothing to read.
 */
export type BandHeadline =
  'is' | 'unless' | 'cannot tell' | 'no difference' | 'same' | 'luck only' | 'half known' | 'not told';

/** One figure of one strategy against another, with all that is known of how sure it is. */
export interface ThreeBands {
  readonly metric: string;
  readonly month: number;
  readonly luck: LuckBand;
  readonly finding: Finding;
  /** Null: not measured. */
  readonly fitted: FittedBand | null;
  readonly beliefs: SettingsBand | null;
  readonly headline: BandHeadline;
}

interface Pairs {
  readonly metric: string;
  readonly month: number;
  readonly better: -1 | 0 | 1;
  /** A value for each replicate, of the strategy and of what it is compared with. */
  readonly values: ArrayLike<number>;
  readonly baseline: ArrayLike<number>;
}

/** The three bands of a figure, and what the weakest of them lets one say. `missing`: runs that are still to come. */
export function threeBands(
  { metric, month, better, values, baseline }: Pairs,
  { fitted, beliefs }: Pick<ThreeBands, 'fitted' | 'beliefs'>,
  missing = 0,
): ThreeBands {
  const pairs = comparePairs(values, baseline, better);
  const differences = Float64Array.from(values, (value, replicate) => value - (baseline[replicate] ?? NaN));
  const { low, high } = runSpread(differences);
  const finding = findingOf({ outcome: metric, month, better, missing }, pairs);
  return {
    metric,
    month,
    luck: {
      pairs: pairs.pairs,
      median: pairs.median,
      low,
      high,
      up: differences.filter((one) => one > 0).length,
      down: differences.filter((one) => one < 0).length,
    },
    finding,
    fitted,
    beliefs,
    headline: bandHeadline(finding, { fitted, beliefs }),
  };
}

/** The weakest of the bands decides. Nothing fitted that bears on the figure decides nothing; what was not measured forbids “is”. */
export function bandHeadline(
  { telling, direction }: Pick<Finding, 'telling' | 'direction'>,
  { fitted, beliefs }: Pick<ThreeBands, 'fitted' | 'beliefs'>,
): BandHeadline {
  if (telling === 'chance') return 'no difference';
  if (telling !== 'told') return 'not told';
  if (direction === 0) return 'same';
  if (fitted === null && beliefs === null) return 'luck only';
  const known = fitted === null ? null : fittedClear(fitted, direction);
  const headline = headlineOf({
    chance: true,
    fitted: known === 'unknown' ? null : known,
    beliefs: beliefs === null ? null : isOnSide(beliefs, direction),
  });
  const isHalf = fitted === null || beliefs === null || known === 'unknown';
  return headline === 'is' && isHalf ? 'half known' : headline;
}

/** Whether what was fitted agrees with a sign; null where it has no say, unknown where the sample is too small to know. */
function fittedClear(fitted: FittedBand, sign: -1 | 1): boolean | null | 'unknown' {
  if (allowedBy(fitted.accepted).drawn === 'band') return fitted.bears ? isOnSide(fitted, sign) : null;
  const against = fitted.dots.some((dot) => dot.accepted && dot.value * sign < 0);
  return against ? false : 'unknown';
}

function isOnSide({ low, high }: Pick<SettingsBand, 'low' | 'high'>, sign: -1 | 1): boolean {
  return sign > 0 ? low > 0 : high < 0;
}

/** The band of what was fitted, with dots where there are too few accepted settings for more. */
export function fittedBand(
  {
    band,
    points,
  }: { readonly band: SettingsBand; readonly points: readonly { readonly setting: number; readonly value: number }[] },
  { accepted, settings }: { readonly accepted: number; readonly settings: readonly { readonly accepted: boolean }[] },
): FittedBand {
  const isBand = allowedBy(accepted).drawn === 'band';
  return {
    ...band,
    accepted,
    dots: isBand ? [] : points.map(({ setting, value }) => ({ value, accepted: settings[setting]?.accepted === true })),
  };
}
