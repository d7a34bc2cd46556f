import { quantileType7, sortedNumbers } from '../quantile.ts';
import { studentQuantile } from '../sensitivity/studentQuantile.ts';

/**
 * What the members of a group add up to in each place, such as the adults of a kind of municipality or of a fifth: `sums` are of value
 * times weight, `weights` of what they count by. A place without a member, or whose value nobody knows, has weight 0.
 */
export interface PlaceSums {
  readonly sums: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** A group over its places: its mean, what it is compared with, and how far its places lie apart. */
export interface OverPlaces {
  /** Places that have a value, of both where two are compared. */
  readonly places: number;
  /** Weighted means over all members of these places. */
  readonly mean: number;
  /** NaN where nothing is compared. */
  readonly baseline: number;
  /** `mean` less `baseline`, or `mean` where nothing is compared: what all that follows is of. */
  readonly told: number;
  /** Over places, as if they had been drawn from many like them; NaN with fewer than two. */
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  /** Quantiles over places, each counting once whatever its size, in the order in which shares were asked for. */
  readonly quantiles: readonly number[];
  /** What is told of each place, in the order given; NaN where it has no value. */
  readonly byPlace: Float64Array;
}

export interface OverPlacesOptions {
  /** Of the interval over places, 0 to 1. */
  readonly confidence: number;
  /** Shares of the quantiles, 0 to 1. */
  readonly shares: readonly number[];
}

/**
 * A weighted mean over places and, with `before`, its difference from another of the same places. The standard error is that of a ratio
 * of sums, by linearisation, places being what is drawn (Cochran 1977, Sampling Techniques, chapter 6), with the factor P / (P − 1);
 * where all weights are equal it is s / √P.
 */
export function overPlaces(
  now: PlaceSums,
  before: PlaceSums | null,
  { confidence, shares }: OverPlacesOptions,
): OverPlaces {
  const known = Array.from({ length: now.weights.length }, (_, place) => place).filter(
    (place) => isKnown(now, place) && (before === null || isKnown(before, place)),
  );
  const P = known.length;
  const here = meanOf(now, known);
  const there = before === null ? null : meanOf(before, known);
  const baseline = there === null ? NaN : there.mean;
  const told = there === null ? here.mean : here.mean - baseline;
  const squares = known.reduce((sum, place) => {
    const pull = pullOf(now, here, place) - (before === null || there === null ? 0 : pullOf(before, there, place));
    return sum + pull * pull;
  }, 0);
  const standardError = P < 2 ? NaN : Math.sqrt((squares * P) / (P - 1));
  const reach = studentQuantile(confidence, P - 1) * standardError;
  const byPlace = new Float64Array(now.weights.length).fill(NaN);
  for (const place of known) byPlace[place] = valueOf(now, place) - (before === null ? 0 : valueOf(before, place));
  const sorted = sortedNumbers(byPlace);
  return {
    places: P,
    mean: here.mean,
    baseline,
    told,
    standardError,
    low: told - reach,
    high: told + reach,
    quantiles: shares.map((share) => quantileType7(sorted, share)),
    byPlace,
  };
}

interface Mean {
  readonly mean: number;
  readonly weight: number;
}

function isKnown({ sums, weights }: PlaceSums, place: number): boolean {
  return (weights[place] ?? 0) > 0 && Number.isFinite(sums[place]);
}

function valueOf({ sums, weights }: PlaceSums, place: number): number {
  return (sums[place] ?? NaN) / (weights[place] ?? NaN);
}

function meanOf({ sums, weights }: PlaceSums, known: readonly number[]): Mean {
  let [sum, weight] = [0, 0];
  for (const place of known) {
    sum += sums[place] ?? NaN;
    weight += weights[place] ?? NaN;
  }
  return { mean: sum / weight, weight };
}

/** How far a place pulls the mean from where it is. */
function pullOf({ sums, weights }: PlaceSums, { mean, weight }: Mean, place: number): number {
  return ((sums[place] ?? NaN) - mean * (weights[place] ?? NaN)) / weight;
}
