import {
  acceptCandidates,
  epsilonArchive,
  hasSettled,
  hypervolume,
  lateGrowth,
  proposeCandidates,
  startSearch,
  type Judged,
} from '#analysis';
import type { CandidateScenarios, CandidateValues, Search } from '#experiments';
import { figuresOf, judgedOf } from './figures.ts';
import type { SearchRuns } from './searchRuns.ts';

/** A candidate that was tried, with what it is. */
export interface TriedCandidate extends Judged {
  readonly values: CandidateValues;
}

/** What one restart came to. */
export interface RestartEnd {
  /** Candidates it keeps. */
  readonly archived: number;
  /** Its hypervolume as a share of that of all restarts together. */
  readonly share: number;
  /** Growth of its hypervolume over the last quarter. */
  readonly growth: number;
}

/** A search that has come to its end, before anything of it is read again. */
export interface SearchEnd {
  readonly tried: number;
  /** Candidates of which nothing could be read, and candidates that missed a constraint. */
  readonly unread: number;
  readonly missed: number;
  readonly archive: readonly TriedCandidate[];
  readonly restarts: readonly RestartEnd[];
  readonly settled: boolean;
}

/** The last quarter of a search is what it must not grow in; one of a single generation has none, and has not settled. */
const LATE = 0.75;

/** Searches, restart by restart, and joins what they found. Null when stopped. */
export async function tryCandidates(
  search: Search,
  candidates: CandidateScenarios,
  runs: SearchRuns,
): Promise<SearchEnd | null> {
  const { goals, effort, seed } = search;
  const { population, generations } = effort;
  const widths = goals.map(({ matters }) => matters);
  const worst = goals.map(() => -Infinity);
  const ends: { readonly late: readonly TriedCandidate[]; readonly now: readonly TriedCandidate[] }[] = [];
  let [tried, unread, missed] = [0, 0, 0];

  for (let restart = 1; restart <= effort.restarts; restart++) {
    let state = startSearch({
      factors: candidates.coordinates,
      population,
      generations,
      seed: `${seed}/restart ${restart}`,
      // Half of a first generation is left to chance.
      starts: candidates.starts.slice(0, population / 2),
    });
    let archive: readonly TriedCandidate[] = [];
    let late = archive;
    while (state.generation < generations) {
      const proposed = proposeCandidates(state);
      const values = proposed.map(({ units }) => candidates.valuesAt(units));
      const readings = await runs.measure(values, 'search');
      if (readings === null) return null;
      const judged = proposed.map(({ id, units }, n): TriedCandidate => {
        const figures = figuresOf(search, runs.kept, readings[n] ?? []);
        return { id: `${restart}-${id}`, units, values: values[n] ?? [], ...judgedOf(search, figures) };
      });
      if (state.generation === 0)
        for (const one of judged)
          one.goals.forEach(
            (goal, k) => (worst[k] = Math.max(worst[k] ?? goal, Number.isNaN(goal) ? -Infinity : goal)),
          );
      tried += judged.length;
      unread += judged.filter((one) => one.missed === Infinity).length;
      missed += judged.filter((one) => one.missed > 0 && one.missed < Infinity).length;
      state = acceptCandidates(state, judged);
      archive = epsilonArchive([...archive, ...judged], widths);
      if (state.generation <= Math.floor(LATE * generations)) late = archive;
    }
    ends.push({ late, now: archive });
  }
  const archive = epsilonArchive(
    ends.flatMap(({ now }) => now),
    widths,
  );
  const measured = (some: readonly TriedCandidate[]): number =>
    hypervolume(
      some.map((one) => one.goals),
      worst,
    );
  const whole = measured(archive);
  const restarts = ends.map(({ late, now }): RestartEnd => {
    const own = measured(now);
    return { archived: now.length, share: own / whole, growth: lateGrowth(measured(late), own) };
  });
  const settled = hasSettled(restarts.map(({ growth }) => growth));
  return { tried, unread, missed, archive: once(archive), restarts, settled };
}

/** Candidates that are the same to the hundredth are one. */
function once(archive: readonly TriedCandidate[]): readonly TriedCandidate[] {
  return [...new Map(archive.map((one) => [JSON.stringify(one.values), one])).values()];
}
