import type { Pool } from '#workers';
import { openPool } from '#workers/node';
import type { CalibrationJob, CalibrationReadings } from './calibrationJob.ts';

/** Threads cannot start from TypeScript on Node 20, so they run the built file even when the caller is a source. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/validation/calibrate/entry.node.js' : './entry.node.js',
  import.meta.url,
);

/** Worker threads that simulate and read; `size` is a whole number from 1. */
export function openCalibrationPool(size: number): Pool<CalibrationJob, CalibrationReadings> {
  return openPool<CalibrationJob, CalibrationReadings>(size, { entry: ENTRY });
}
