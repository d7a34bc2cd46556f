import { phrasesOf } from '#sim';

/** What is said of experiments that cannot be run, of those a page can plan, as English says it. */
export const EXPERIMENT_PHRASES = {
  atPoint: (point: number, field: string) => `point ${point}: ${field}`,
  withFactors: (hint: string, factors: string) => `${hint}; ${factors}`,
  fitTogether: () => 'points whose settings fit together',
  combinations: (count: number, shown: number) => `${count} combinations that do not; ${shown} are shown`,
  outcomesInAll: (most: number) => `at most ${most} outcomes and constraints in all`,
  newColumn: () => 'a new name',
  aColumn: () => 'a column of results',
  aFactor: () => 'a factor',
  calledSo: (what: string) => `${what} is called so`,
} as const;

/** The phrases of experiments. */
export const say = phrasesOf(EXPERIMENT_PHRASES);
