/** Ends of the synthetic gradient: as far from 0 and 1 as most real municipalities stay (assumption). */
const LEAST = 0.15;
const MOST = 0.85;

/**
 * Deprivation of `count` neighbourhoods where none was measured: evenly from .15 for the first to .85 for the last,
 * .5 if there is only one. The order is the order of the list (official codes, or the rows of a file) and says
 * nothing about which neighbourhood is deprived.
 */
export function syntheticGradient(count: number): number[] {
  if (count === 1) return [(LEAST + MOST) / 2];
  return Array.from({ length: count }, (_, k) => (LEAST * (count - 1 - k) + MOST * k) / (count - 1));
}
