import type { Job, JobList, Outcome } from '#workers';
import type { TargetReading } from './targetReading.ts';

/** One simulation of a calibration, with what is read off it. */
export interface CalibrationJob extends Job {
  readonly readings: readonly TargetReading[];
}

/** Simulations of a point under one seed that start from the same world at month 0. */
export type CalibrationJobs = JobList<CalibrationJob>;

/** The readings of each simulation in their order; NaN where there was nothing to read. */
export type CalibrationReadings = readonly Outcome<Float64Array>[];
