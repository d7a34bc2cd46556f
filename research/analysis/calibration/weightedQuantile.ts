/**
 * Quantile of a weighted sample: straight lines between the middles of the steps of its distribution, so that equal weights
 * give type 5 of Hyndman & Fan (1996). `share` is 0 to 1; values that are no number do not count. NaN without any.
 */
export function weightedQuantile(values: ArrayLike<number>, weights: ArrayLike<number>, share: number): number {
  const order = Array.from({ length: values.length }, (_, i) => i)
    .filter((i) => !Number.isNaN(values[i]) && weights[i] > 0)
    .sort((a, b) => values[a] - values[b] || a - b);
  const total = order.reduce((sum, i) => sum + weights[i], 0);
  let below = 0;
  let last: { readonly at: number; readonly value: number } | null = null;
  for (const i of order) {
    const at = (below + weights[i] / 2) / total;
    if (at >= share) {
      if (last === null) return values[i];
      return last.value + ((share - last.at) / (at - last.at)) * (values[i] - last.value);
    }
    below += weights[i];
    last = { at, value: values[i] };
  }
  return last === null ? NaN : last.value;
}
