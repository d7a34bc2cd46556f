/**
 * The lower factor L of a symmetric positive definite matrix, L·Lᵀ (Golub & Van Loan 2013, Matrix Computations, 4.2), row
 * after row. A pivot that only rounding left is set to the least that counts, so that a column which others explain gets next
 * to nothing and harms nobody.
 */
export function choleskyFactor(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  let largest = 0;
  for (let i = 0; i < size; i++) largest = Math.max(largest, matrix[i * size + i]);
  const least = Math.max(LEAST_PIVOT * largest, Number.MIN_VALUE);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j];
      for (let k = 0; k < j; k++) sum -= lower[i * size + k] * lower[j * size + k];
      lower[i * size + j] = i === j ? Math.sqrt(Math.max(sum, least)) : sum / lower[j * size + j];
    }
  }
  return lower;
}

/** Of the largest number on the diagonal. */
const LEAST_PIVOT = 1e-11;

/** Writes L⁻¹·b over b. */
export function solveLower(lower: Float64Array, b: Float64Array): void {
  const size = b.length;
  for (let i = 0; i < size; i++) {
    let sum = b[i];
    for (let k = 0; k < i; k++) sum -= lower[i * size + k] * b[k];
    b[i] = sum / lower[i * size + i];
  }
}

/** Writes L⁻ᵀ·b over b. */
export function solveUpper(lower: Float64Array, b: Float64Array): void {
  const size = b.length;
  for (let i = size - 1; i >= 0; i--) {
    let sum = b[i];
    for (let k = i + 1; k < size; k++) sum -= lower[k * size + i] * b[k];
    b[i] = sum / lower[i * size + i];
  }
}
