import type { Result } from '#sim';
import type { ReadyStrategy } from '../run/scenariosOf.ts';

/** A recorded run of the selected strategy: every month can be looked at again at once. */
export interface TownRecord {
  readonly strategy: ReadyStrategy;
  readonly result: Result;
}

/** What is looked at: the town, one neighbourhood, one person in it. */
export interface Looking {
  readonly neighbourhood: number | null;
  readonly person: number | null;
}
