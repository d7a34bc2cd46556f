import type { SplineBasis } from './splineBasis.ts';

/** A curve along one belief. */
export interface SmoothCurve {
  /** At each world. */
  readonly fitted: Float64Array;
  /** Degrees of freedom, the level among them. */
  readonly freedom: number;
  readonly lambda: number;
  /** The level, and what each column of the basis is taken with. */
  readonly level: number;
  readonly weights: Float64Array;
  readonly at: (x: number) => number;
}

/** From an interpolating curve to a straight line; the steps of a search by eye in factors of about two. */
const LAMBDAS: readonly number[] = Array.from({ length: 46 }, (_, step) => 1e-6 * ladder(step));

function ladder(step: number): number {
  let value = 1;
  for (let k = 0; k < step; k++) value *= 2;
  return value;
}

/**
 * Degrees of freedom cost so much more than in plain generalised cross-validation, which otherwise follows chance in one study
 * out of ten or so (Kim & Gu 2004, Journal of the Royal Statistical Society B 66).
 */
export const DEARER = 1.4;

/** A smooth curve through values, one for each world: λ by generalised cross-validation (Craven & Wahba 1979), or as given. */
export function smoothCurve(basis: SplineBasis, values: Float64Array, lambda?: number): SmoothCurve {
  const { rows, columns, costs } = basis;
  const mean = values.reduce((sum, value) => sum + value, 0) / rows;
  const loads = Float64Array.from(columns, (column) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += column[row] * (values[row] - mean);
    return sum;
  });
  let total = 0;
  for (const value of values) total += (value - mean) * (value - mean);
  const chosen = lambda ?? bestLambda(loads, costs, { total, rows });
  const shrunk = Float64Array.from(loads, (load, k) => load / (1 + chosen * costs[k]));
  const fitted = new Float64Array(rows).fill(mean);
  columns.forEach((column, k) => {
    for (let row = 0; row < rows; row++) fitted[row] += column[row] * shrunk[k];
  });
  return {
    fitted,
    lambda: chosen,
    level: mean,
    weights: shrunk,
    freedom: costs.reduce((sum, cost) => sum + 1 / (1 + chosen * cost), 1),
    at: (x) => basis.at(x).reduce((sum, value, k) => sum + value * shrunk[k], mean),
  };
}

function bestLambda(
  loads: Float64Array,
  costs: Float64Array,
  { total, rows }: { readonly total: number; readonly rows: number },
): number {
  let best = { lambda: LAMBDAS[LAMBDAS.length - 1], score: Infinity };
  // The smoothest first: among equals it stays.
  for (let step = LAMBDAS.length - 1; step >= 0; step--) {
    const lambda = LAMBDAS[step];
    let left = total;
    let freedom = 1;
    for (let k = 0; k < costs.length; k++) {
      const kept = 1 / (1 + lambda * costs[k]);
      freedom += kept;
      left -= loads[k] * loads[k] * kept * (2 - kept);
    }
    const room = rows - DEARER * freedom;
    if (room <= 0) continue;
    const score = (rows * Math.max(0, left)) / (room * room);
    if (score < best.score * (1 - 1e-12)) best = { lambda, score };
  }
  return best.lambda;
}
