/** Row numbers from the smallest value to the largest; equal values keep their order. */
export function orderOf(values: ArrayLike<number>): Uint32Array {
  return Uint32Array.from({ length: values.length }, (_, row) => row).sort((a, b) => values[a] - values[b] || a - b);
}

/**
 * Mid-ranks from 1 up: equal values share the mean of the ranks they take (Kendall 1945, Biometrika 33). Each row stands
 * in the sample as often as `counts` says, which is how a bootstrap resample is ranked without sorting again.
 */
export function midRanks(
  values: ArrayLike<number>,
  order: Uint32Array,
  counts: Int32Array,
  into: Float64Array,
): Float64Array {
  let below = 0;
  for (let from = 0; from < order.length;) {
    let weight = 0;
    let to = from;
    while (to < order.length && values[order[to]] === values[order[from]]) weight += counts[order[to++]];
    const rank = below + (weight + 1) / 2;
    for (let k = from; k < to; k++) into[order[k]] = rank;
    below += weight;
    from = to;
  }
  return into;
}
