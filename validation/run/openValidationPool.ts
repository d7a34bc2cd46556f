import type { Pool } from '#workers';
import { builtEntry, openPool } from '#workers/node';
import type { JobReadings, ValidationJob } from './validationJob.ts';

/** Worker threads that run the arms of patterns and read them; `size` is a whole number from 1. */
export function openValidationPool(size: number): Pool<ValidationJob, JobReadings> {
  return openPool<ValidationJob, JobReadings>(size, { entry: builtEntry(import.meta.url) });
}
