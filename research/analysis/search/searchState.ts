/** Something to be tried: a place in the unit cube. */
export interface Candidate {
  /** `3-12`: the twelfth of the third generation. */
  readonly id: string;
  /** A number from 0 to 1 for everything that moves. */
  readonly units: readonly number[];
}

/** A candidate that was tried. */
export interface Judged extends Candidate {
  /** What was sought, each so that less is better; of no account where a constraint is missed. */
  readonly goals: readonly number[];
  /** How far constraints are missed in all, 0 where every one holds; infinite where nothing could be read. */
  readonly missed: number;
}

export interface SearchSettings {
  /** Numbers that move. */
  readonly factors: number;
  /** Candidates of a generation, an even number from 4. */
  readonly population: number;
  readonly generations: number;
  /** In words. A restart is another seed. */
  readonly seed: string;
  /** Places that the first generation begins with; the rest of it is a Latin hypercube. */
  readonly starts: readonly (readonly number[])[];
}

/** How far a search has come. Plain data, from which the next generation follows. */
export interface SearchState {
  readonly settings: SearchSettings;
  /** Generations that were tried. */
  readonly generation: number;
  /** Those that the next generation descends from. */
  readonly parents: readonly Judged[];
}

/** A search that has not begun. Throws a `RangeError` where the population cannot be paired. */
export function startSearch(settings: SearchSettings): SearchState {
  const { population } = settings;
  if (!Number.isInteger(population / 2) || population < 4)
    throw new RangeError(`population: expected an even number from 4, got ${population}`);
  return { settings, generation: 0, parents: [] };
}
