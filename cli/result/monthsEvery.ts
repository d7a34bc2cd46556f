/** Every nth month from 0, and always the last. */
export function monthsEvery(every: number, months: number): readonly number[] {
  const shown: number[] = [];
  for (let month = 0; month < months; month += every) shown.push(month);
  return [...shown, months];
}

/** A few months that show where a run starts, how it sets out and where it ends. */
export function keyMonths(months: number): readonly number[] {
  return [...new Set([0, Math.min(12, months), Math.floor(months / 2), months])].sort((a, b) => a - b);
}
