import type { Scenario } from '#sim';

/** One of the strategies compared: a complete scenario under a name of its own. */
export interface Strategy {
  /** As the user wrote it, made unique. */
  readonly name: string;
  readonly title: string;
  readonly scenario: Scenario;
  readonly months: number;
  readonly citizens: number;
}

/** A strategy under the seed of one replicate. */
export interface PlannedRun {
  readonly strategy: Strategy;
  /** From 1. */
  readonly replicate: number;
  readonly seed: string;
}
