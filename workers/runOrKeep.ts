import { startKeeping } from '#sim';
import { failed, type AnyOutcome, type Job, type KeepJob } from './protocol.ts';
import { simulateJob } from './simulateAndRead.ts';

/** What a worker does unless told otherwise: runs a job, or makes the world it starts from at month 0. */
export function* runOrKeep(job: Job | KeepJob): Generator<number, AnyOutcome, undefined> {
  if (!('keep' in job)) return yield* simulateJob(job);
  try {
    return { status: 'kept', world: yield* startKeeping(job.scenario, job.options) };
  } catch (error) {
    return failed(job, 'set-up', error);
  }
}
