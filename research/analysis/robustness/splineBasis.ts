import { symmetricEigen } from './symmetricEigen.ts';

/** A belief as worlds hold it: a number, or for a category the number of its level. One value for each world, all finite. */
export interface WorldColumn {
  readonly kind: 'number' | 'level';
  readonly values: ArrayLike<number>;
}

/**
 * Columns that together hold every smooth course along a belief, without its level: orthonormal over the worlds, each with how
 * much bending costs it (0: a straight line, or a level of a category). With λ a curve is Σ columns · (columns′y ÷ (1 + λ·cost)).
 */
export interface SplineBasis {
  readonly rows: number;
  readonly columns: readonly Float64Array[];
  readonly costs: Float64Array;
  /** Values of the columns at a place along the belief. */
  readonly at: (x: number) => Float64Array;
}

/** Knots, both ends among them; two more functions than knots. */
const KNOTS = 6;
const FUNCTIONS = KNOTS + 2;
/** A direction that the worlds do not hold: fewer different values than functions. */
const EMPTY = 1e-9;

/**
 * The basis of a penalised cubic spline (B-splines on even knots, squared second differences as the cost of bending: Eilers &
 * Marx 1996, Statistical Science 11) turned so that columns and costs are both diagonal (Demmler & Reinsch 1975, Numerische
 * Mathematik 24). One such factorisation serves every outcome, every λ and every shuffle of the worlds.
 */
export function splineBasis({ kind, values }: WorldColumn): SplineBasis {
  return kind === 'level' ? levelBasis(values) : numberBasis(values);
}

function numberBasis(values: ArrayLike<number>): SplineBasis {
  const rows = values.length;
  const [from, to] = spanOf(values);
  if (!(from < to)) return { rows, columns: [], costs: new Float64Array(0), at: () => new Float64Array(0) };
  const raw = (x: number): Float64Array => {
    const all = new Float64Array(FUNCTIONS);
    const place = placeOf((Math.min(to, Math.max(from, x)) - from) / (to - from));
    all.set(place.weights, place.first);
    return all;
  };
  return diagonal({ rows, values, raw, size: FUNCTIONS, bending: BENDING });
}

/** The least and the most of some numbers. */
export function spanOf(values: ArrayLike<number>): readonly [least: number, most: number] {
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < values.length; i++) {
    least = Math.min(least, values[i]);
    most = Math.max(most, values[i]);
  }
  return [least, most];
}

/** Levels by indicators without cost: their means. */
function levelBasis(values: ArrayLike<number>): SplineBasis {
  const levels = Array.from(new Float64Array(Array.from(values)).sort()).filter((one, i, all) => one !== all[i - 1]);
  const size = levels.length;
  const raw = (x: number): Float64Array => Float64Array.from(levels, (level) => Number(level === x));
  return diagonal({ rows: values.length, values, raw, size, bending: new Float64Array(size * size) });
}

interface RawBasis {
  readonly rows: number;
  readonly values: ArrayLike<number>;
  readonly raw: (x: number) => Float64Array;
  readonly size: number;
  readonly bending: Float64Array;
}

/** Takes the level out, and turns the rest until its columns are orthonormal and its costs stand apart. */
function diagonal({ rows, values, raw, size, bending }: RawBasis): SplineBasis {
  const all = new Float64Array(rows * size);
  const means = new Float64Array(size);
  for (let row = 0; row < rows; row++) {
    const one = raw(values[row]);
    all.set(one, row * size);
    for (let k = 0; k < size; k++) means[k] += one[k] / rows;
  }
  const gram = new Float64Array(size * size);
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < size; i++) {
      const left = all[row * size + i] - means[i];
      for (let j = 0; j <= i; j++) gram[i * size + j] += left * (all[row * size + j] - means[j]);
    }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) gram[j * size + i] = gram[i * size + j];
  // Directions in which the worlds vary, in units of length 1 over the worlds.
  const { values: spread, vectors } = symmetricEigen(gram, size);
  const [, largest] = spanOf(spread);
  const whitened: Float64Array[] = [];
  for (let k = 0; k < size; k++) {
    if (!(spread[k] > EMPTY * largest)) continue;
    const one = new Float64Array(size);
    for (let i = 0; i < size; i++) one[i] = vectors[i * size + k] / Math.sqrt(spread[k]);
    whitened.push(one);
  }
  const width = whitened.length;
  const cost = new Float64Array(width * width);
  for (let a = 0; a < width; a++)
    for (let b = 0; b < width; b++) cost[a * width + b] = quadratic(bending, whitened[a], whitened[b]);
  const turned = symmetricEigen(cost, width);
  const order = Array.from(turned.values.keys()).sort((a, b) => turned.values[a] - turned.values[b]);
  const most = width === 0 ? 0 : turned.values[order[width - 1]];
  const directions = order.map((k) => {
    const one = new Float64Array(size);
    for (let a = 0; a < width; a++)
      for (let i = 0; i < size; i++) one[i] += whitened[a][i] * turned.vectors[a * width + k];
    return one;
  });
  const offsets = directions.map((direction) => dot(direction, means));
  const columns = directions.map((direction, k) => {
    const column = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      let sum = -offsets[k];
      for (let i = 0; i < size; i++) sum += direction[i] * all[row * size + i];
      column[row] = sum;
    }
    return column;
  });
  return {
    rows,
    columns,
    costs: Float64Array.from(order, (k) => (turned.values[k] <= EMPTY * most ? 0 : turned.values[k])),
    at: (x) => {
      const one = raw(x);
      return Float64Array.from(directions, (direction, k) => dot(direction, one) - offsets[k]);
    },
  };
}

function quadratic(matrix: Float64Array, left: Float64Array, right: Float64Array): number {
  const size = left.length;
  let sum = 0;
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) sum += left[i] * matrix[i * size + j] * right[j];
  return sum;
}

/** Inner product. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}

/** The four cubic B-splines on even knots that are not 0 at a place of the unit interval, and which the first of them is. */
function placeOf(x: number): { readonly first: number; readonly weights: readonly number[] } {
  const intervals = KNOTS - 1;
  const first = Math.min(intervals - 1, Math.floor(x * intervals));
  const t = x * intervals - first;
  const s = 1 - t;
  return {
    first,
    weights: [
      (s * s * s) / 6,
      (3 * t * t * t - 6 * t * t + 4) / 6,
      (3 * s * s * s - 6 * s * s + 4) / 6,
      (t * t * t) / 6,
    ],
  };
}

/** Squared second differences of neighbouring coefficients, row after row. */
const BENDING = bendingCost();

function bendingCost(): Float64Array {
  const cost = new Float64Array(FUNCTIONS * FUNCTIONS);
  const weights = [1, -2, 1];
  for (let first = 0; first + 2 < FUNCTIONS; first++)
    for (let a = 0; a < 3; a++)
      for (let b = 0; b < 3; b++) cost[(first + a) * FUNCTIONS + first + b] += weights[a] * weights[b];
  return cost;
}
