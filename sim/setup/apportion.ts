/**
 * Divides `total` whole units over weights by largest remainder, at least `least` each. Ties go to the earlier entry.
 * The sum of the result is `total`; `total` must be at least `least` times the number of weights.
 */
export function apportion(total: number, weights: readonly number[], least: number): Int32Array {
  const count = weights.length;
  const result = new Int32Array(count).fill(least);
  const rest = total - least * count;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += weights[k];
  const remainders = new Float64Array(count);
  let given = 0;
  for (let k = 0; k < count; k++) {
    // What a weight deserves beyond the least everybody gets.
    const deserved = Math.max(0, (total * weights[k]) / sum - least);
    remainders[k] = deserved;
  }
  let deservedSum = 0;
  for (let k = 0; k < count; k++) deservedSum += remainders[k];
  for (let k = 0; k < count; k++) {
    const exact = deservedSum === 0 ? rest / count : (rest * remainders[k]) / deservedSum;
    const floor = Math.floor(exact);
    result[k] += floor;
    given += floor;
    remainders[k] = exact - floor;
  }
  const order = Array.from({ length: count }, (_, k) => k).sort((i, j) => remainders[j] - remainders[i] || i - j);
  for (let n = 0; n < rest - given; n++) result[order[n]] += 1;
  return result;
}
