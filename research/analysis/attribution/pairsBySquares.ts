import { createDrawSource } from '../designs/methods/drawSource.ts';
import { studentQuantile } from '../sensitivity/studentQuantile.ts';
import { allPlayers, hasPlayer, noPlayer, type Coalition } from './coalition.ts';
import { everyPair, type Interaction } from './interactionIndex.ts';

/** The coalitions of one replicate whose worth is known; nobody and everybody are among them. */
export type KnownWorth = ReadonlyMap<Coalition, number>;

/** A pair of players by least squares. */
export interface FittedPair extends Interaction {
  readonly standardError: number;
  /** Half the width of an interval that holds all pairs at once in 95 of 100 studies (Bonferroni). */
  readonly half: number;
}

/** A game of pairs that comes nearest to what is known of a game. */
export interface FittedPairs {
  readonly pairs: readonly FittedPair[];
  /** Shapley values of the fitted game: the own effect and half of every pair. */
  readonly shares: readonly { readonly value: number; readonly standardError: number }[];
}

const RESAMPLES = 200;
/** Settles pairs that the known coalitions leave open, and moves those that are known in the ninth digit. */
const RIDGE = 1e-9;

/**
 * How players act in pairs, from coalitions that were run anyway: v(S) − v(∅) = Σ aᵢxᵢ + Σ bᵢⱼxᵢxⱼ by least squares over all known
 * coalitions of all replicates, both ends forced, so that the shares of the fit add up to the difference. Errors by resampling
 * replicates.
 */
export function pairsBySquares(players: number, replicates: readonly KnownWorth[], seed: string): FittedPairs {
  const pairs = everyPair(players);
  const terms = players + pairs.length;
  const sums = replicates.map((known) => normalSums(players, pairs, known));
  const every = sums.map((_, index) => index);
  const fitted = solveFor(terms, players, pick(sums, every));
  const draws = createDrawSource(seed, 'resampled replicates');
  const resampled = Array.from({ length: RESAMPLES }, () =>
    solveFor(
      terms,
      players,
      pick(
        sums,
        every.map(() => draws.below(sums.length)),
      ),
    ),
  );
  const times = studentQuantile(1 - 0.05 / Math.max(1, pairs.length), Math.max(1, replicates.length - 1));
  return {
    pairs: pairs.map((both, index) => {
      const standardError = deviation(resampled.map((one) => one[players + index]));
      return { players: both, value: fitted[players + index], standardError, half: times * standardError };
    }),
    shares: Array.from({ length: players }, (_, player) => {
      const shareIn = (coefficients: Float64Array): number =>
        pairs.reduce(
          (sum, both, index) => sum + (both.includes(player) ? coefficients[players + index] / 2 : 0),
          coefficients[player],
        );
      return { value: shareIn(fitted), standardError: deviation(resampled.map(shareIn)) };
    }),
  };
}

/** What a replicate adds to the normal equations: products of terms, products with the worth, and the worth of all. */
interface NormalSums {
  readonly products: Float64Array;
  readonly worths: Float64Array;
  readonly difference: number;
}

function normalSums(players: number, pairs: readonly (readonly [number, number])[], known: KnownWorth): NormalSums {
  const terms = players + pairs.length;
  const products = new Float64Array(terms * terms);
  const worths = new Float64Array(terms);
  const base = known.get(noPlayer(players)) ?? NaN;
  for (const [coalition, worth] of known) {
    const present: number[] = [];
    for (let player = 0; player < players; player++) if (hasPlayer(coalition, player)) present.push(player);
    for (const [index, [i, j]] of pairs.entries())
      if (hasPlayer(coalition, i) && hasPlayer(coalition, j)) present.push(players + index);
    for (const row of present) {
      worths[row] += worth - base;
      for (const column of present) products[row * terms + column] += 1;
    }
  }
  return { products, worths, difference: (known.get(allPlayers(players)) ?? NaN) - base };
}

function pick(sums: readonly NormalSums[], chosen: readonly number[]): NormalSums {
  const [first] = sums;
  const products = new Float64Array(first.products.length);
  const worths = new Float64Array(first.worths.length);
  let difference = 0;
  for (const index of chosen) {
    const one = sums[index];
    for (let k = 0; k < products.length; k++) products[k] += one.products[k];
    for (let k = 0; k < worths.length; k++) worths[k] += one.worths[k];
    difference += one.difference / chosen.length;
  }
  return { products, worths, difference };
}

/** The terms that fit best among those that add up to the difference: normal equations with a Lagrange multiplier. */
function solveFor(terms: number, players: number, { products, worths, difference }: NormalSums): Float64Array {
  const width = terms + 1;
  const matrix = new Float64Array(width * width);
  const right = new Float64Array(width);
  const scale = products[0] === 0 ? 1 : products[0];
  for (let row = 0; row < terms; row++) {
    for (let column = 0; column < terms; column++)
      matrix[row * width + column] = products[row * terms + column] / scale;
    if (row >= players) matrix[row * width + row] += RIDGE;
    matrix[row * width + terms] = 1;
    matrix[terms * width + row] = 1;
    right[row] = worths[row] / scale;
  }
  right[terms] = difference;
  return solved(matrix, right);
}

/** Gauss's elimination with the largest pivot of each column; both arguments are used up. */
function solved(matrix: Float64Array, right: Float64Array): Float64Array {
  const width = right.length;
  for (let column = 0; column < width; column++) {
    let best = column;
    for (let row = column + 1; row < width; row++)
      if (Math.abs(matrix[row * width + column]) > Math.abs(matrix[best * width + column])) best = row;
    if (best !== column) swapRows(matrix, right, best, column);
    const pivot = matrix[column * width + column];
    for (let row = column + 1; row < width; row++) {
      const factor = matrix[row * width + column] / pivot;
      if (factor === 0) continue;
      for (let k = column; k < width; k++) matrix[row * width + k] -= factor * matrix[column * width + k];
      right[row] -= factor * right[column];
    }
  }
  for (let row = width - 1; row >= 0; row--) {
    for (let k = row + 1; k < width; k++) right[row] -= matrix[row * width + k] * right[k];
    right[row] /= matrix[row * width + row];
  }
  return right;
}

function swapRows(matrix: Float64Array, right: Float64Array, one: number, other: number): void {
  const width = right.length;
  for (let k = 0; k < width; k++) {
    const kept = matrix[one * width + k];
    matrix[one * width + k] = matrix[other * width + k];
    matrix[other * width + k] = kept;
  }
  const kept = right[one];
  right[one] = right[other];
  right[other] = kept;
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const squares = values.reduce((total, value) => total + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (values.length - 1));
}
