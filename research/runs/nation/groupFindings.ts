import {
  aheadLevelBehind,
  medianOf,
  overPlaces,
  type AheadLevelBehind,
  type Better,
  type OverPlaces,
  type PlaceSums,
} from '#analysis';
import { METRICS, smallestDifference, type MetricName } from '#sim';

/** Quantiles over places that are told: how far places lie apart, never how sure anything is. */
export const PLACE_SHARES = [0.1, 0.5, 0.9] as const;

/** One outcome of every place, under a strategy and, where two are compared, under the one it is compared with. */
export interface PlaceColumns {
  readonly outcome: string;
  readonly now: PlaceSums;
  readonly before: PlaceSums | null;
}

/** What an outcome does in a group of places. */
export interface GroupFinding extends OverPlaces {
  /** Number of the group; −1 all places together. */
  readonly group: number;
  /** Adults of the places that have a value. */
  readonly adults: number;
  /**
   * Places ahead (higher, where neither way is better), about the same and behind, by the smallest difference that matters; of own
   * outcomes nobody said what that is, and any difference counts. Null where nothing is compared.
   */
  readonly sides: AheadLevelBehind | null;
  /** Sums over all adults, where the outcome is an amount of each: `now` and its difference, in what `Combining.total` says. */
  readonly total: { readonly now: number; readonly difference: number } | null;
}

interface Grouping {
  /** Group of each place, from 0; −1: in none. */
  readonly groupOf: ArrayLike<number>;
  readonly groups: number;
  /** Of each place. */
  readonly adults: ArrayLike<number>;
  readonly confidence: number;
  /** What a sum of value times adults is multiplied with, where it is an amount; null where it is none. */
  readonly times: number | null;
}

/** All places together first, then each group in its order; groups without a place that has a value are there with no places. */
export function groupFindings(
  { outcome, now, before }: PlaceColumns,
  { groupOf, groups, adults, confidence, times }: Grouping,
): readonly GroupFinding[] {
  const better = betterSign(outcome);
  const matters = mattersOf(outcome);
  return Array.from({ length: groups + 1 }, (_, n) => {
    const group = n - 1;
    const isIn = (place: number): boolean => group < 0 || groupOf[place] === group;
    const only = (sums: PlaceSums): PlaceSums => ({
      sums: sums.sums,
      weights: Float64Array.from({ length: sums.weights.length }, (__, place) =>
        isIn(place) ? (sums.weights[place] ?? 0) : 0,
      ),
    });
    const over = overPlaces(only(now), before === null ? null : only(before), { confidence, shares: PLACE_SHARES });
    const known = Array.from(over.byPlace.keys()).filter((place) => Number.isFinite(over.byPlace[place]));
    const sumOf = ({ sums }: PlaceSums): number => known.reduce((sum, place) => sum + (sums[place] ?? NaN), 0);
    return {
      ...over,
      group,
      adults: known.reduce((sum, place) => sum + (adults[place] ?? 0), 0),
      sides:
        before === null
          ? null
          : aheadLevelBehind(
              over.byPlace.map((difference) => better * difference),
              matters,
            ),
      total:
        times === null
          ? null
          : {
              now: times * sumOf(now),
              difference: before === null ? NaN : times * (sumOf(now) - sumOf(before)),
            },
    };
  });
}

/** Places that have a value, the one that gains most first (that is highest, where neither way is better or nothing is compared). */
export function rankedPlaces({ byPlace }: Pick<OverPlaces, 'byPlace'>, sign: 1 | -1): readonly number[] {
  return Array.from(byPlace.keys())
    .filter((place) => Number.isFinite(byPlace[place]))
    .toSorted((a, b) => sign * ((byPlace[b] ?? 0) - (byPlace[a] ?? 0)) || a - b);
}

/** Adults of the middle one of the places at both ends of a ranked list, and of the middle one of all of them. */
export interface SizeAtEnds {
  readonly atEnds: number;
  readonly ofAll: number;
}

/**
 * How large the places at the ends of a list are, where they are less than half as large as others: chance weighs most in small places, so
 * they lead and trail whatever is listed. Null where they are not, or the list is no longer than its ends.
 */
export function smallAtEnds(ranked: readonly number[], adults: ArrayLike<number>, ends: number): SizeAtEnds | null {
  if (ranked.length <= 2 * ends) return null;
  const middle = (places: readonly number[]): number => medianOf(places.map((place) => adults[place] ?? NaN));
  const [atEnds, ofAll] = [middle([...ranked.slice(0, ends), ...ranked.slice(-ends)]), middle(ranked)];
  return atEnds < ofAll / 2 ? { atEnds, ofAll } : null;
}

/** Which way is ahead: down where lower is better, else up. */
export function betterSign(outcome: string): 1 | -1 {
  return betterOf(outcome) === -1 ? -1 : 1;
}

function betterOf(outcome: string): Better {
  return Object.hasOwn(METRICS, outcome) ? METRICS[outcome as MetricName].better : 0;
}

/** Under which difference two are about the same; 0 for own outcomes, of which nobody said. */
export function mattersOf(outcome: string): number {
  return Object.hasOwn(METRICS, outcome) ? smallestDifference(outcome as MetricName).value : 0;
}
