/** Counts of several groups of values in the same classes. */
export interface Histogram {
  /** One edge more than classes; a class holds its lower edge, the last both. */
  readonly edges: readonly number[];
  /** For each group a count for each class. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Equal classes from the smallest to the largest finite value of all groups, as many as Sturges 1926 (JASA 21) gives for the
 * largest group. Null where no group has a finite value; one class where all are equal.
 */
export function histogram(groups: readonly Float64Array[]): Histogram | null {
  const finite = groups.map((values) => values.filter(Number.isFinite));
  const all = finite.flatMap((values) => Array.from(values));
  if (all.length === 0) return null;
  const low = all.reduce((least, value) => Math.min(least, value), Infinity);
  const high = all.reduce((most, value) => Math.max(most, value), -Infinity);
  const largest = Math.max(...finite.map((values) => values.length));
  const classes = high > low ? Math.ceil(Math.log2(largest)) + 1 : 1;
  const width = (high - low) / classes;
  return {
    edges: Array.from({ length: classes + 1 }, (_, n) => (n === classes ? high : low + n * width)),
    counts: finite.map((values) => {
      const counts = Array.from({ length: classes }, () => 0);
      for (const value of values) {
        const n = width > 0 ? Math.min(classes - 1, Math.floor((value - low) / width)) : 0;
        counts[n] = (counts[n] ?? 0) + 1;
      }
      return counts;
    }),
  };
}
