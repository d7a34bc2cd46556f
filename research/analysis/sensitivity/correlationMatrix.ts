/**
 * Pearson correlations of every two columns, row by row in one list, each row of the sample counted as often as `counts`
 * says. NaN beside a column that does not vary.
 */
export function correlationMatrix(columns: readonly Float64Array[], counts: Int32Array): Float64Array {
  const width = columns.length;
  const centred = columns.map((column) => centre(column, counts));
  const products = new Float64Array(width * width);
  const weighted = new Float64Array(counts.length);
  for (let a = 0; a < width; a++) {
    const mine = centred[a];
    for (let row = 0; row < counts.length; row++) weighted[row] = counts[row] * mine[row];
    for (let b = a; b < width; b++) {
      const product = dot(weighted, centred[b]);
      products[a * width + b] = product;
      products[b * width + a] = product;
    }
  }
  const scale = columns.map((column, k) => (varies(column, counts) ? Math.sqrt(products[k * width + k]) : NaN));
  return products.map((product, k) => product / (scale[Math.floor(k / width)] * scale[k % width]));
}

function centre(column: Float64Array, counts: Int32Array): Float64Array {
  let total = 0;
  let sum = 0;
  for (let row = 0; row < counts.length; row++) {
    total += counts[row];
    sum += counts[row] * column[row];
  }
  const mean = sum / total;
  const centred = new Float64Array(counts.length);
  for (let row = 0; row < counts.length; row++) centred[row] = column[row] - mean;
  return centred;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < a.length; row++) sum += a[row] * b[row];
  return sum;
}

/** Whether a column takes two values; its sum of squares cannot say, for it carries the rounding of the mean. */
function varies(column: Float64Array, counts: Int32Array): boolean {
  let first = NaN;
  for (let row = 0; row < counts.length; row++) {
    if (counts[row] === 0) continue;
    if (Number.isNaN(first)) first = column[row];
    else if (column[row] !== first) return true;
  }
  return false;
}
