import type { DrawSource } from './drawSource.ts';

/** Multiply-and-adds spent on exchanges: about a second on the build machine. */
const WORK = 300_000_000;
/** Exchanges tried per number of the design in one round; more changes little. */
const TRIES_PER_NUMBER = 60;
/** Rounds from the same start, the best of which is kept. */
const MOST_ROUNDS = 25;
/** Rows of which the most crowded one moves. */
const TOURNAMENT = 6;

/**
 * A Latin hypercube with its points moved apart: two rows exchange their strata on one factor whenever that lowers the sum
 * of d^-16 over the distances d of all pairs, the criterion of Morris & Mitchell (1995) with p = 16, which stands for the
 * smallest distance but also sees the next ones. One of the two rows is the most crowded of six, the rest is chance. The
 * work is bounded: a second or two up to 1,000 points of
 * 10 factors (2 cores, Node 20.20), some seconds at the largest, where each point is tried less often.
 * The smallest distance never falls below that of the start.
 *
 * `strata` holds the stratum of every point on every factor, row after row, and is left as it is.
 */
export function spreadOut(strata: Int32Array, factors: number, draws: DrawSource): Int32Array {
  const points = strata.length / factors;
  if (factors === 1 || points < 3) return strata;
  const cost = 2 * points * factors;
  const tries = Math.max(1, Math.min(TRIES_PER_NUMBER * strata.length, Math.floor(WORK / cost)));
  const rounds = Math.max(1, Math.min(MOST_ROUNDS, Math.floor(WORK / (cost * tries))));
  let best = strata;
  let bestDistance = smallestDistance(strata, factors);
  for (let round = 0; round < rounds; round++) {
    const moved = Int32Array.from(strata);
    exchange(moved, factors, tries, draws);
    const distance = smallestDistance(moved, factors);
    if (distance > bestDistance) {
      best = moved;
      bestDistance = distance;
    }
  }
  return best;
}

/** The smallest squared distance of two points, in strata. */
export function smallestDistance(strata: ArrayLike<number>, factors: number): number {
  let smallest = Infinity;
  for (let one = factors; one < strata.length; one += factors) {
    for (let other = 0; other < one; other += factors) {
      const distance = squaredDistance(strata, one, other, factors);
      if (distance < smallest) smallest = distance;
    }
  }
  return smallest;
}

function exchange(strata: Int32Array, factors: number, tries: number, draws: DrawSource): void {
  const points = strata.length / factors;
  const scale = (factors * points * points) / 6; // the mean squared distance, so that the powers stay near 1
  const crowding = new Float64Array(points).fill(Infinity);
  for (let attempt = 0; attempt < tries; attempt++) {
    let one = draws.below(points);
    for (let rival = 1; rival < TOURNAMENT; rival++) {
      const other = draws.below(points);
      if (crowding[other] > crowding[one]) one = other;
    }
    const other = (one + 1 + draws.below(points - 1)) % points;
    const factor = draws.below(factors);
    const gain = gainOf(strata, { one, other, factor, factors, scale }, crowding);
    if (gain >= 0) continue;
    const kept = strata[one * factors + factor];
    strata[one * factors + factor] = strata[other * factors + factor];
    strata[other * factors + factor] = kept;
  }
}

interface Exchange {
  readonly one: number;
  readonly other: number;
  readonly factor: number;
  readonly factors: number;
  readonly scale: number;
}

/** By how much an exchange would change the criterion; writes down how crowded the two rows are now. Their own distance stays. */
function gainOf(strata: Int32Array, { one, other, factor, factors, scale }: Exchange, crowding: Float64Array): number {
  const points = crowding.length;
  const atOne = strata[one * factors + factor];
  const atOther = strata[other * factors + factor];
  let crowdOne = 0;
  let crowdOther = 0;
  let after = 0;
  for (let third = 0; third < points; third++) {
    if (third === one || third === other) continue;
    const distanceOne = squaredDistance(strata, one * factors, third * factors, factors);
    const distanceOther = squaredDistance(strata, other * factors, third * factors, factors);
    const at = strata[third * factors + factor];
    const shift = (atOther - at) * (atOther - at) - (atOne - at) * (atOne - at);
    crowdOne += repulsion(scale / distanceOne);
    crowdOther += repulsion(scale / distanceOther);
    after += repulsion(scale / (distanceOne + shift)) + repulsion(scale / (distanceOther - shift));
  }
  const between = repulsion(scale / squaredDistance(strata, one * factors, other * factors, factors));
  crowding[one] = crowdOne + between;
  crowding[other] = crowdOther + between;
  return after - crowdOne - crowdOther;
}

/** The eighth power: d^-16 of a squared distance turned over. */
function repulsion(nearness: number): number {
  const square = nearness * nearness;
  const fourth = square * square;
  return fourth * fourth;
}

function squaredDistance(strata: ArrayLike<number>, from: number, to: number, factors: number): number {
  let sum = 0;
  for (let factor = 0; factor < factors; factor++) {
    const difference = strata[from + factor] - strata[to + factor];
    sum += difference * difference;
  }
  return sum;
}
