import type { Scenario } from '#sim';
import type { Job } from '#workers';

/** A run to be made and the arms of patterns that are read off it. */
export interface PlannedRun {
  readonly scenario: Scenario;
  readonly months: number;
  readonly frames: boolean;
  /** Ids of the patterns whose readings are taken off this run. */
  readonly patterns: readonly string[];
}

/** All runs of one seed that start from the same world at month 0: the world is made once. */
export interface ValidationJob extends Job {
  readonly runs: readonly PlannedRun[];
}

/** What one run gave: readings by pattern and name. */
export interface RunReadings {
  readonly failed: string | null;
  readonly readings: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface JobReadings {
  /** In the order of the job's runs. */
  readonly runs: readonly RunReadings[];
}
