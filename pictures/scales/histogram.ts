/** Counts of several groups of values in the same classes. */
export interface Histogram {
  /** One edge more than classes; a class holds its lower edge, the last both. */
  readonly edges: readonly number[];
  /** For each group a count for each class. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Equal classes from the smallest to the largest finite value of all groups: as many as asked for, or as Sturges 1926 (JASA 21)
 * gives for the largest group. Null where no group has a finite value; one class where all are equal.
 */
export function histogram(groups: readonly ArrayLike<number>[], wanted?: number): Histogram | null {
  const finite = groups.map((values) => Array.from(values).filter(Number.isFinite));
  const all = finite.flat();
  if (all.length === 0) return null;
  const low = all.reduce((least, value) => Math.min(least, value), Infinity);
  const high = all.reduce((most, value) => Math.max(most, value), -Infinity);
  const largest = Math.max(...finite.map((values) => values.length));
  const classes = high > low ? (wanted ?? Math.ceil(Math.log2(largest)) + 1) : 1;
  return {
    edges: Array.from({ length: classes + 1 }, (_, n) => (n === classes ? high : low + ((high - low) * n) / classes)),
    counts: finite.map((values) => weighed(values, [low, high], classes)),
  };
}

/** How many values, or how much weight, each of so many equal classes holds between two ends. */
export function weighed(
  values: readonly number[],
  [low, high]: readonly [number, number],
  classes: number,
  weights?: readonly number[],
): readonly number[] {
  const counts = Array.from({ length: classes }, () => 0);
  values.forEach((value, k) => {
    const n = high > low ? Math.min(classes - 1, Math.floor(((value - low) / (high - low)) * classes)) : 0;
    counts[n] = (counts[n] ?? 0) + (weights?.[k] ?? 1);
  });
  return counts;
}
