import type { Job, Outcome } from '#workers';
import { perform, serveJobs } from '#workers/node';
import { keepWorld } from './keepWorld.ts';
import type { KeptOutcome } from './runner.ts';

/** A job that ends with the world at month 0. */
export interface KeepJob extends Job {
  readonly keep: true;
}

/** What a thread of a comparison does: whole runs like any pool, and month-0 worlds that several runs start from. */
export const serve = serveJobs(function* performOrKeep(job: Job): Generator<undefined, Outcome, undefined> {
  if (!('keep' in job)) return yield* perform(job);
  yield;
  return keepWorld(job) satisfies KeptOutcome as unknown as Outcome;
});
