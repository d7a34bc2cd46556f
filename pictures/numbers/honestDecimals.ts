const MOST_DECIMALS = 6;

/**
 * Decimals that numbers deserve: two significant digits of what is not known about them (standard errors, half-widths of
 * intervals), of the middle one if they differ. Without any uncertainty: three significant digits of the largest value.
 */
export function honestDecimals(values: Iterable<number>, uncertainties: Iterable<number> = []): number {
  const unsure = [...uncertainties].filter((one) => Number.isFinite(one) && one > 0).sort((a, b) => a - b);
  const middle = unsure[Math.floor((unsure.length - 1) / 2)];
  if (middle !== undefined) return limited(1 - Math.floor(Math.log10(middle)));
  const largest = Math.max(0, ...[...values].filter(Number.isFinite).map(Math.abs));
  return largest === 0 ? 0 : limited(2 - Math.floor(Math.log10(largest)));
}

function limited(decimals: number): number {
  return Math.min(MOST_DECIMALS, Math.max(0, decimals));
}

/** Decimals that show three to four significant digits of the largest of some numbers, so that they line up. */
export function decimalsFor(values: Iterable<number>): number {
  let largest = 0;
  for (const value of values) if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value));
  if (largest >= 1000) return 0;
  if (largest >= 100) return 1;
  if (largest >= 10) return 2;
  if (largest >= 0.01 || largest === 0) return 3;
  if (largest >= 0.001) return 4;
  return largest >= 0.0001 ? 5 : 6;
}

/** Decimals of differences between numbers shown with `level` decimals: up to two more keep a small one apart from nothing. */
export function decimalsForDifferences(differences: Iterable<number>, level: number): number {
  return Math.max(level, Math.min(decimalsFor(differences), level + 2));
}
