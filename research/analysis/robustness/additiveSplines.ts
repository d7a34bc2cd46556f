import { choleskyFactor, solveLower, solveUpper } from './choleskyFactor.ts';
import { DEARER } from './smoothCurve.ts';
import { dot, splineBasis, type WorldColumn } from './splineBasis.ts';

/** A sum of curves, one along each belief. */
export interface AdditiveFit {
  readonly fitted: Float64Array;
  readonly freedom: number;
  /** Share of the variance that the sum explains, its degrees of freedom paid for: near 0, or under it, where there is nothing. */
  readonly r2: number;
}

/** Beliefs together, factored once: every outcome is then fitted in a moment. */
export interface AdditiveSplines {
  readonly fit: (values: Float64Array) => AdditiveFit;
}

/** λ of sums of curves, in factors of ten: what each belief's own scale leaves to choose. */
const SUM_LAMBDAS = [1e-3, 1e-2, 1e-1, 1, 10, 100, 1e3, 1e4, 1e6];

/**
 * Additive penalised splines (Hastie & Tibshirani 1990; Wood 2017) with one λ for all bends, each belief's in its own unit,
 * chosen by generalised cross-validation. The matrices of every λ are factored once.
 */
export function additiveSplines(worlds: readonly WorldColumn[]): AdditiveSplines {
  const bases = worlds.map(splineBasis);
  const rows = worlds[0]?.values.length ?? 0;
  const columns = bases.flatMap((basis) => basis.columns);
  const costs = bases.flatMap(({ costs: own }) => {
    const first = own.find((cost) => cost > 0) ?? 1;
    return Array.from(own, (cost) => cost / first);
  });
  const size = columns.length;
  const gram = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      const product = dot(columns[i], columns[j]);
      gram[i * size + j] = product;
      gram[j * size + i] = product;
    }
  const ways = SUM_LAMBDAS.map((lambda) => {
    const matrix = gram.slice();
    for (let k = 0; k < size; k++) matrix[k * size + k] += lambda * costs[k] + 1e-9;
    const lower = choleskyFactor(matrix, size);
    return { lower, freedom: 1 + traceOf(lower, gram, size) };
  });
  return {
    fit(values) {
      const mean = values.reduce((sum, value) => sum + value, 0) / rows;
      const centred = values.map((value) => value - mean);
      const loads = Float64Array.from(columns, (column) => dot(column, centred));
      const total = dot(centred, centred);
      let best: { readonly score: number; readonly fitted: Float64Array; left: number; freedom: number } | null = null;
      for (const { lower, freedom } of ways) {
        const room = rows - DEARER * freedom;
        if (room <= 0) continue;
        const weights = loads.slice();
        solveLower(lower, weights);
        solveUpper(lower, weights);
        const fitted = new Float64Array(rows);
        columns.forEach((column, k) => {
          for (let row = 0; row < rows; row++) fitted[row] += column[row] * weights[k];
        });
        let left = 0;
        for (let row = 0; row < rows; row++) left += (centred[row] - fitted[row]) * (centred[row] - fitted[row]);
        const score = left / (room * room);
        if (best === null || score <= best.score) best = { score, fitted, left, freedom };
      }
      if (best === null) return { fitted: values.slice(), freedom: rows, r2: NaN };
      const { fitted, left, freedom } = best;
      const r2 = total > 0 ? 1 - left / (rows - freedom) / (total / (rows - 1)) : NaN;
      return { fitted: fitted.map((value) => value + mean), freedom, r2 };
    },
  };
}

/** Trace of (G + λD)⁻¹·G: what the curves use of their freedom. */
function traceOf(lower: Float64Array, gram: Float64Array, size: number): number {
  let trace = 0;
  for (let j = 0; j < size; j++) {
    const column = Float64Array.from({ length: size }, (_, i) => gram[i * size + j]);
    solveLower(lower, column);
    solveUpper(lower, column);
    trace += column[j];
  }
  return trace;
}
