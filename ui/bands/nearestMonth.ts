/** Position of the month that is nearest; the earlier of two. */
export function nearestMonth(months: readonly number[], month: number): number {
  const distances = months.map((one) => Math.abs(one - month));
  return distances.indexOf(Math.min(...distances));
}
