import type { Place } from '#sim';

/**
 * Simulated adults in a neighbourhood, on average, under which the difference between two strategies may have the wrong sign
 * (docs/search.md). No number of seeds or worlds shows it.
 */
export const CITIZENS_PER_NEIGHBOURHOOD = 60;

/** Citizens from which on the difference between strategies in a place can be told; of a small place all its adults. */
export function fewestCitizens({ adults, codes }: Pick<Place, 'adults' | 'codes'>): number {
  const all = adults.reduce((sum, number) => sum + number, 0);
  return Math.min(all, CITIZENS_PER_NEIGHBOURHOOD * codes.length);
}
