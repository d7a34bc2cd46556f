import type { Pool } from '#workers';
import { builtEntry, openPool } from '#workers/node';
import type { CalibrationJob, CalibrationReadings } from './calibrationJob.ts';

/** Worker threads that simulate and read; `size` is a whole number from 1. */
export function openCalibrationPool(size: number): Pool<CalibrationJob, CalibrationReadings> {
  return openPool<CalibrationJob, CalibrationReadings>(size, { entry: builtEntry(import.meta.url) });
}
