import { startKeeping } from '#sim';
import { perform } from './perform.ts';
import { failed, type Answer, type Job, type KeepJob } from './protocol.ts';

/** What a worker does unless told otherwise: runs a job, or makes the world it starts from at month 0. */
export function* answer(job: Job | KeepJob): Generator<number, Answer, undefined> {
  if (!('keep' in job)) return yield* perform(job);
  try {
    return { status: 'kept', world: yield* startKeeping(job.scenario, job.options) };
  } catch (error) {
    return failed(job, 'set-up', error);
  }
}
