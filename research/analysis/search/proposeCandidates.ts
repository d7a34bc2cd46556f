import { createDrawSource } from '../designs/methods/drawSource.ts';
import { latinHypercube } from '../designs/methods/latinHypercube.ts';
import { constrainedRanks, frontsOf } from './constrainedRanks.ts';
import { crossAndMutate } from './crossAndMutate.ts';
import { crowdingDistances } from './crowdingDistances.ts';
import type { Candidate, Judged, SearchState } from './searchState.ts';

/**
 * The candidates of the next generation; none when the last was tried. First the starts and a Latin hypercube, then children
 * of parents that won against another drawn beside them (Deb et al. 2002). A pure function of the state: the draws of a pair
 * are addressed by its seed, generation and number, so a search goes on where it was and none shifts another.
 */
export function proposeCandidates(state: SearchState): readonly Candidate[] {
  const { settings, generation, parents } = state;
  const { population, generations, seed } = settings;
  if (generation >= generations) return [];
  const units = generation === 0 ? firstUnits(state) : [];
  const standing = generation === 0 ? null : standingOf(parents);
  for (let pair = 0; standing !== null && pair < population / 2; pair++) {
    const draws = createDrawSource(seed, `search/generation ${generation + 1}/pair ${pair + 1}`);
    const winner = (): readonly number[] => {
      const [one, other] = [draws.below(parents.length), draws.below(parents.length)];
      return parents[isAhead(standing, other, one) ? other : one].units;
    };
    units.push(...crossAndMutate(winner(), winner(), draws));
  }
  return units.map((place, n) => ({ id: `${generation + 1}-${n + 1}`, units: place }));
}

/** Not spread out: crossing does that from the second generation on, and it would take longer than all the rest. */
function firstUnits({ settings }: SearchState): (readonly number[])[] {
  const { factors, population, seed, starts } = settings;
  const given = starts.slice(0, population);
  const drawn = population - given.length;
  if (drawn === 0) return [...given];
  const { units } = latinHypercube(factors, Math.max(2, drawn), `${seed}/search/first`, { maximin: false });
  return [
    ...given,
    ...Array.from({ length: drawn }, (_, n) => Array.from(units.subarray(n * factors, (n + 1) * factors))),
  ];
}

interface Standing {
  readonly ranks: readonly number[];
  /** How alone each is on its front. */
  readonly alone: readonly number[];
}

function standingOf(parents: readonly Judged[]): Standing {
  const ranks = constrainedRanks(parents);
  const alone: number[] = parents.map(() => 0);
  for (const front of frontsOf(ranks)) {
    const distances = crowdingDistances(front.map((index) => parents[index].goals));
    for (const [place, index] of front.entries()) alone[index] = distances[place];
  }
  return { ranks, alone };
}

/** Whether one parent wins against another: by its front, then by how alone it is there. */
function isAhead({ ranks, alone }: Standing, one: number, other: number): boolean {
  return ranks[one] < ranks[other] || (ranks[one] === ranks[other] && alone[one] > alone[other]);
}
