import type { Pool } from '#workers';
import { openPool } from '#workers/node';
import type { RunReadings, SweepJob } from './sweepJob.ts';

/** Threads cannot start from TypeScript on Node 20, so they run the built file even when the caller is a source. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/sweeps/run/entry.node.js' : './entry.node.js',
  import.meta.url,
);

/** Worker threads that simulate and read the runs of sweeps; `size` is a whole number from 1. */
export function openSweepPool(size: number): Pool<SweepJob, RunReadings> {
  return openPool<SweepJob, RunReadings>(size, { entry: ENTRY });
}
