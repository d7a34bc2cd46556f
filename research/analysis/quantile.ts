/**
 * Sample quantile, type 7 of Hyndman & Fan (1996, The American Statistician 50(4), the default of R and NumPy):
 * straight lines between the ordered values, the smallest at 0 and the largest at 1.
 *
 * `sorted` is ordered upwards and holds no NaN; `share` is 0 to 1. NaN when there is no value.
 */
export function quantileType7(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return NaN;
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}

/** The values that are numbers, ordered upwards. */
export function sortedNumbers(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
}

/** The middle one of the values that are numbers; NaN when there is none. */
export function medianOf(values: ArrayLike<number>): number {
  return quantileType7(sortedNumbers(values), 0.5);
}
