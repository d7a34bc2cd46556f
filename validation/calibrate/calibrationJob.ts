import type { Job } from '#workers';
import type { TargetReading } from './targetReading.ts';

/** One simulation of a calibration, with what is read off it. */
export interface CalibrationJob extends Job {
  readonly readings: readonly TargetReading[];
}

/** The readings of a simulation in their order; NaN where there was nothing to read. */
export interface CalibrationReadings {
  readonly values: Float64Array;
}
