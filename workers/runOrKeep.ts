import { startKeeping } from '#sim';
import { freezeLoops, type FreezeJob } from './freezeLoops.ts';
import { failed, type AnyOutcome, type Job, type KeepJob } from './protocol.ts';
import { simulateJob } from './simulateAndRead.ts';
import { tryChanges, type TryJob } from './tryChanges.ts';

/** What a worker does unless told otherwise: runs a job, makes the world it starts from at month 0, tries changes of a run, or freezes its loops. */
export function* runOrKeep(job: Job | KeepJob | TryJob | FreezeJob): Generator<number, AnyOutcome, undefined> {
  // What a job is decides what it results in; the queue only passes it on.
  if ('tries' in job) return (yield* tryChanges(job)) as unknown as AnyOutcome;
  if ('freezes' in job) return (yield* freezeLoops(job)) as unknown as AnyOutcome;
  if (!('keep' in job)) return yield* simulateJob(job);
  try {
    return { status: 'kept', world: yield* startKeeping(job.scenario, job.options) };
  } catch (error) {
    return failed(job, 'set-up', error);
  }
}
