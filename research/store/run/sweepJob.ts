import type { Job, JobList, Outcome, Pool } from '#workers';
import type { SweepFormat } from '#experiments';
import type { OutcomeRow } from '../journal/finished.ts';

/** What to read of a run: plain data, since it goes to a worker. */
export interface RecordingRequest {
  readonly format: SweepFormat;
  /** Months to read, ascending. */
  readonly months: readonly number[];
  readonly areas: 'municipality' | 'fifths' | 'neighbourhoods';
  readonly metrics: readonly string[];
  /** Own outcomes and constraints, read after the metrics, in the order in which they may use each other. */
  readonly expressions: Readonly<Record<string, string>>;
  /** The run may end after the first month from `atLeast` on in which `when` is 1. */
  readonly stop: { readonly when: string; readonly atLeast: number } | null;
}

/** One run of a sweep. */
export interface SweepJob extends Job {
  readonly asked: RecordingRequest;
}

/** Workers that make runs of sweeps, each list of them on one worker. */
export type SweepPool = Pool<JobList<SweepJob>, readonly Outcome<RunReadings>[]>;

/** What is kept of a run: its readings, and what proves which run it was. */
export interface RunReadings {
  readonly fingerprint: string;
  /** The month the run came to. */
  readonly months: number;
  readonly warnings: readonly string[];
  readonly rows: readonly OutcomeRow[];
}
