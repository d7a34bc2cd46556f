import {
  acceptCandidates,
  epsilonArchive,
  proposeCandidates,
  startSearch,
  type Judged,
  type SearchState,
} from '#analysis';

/** A problem whose front is known: goals from places in the unit cube, less being better, and how far its constraints are missed. */
export interface KnownProblem {
  readonly factors: number;
  readonly goals: (units: readonly number[]) => readonly number[];
  readonly missed?: (units: readonly number[]) => number;
}

const restOf = (units: readonly number[]): number => {
  let sum = 0;
  for (const unit of units.slice(1)) sum += unit;
  return 1 + (9 * sum) / (units.length - 1);
};

/** Zitzler, Deb & Thiele 2000. */
export const ZDT1: KnownProblem = {
  factors: 30,
  goals: (units) => {
    const [first = 0] = units;
    const rest = restOf(units);
    return [first, rest * (1 - Math.sqrt(first / rest))];
  },
};

export const ZDT2: KnownProblem = {
  factors: 30,
  goals: (units) => {
    const [first = 0] = units;
    const rest = restOf(units);
    return [first, rest * (1 - (first / rest) ** 2)];
  },
};

/** Deb, Thiele, Laumanns & Zitzler 2005; the front is a piece of the unit sphere. */
export const DTLZ2 = (goals: number): KnownProblem => ({
  factors: goals + 9,
  goals: (units) => {
    const far = units.slice(goals - 1).reduce((sum, unit) => sum + (unit - 0.5) ** 2, 0);
    return Array.from({ length: goals }, (_, k) => {
      let value = 1 + far;
      for (const unit of units.slice(0, goals - 1 - k)) value *= Math.cos((unit * Math.PI) / 2);
      return k === 0 ? value : value * Math.sin(((units[goals - 1 - k] ?? 0) * Math.PI) / 2);
    });
  },
});

/** Binh & Korn 1997. */
export const BNH: KnownProblem = {
  factors: 2,
  goals: ([u = 0, v = 0]) => {
    const [x, y] = [5 * u, 3 * v];
    return [4 * x * x + 4 * y * y, (x - 5) ** 2 + (y - 5) ** 2];
  },
  missed: ([u = 0, v = 0]) => {
    const [x, y] = [5 * u, 3 * v];
    return Math.max(0, (x - 5) ** 2 + y * y - 25) + Math.max(0, 7.7 - (x - 8) ** 2 - (y + 3) ** 2);
  },
};

/** Ten things worth doing differently much for two goals, with money for three and a half of them. */
export const BUDGET: KnownProblem = {
  factors: 10,
  goals: (units) => [
    -units.reduce((sum, unit, k) => sum + unit * (k + 1), 0),
    -units.reduce((sum, unit, k) => sum + unit * (10 - k), 0),
  ],
  missed: (units) => Math.max(0, units.reduce((sum, unit) => sum + unit, 0) - 3.5),
};

interface Found {
  readonly parents: readonly Judged[];
  readonly tried: readonly Judged[];
}

/** Solves a known problem. */
export function solve(
  { factors, goals, missed = () => 0 }: KnownProblem,
  {
    population,
    generations,
    seed,
  }: { readonly population: number; readonly generations: number; readonly seed: string },
): Found {
  let state: SearchState = startSearch({ factors, population, generations, seed, starts: [] });
  const tried: Judged[] = [];
  for (;;) {
    const candidates = proposeCandidates(state);
    if (candidates.length === 0) return { parents: state.parents, tried };
    const judged = candidates.map((one) => ({ ...one, goals: goals(one.units), missed: missed(one.units) }));
    tried.push(...judged);
    state = acceptCandidates(state, judged);
  }
}

export function archiveGoals(tried: readonly Judged[], width: number): readonly (readonly number[])[] {
  const widths = (tried[0]?.goals ?? []).map(() => width);
  return epsilonArchive(tried, widths).map(({ goals }) => goals);
}
