import type { DrawSource } from '../designs/methods/drawSource.ts';

/**
 * One bootstrap resample (Efron 1979, Annals of Statistics 7): draws as many rows as there are, with replacement, and
 * writes how often each came. Working with counts spares copying and sorting the rows anew.
 */
export function resampleCounts(draws: DrawSource, into: Int32Array): void {
  into.fill(0);
  for (let drawn = 0; drawn < into.length; drawn++) into[draws.below(into.length)] += 1;
}
