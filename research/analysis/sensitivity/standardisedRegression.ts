/** Regression of the last variable on all before it, everything in standard deviations. */
export interface StandardisedRegression {
  /** NaN for a predictor that does not vary or is a sum of those before it. */
  readonly coefficients: Float64Array;
  /** Correlation with the outcome once the other predictors are taken out of both. */
  readonly partial: Float64Array;
  readonly r2: number;
}

/** A pivot under this is a predictor that the earlier ones explain but for rounding. */
const LEAST_PIVOT = 1e-10;

/**
 * Least squares from a correlation matrix, outcome last, by Gauss–Jordan sweeps (Goodnight 1979, The American Statistician
 * 33(3)): sweeping a predictor in leaves its coefficient beside the outcome, the inverse among the predictors and the
 * unexplained share in the corner. The partial correlation follows from these: b / √(b² + c(1 − R²)), c the diagonal of
 * the inverse; where next to nothing is left unexplained, a predictor that rounding alone moves stays near 0. NaN throughout where the outcome does not vary.
 */
export function standardisedRegression(correlations: Float64Array): StandardisedRegression {
  const width = Math.round(Math.sqrt(correlations.length));
  const last = width - 1;
  const matrix = correlations.slice();
  const swept = new Uint8Array(last);
  const usable = Number.isFinite(matrix[last * width + last]);
  for (let j = 0; j < last && usable; j++) {
    if (matrix[j * width + j] > LEAST_PIVOT) {
      sweep(matrix, width, j);
      swept[j] = 1;
    } else forget(matrix, width, j);
  }
  const unexplained = usable ? Math.max(0, matrix[last * width + last]) : NaN;
  const read = (one: (b: number, c: number) => number): Float64Array =>
    Float64Array.from(swept, (is, j) => (is === 1 ? one(matrix[j * width + last], matrix[j * width + j]) : NaN));
  return {
    coefficients: read((b) => b),
    partial: read((b, c) => b / Math.sqrt(b * b + c * Math.max(unexplained, LEAST_PIVOT))),
    r2: 1 - unexplained,
  };
}

function sweep(matrix: Float64Array, width: number, j: number): void {
  const pivot = matrix[j * width + j];
  for (let k = 0; k < width; k++) matrix[j * width + k] /= pivot;
  for (let i = 0; i < width; i++) {
    if (i === j) continue;
    const factor = matrix[i * width + j];
    for (let k = 0; k < width; k++) if (k !== j) matrix[i * width + k] -= factor * matrix[j * width + k];
    matrix[i * width + j] = -factor / pivot;
  }
  matrix[j * width + j] = 1 / pivot;
}

/** Takes a predictor out, so that its NaN or its rounding touches no other. */
function forget(matrix: Float64Array, width: number, j: number): void {
  for (let k = 0; k < width; k++) {
    matrix[j * width + k] = 0;
    matrix[k * width + j] = 0;
  }
}
