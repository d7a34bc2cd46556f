import { constrainedRanks, frontsOf } from './constrainedRanks.ts';
import { crowdingDistances } from './crowdingDistances.ts';
import type { Judged, SearchState } from './searchState.ts';

/**
 * The state after a generation was tried: of parents and children together the best fronts survive, and of the front that no
 * longer fits whole those that are most alone (Deb et al. 2002).
 */
export function acceptCandidates(state: SearchState, children: readonly Judged[]): SearchState {
  const { settings, generation, parents } = state;
  const all = [...parents, ...children];
  const survivors: number[] = [];
  for (const front of frontsOf(constrainedRanks(all))) {
    const room = settings.population - survivors.length;
    if (room <= 0) break;
    survivors.push(...(front.length <= room ? front : mostAlone(all, front).slice(0, room)));
  }
  return { settings, generation: generation + 1, parents: survivors.map((index) => all[index]) };
}

function mostAlone(all: readonly Judged[], front: readonly number[]): readonly number[] {
  const distances = crowdingDistances(front.map((index) => all[index].goals));
  const order = front.map((_, place) => place);
  // Two that are infinitely alone differ by nothing that could be subtracted.
  order.sort((a, b) => (distances[a] === distances[b] ? a - b : distances[b] - distances[a]));
  return order.map((place) => front[place]);
}
