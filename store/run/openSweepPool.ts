import type { Pool } from '#workers';
import { builtEntry, openPool } from '#workers/node';
import type { RunReadings, SweepJob } from './sweepJob.ts';

/** Worker threads that simulate and read the runs of sweeps; `size` is a whole number from 1. */
export function openSweepPool(size: number): Pool<SweepJob, RunReadings> {
  return openPool<SweepJob, RunReadings>(size, { entry: builtEntry(import.meta.url) });
}
