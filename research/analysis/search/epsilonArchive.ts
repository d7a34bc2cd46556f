import type { Judged } from './searchState.ts';

/**
 * What is worth keeping of everything that was tried: the goals are laid out in boxes as wide as what matters, a box that
 * another beats is empty, and of those in one box the nearest to its best corner stays (Laumanns, Thiele, Deb & Zitzler 2002).
 * So points closer than what matters are one, and no more than a bounded number stays. The same points give the same archive
 * in whatever order they come, so archives of restarts are joined by adding one to another. Whoever misses a constraint stays out.
 */
export function epsilonArchive<T extends Pick<Judged, 'id' | 'goals' | 'missed'>>(
  tried: Iterable<T>,
  widths: readonly number[],
): readonly T[] {
  let kept: Boxed<T>[] = [];
  for (const candidate of tried) {
    if (candidate.missed !== 0) continue;
    const boxed = boxOf(candidate, widths);
    if (kept.some((other) => beats(other, boxed))) continue;
    kept = kept.filter((other) => !beats(boxed, other));
    kept.push(boxed);
  }
  return kept.sort((a, b) => compareGoals(a.candidate, b.candidate)).map(({ candidate }) => candidate);
}

interface Boxed<T> {
  readonly candidate: T;
  readonly box: readonly number[];
  /** Squared distance from the best corner of the box, in widths. */
  readonly off: number;
}

function boxOf<T extends Pick<Judged, 'goals'>>(candidate: T, widths: readonly number[]): Boxed<T> {
  const places = candidate.goals.map((goal, k) => goal / widths[k]);
  const box = places.map(Math.floor);
  const off = places.reduce((sum, place, k) => sum + (place - box[k]) * (place - box[k]), 0);
  return { candidate, box, off };
}

function beats<T extends Pick<Judged, 'id' | 'goals'>>(a: Boxed<T>, b: Boxed<T>): boolean {
  let isBetter = false;
  for (const [k, place] of a.box.entries()) {
    if (place > b.box[k]) return false;
    if (place < b.box[k]) isBetter = true;
  }
  if (isBetter) return true;
  return a.off < b.off || (a.off === b.off && compareGoals(a.candidate, b.candidate) < 0);
}

/** Best on the first goal first; equal ones by their names, so that an order there is. */
function compareGoals(a: Pick<Judged, 'id' | 'goals'>, b: Pick<Judged, 'id' | 'goals'>): number {
  for (const [k, goal] of a.goals.entries()) if (goal !== b.goals[k]) return goal - b.goals[k];
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
