/**
 * Ranks, counted from 0, of the two ordered values between which the median of a continuous distribution lies with at
 * least the given probability, whatever its shape: the sign test turned round (Conover 1999, Practical Nonparametric
 * Statistics, 3.2). Null when `count` values are too few for that: 90% takes five.
 *
 * The chance that at most k of n fair coins fall heads decides; only + − × ÷ are used, so every machine agrees.
 */
export function medianRanks(count: number, probability: number): readonly [low: number, high: number] | null {
  const tail = (1 - probability) / 2;
  const weights = binomialWeights(count);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let below = 0;
  let low = -1;
  while (low + 1 < count / 2) {
    below += weights[low + 1];
    if (below / total > tail) break;
    low += 1;
  }
  return low < 0 ? null : [low, count - 1 - low];
}

/** Binomial coefficients n over k, k = 0 … n, relative to the middle one: they neither overflow nor vanish too early. */
function binomialWeights(count: number): Float64Array {
  const weights = new Float64Array(count + 1);
  const middle = Math.floor(count / 2);
  weights[middle] = 1;
  for (let k = middle; k > 0; k--) weights[k - 1] = (weights[k] * k) / (count - k + 1);
  for (let k = middle; k < count; k++) weights[k + 1] = (weights[k] * (count - k)) / (k + 1);
  return weights;
}
