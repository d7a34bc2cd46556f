import { setImmediate } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { buffersOf } from './buffersOf.ts';
import { failed, STOPPED, type Job, type RunJob } from './protocol.ts';
import { ENDED, MONTH, RUNNING, STAGE, STOP, THREAD, type SharedFlags } from './sharedFlags.ts';

/** What a thread is sent. */
export interface Task<J extends Job = Job> {
  readonly job: J;
  readonly flags: SharedFlags;
}

/** As `RunJob`, for what must be made ready first. */
type Prepared<J extends Job, A> = (job: J) => Promise<ReturnType<RunJob<J, A>>>;

/** The default export of a thread's file: does each job it is sent and moves the result's buffers back. */
export function threadEntry<J extends Job, A extends object>(
  runJob: RunJob<J, A> | Prepared<J, A>,
): (task: Task<J>) => Promise<unknown> {
  return async ({ job, flags }) => {
    // Two jobs may have arrived together: the outcome of the first leaves before the second begins.
    await setImmediate();
    Atomics.store(flags, THREAD, threadId);
    Atomics.store(flags, STAGE, RUNNING);
    const outcome = await outcomeOf(runJob, job, flags);
    Atomics.store(flags, STAGE, ENDED);
    return moved(outcome);
  };
}

/** An exception is an outcome here already: what the pool sees fail is then the thread, not the job. */
async function outcomeOf<J extends Job, A extends object>(
  runJob: RunJob<J, A> | Prepared<J, A>,
  job: J,
  flags: SharedFlags,
): Promise<object> {
  try {
    return runUntilStopped(await runJob(job), flags);
  } catch (error) {
    return failed(job, `month ${Atomics.load(flags, MONTH)}`, error);
  }
}

function runUntilStopped<A extends object>(
  work: Generator<number, A, undefined>,
  flags: SharedFlags,
): A | typeof STOPPED {
  while (Atomics.load(flags, STOP) === 0) {
    const { done, value } = work.next();
    if (done === true) return value;
    Atomics.store(flags, MONTH, value);
  }
  return STOPPED;
}

function moved(outcome: object): unknown {
  return move({ [transferableSymbol]: buffersOf(outcome), [valueSymbol]: outcome });
}
