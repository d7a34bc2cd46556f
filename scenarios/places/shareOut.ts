/**
 * Whole numbers that sum to `total` and follow the weights, by largest remainder; of equal remainders the earlier one
 * goes first. Weights are positive.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const quotas = weights.map((weight) => (total * weight) / sum);
  const shares = quotas.map(Math.floor);
  const left = total - shares.reduce((a, b) => a + b, 0);
  quotas
    .map((quota, k) => ({ k, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.k - b.k)
    .slice(0, left)
    .forEach(({ k }) => (shares[k] = (shares[k] ?? 0) + 1));
  return shares;
}
