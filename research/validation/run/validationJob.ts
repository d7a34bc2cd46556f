import type { Scenario } from '#sim';
import type { Job, JobList, Outcome } from '#workers';

/** A run to be made and the arms of patterns that are read off it. */
export interface PlannedRun {
  readonly scenario: Scenario;
  readonly months: number;
  /** Simulated adults. */
  readonly citizens: number;
  readonly frames: boolean;
  /** Ids of the patterns whose readings are taken off this run. */
  readonly patterns: readonly string[];
}

/** One run under one seed. */
export type PatternJob = Job & Pick<PlannedRun, 'patterns'>;

/** All runs of one seed that start from the same world at month 0: the world is made once. */
export type ValidationJob = JobList<PatternJob>;

/** What one run gave: readings by pattern and name. */
export type PatternReadings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** In the order of the job's runs. */
export type JobReadings = readonly Outcome<PatternReadings>[];
