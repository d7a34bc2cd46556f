import type { Pool } from '#workers';
import { openPool } from '#workers/node';
import type { JobReadings, ValidationJob } from './validationJob.ts';

/** Threads cannot start from TypeScript on Node 20, so they run the built file even when the caller is a source. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/validation/run/entry.node.js' : './entry.node.js',
  import.meta.url,
);

/** Worker threads that run the arms of patterns and read them; `size` is a whole number from 1. */
export function openValidationPool(size: number): Pool<ValidationJob, JobReadings> {
  return openPool<ValidationJob, JobReadings>(size, { entry: ENTRY });
}
