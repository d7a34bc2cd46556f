import { paretoFront } from '../discovery/paretoFront.ts';
import type { Judged } from './searchState.ts';

/**
 * The front each candidate is on, 1 the best, by constraint domination (Deb et al. 2002): whoever keeps every constraint is
 * ahead of whoever does not; among those who keep them Pareto fronts decide; among the others, how far they miss.
 */
export function constrainedRanks(population: readonly Judged[]): readonly number[] {
  const keeping = population.flatMap(({ missed }, index) => (missed === 0 ? [index] : []));
  const goals = population[keeping[0] ?? 0]?.goals.length ?? 0;
  const { ranks } =
    keeping.length === 0
      ? { ranks: [] }
      : paretoFront(
          Array.from({ length: goals }, (_, goal) => ({
            name: String(goal),
            values: keeping.map((index) => population[index].goals[goal]),
            better: -1 as const,
          })),
        );
  const fronts = Math.max(0, ...ranks);
  const misses = [...new Set(population.flatMap(({ missed }) => (missed === 0 ? [] : [missed])))].sort((a, b) => a - b);
  const placeOf = new Map(misses.map((missed, place) => [missed, fronts + place + 1]));
  const kept = new Map(keeping.map((index, row) => [index, ranks[row]]));
  return population.map(({ missed }, index) => kept.get(index) ?? placeOf.get(missed) ?? Infinity);
}

/** For every front the members of it, best front first, each in the order of the population. */
export function frontsOf(ranks: readonly number[]): readonly (readonly number[])[] {
  const fronts = new Map<number, number[]>();
  for (const [index, rank] of ranks.entries()) {
    const front = fronts.get(rank);
    if (front === undefined) fronts.set(rank, [index]);
    else front.push(index);
  }
  return [...fronts].sort(([a], [b]) => a - b).map(([, front]) => front);
}
