import { setImmediate } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { buffersOf } from './buffersOf.ts';
import { STOPPED, type Job, type Perform } from './protocol.ts';
import { ENDED, MONTH, RUNNING, STAGE, STOP, THREAD, type Slip } from './slip.ts';

/** What a thread is sent. */
export interface Task<J extends Job = Job> {
  readonly job: J;
  readonly slip: Slip;
}

/** The default export of a thread's file: does each job it is sent and moves the result's buffers back. */
export function serveJobs<J extends Job, A extends object>(
  perform: Perform<J, A>,
): (task: Task<J>) => Promise<unknown> {
  return async ({ job, slip }) => {
    // Two jobs may have arrived together: the outcome of the first leaves before the second begins.
    await setImmediate();
    Atomics.store(slip, THREAD, threadId);
    Atomics.store(slip, STAGE, RUNNING);
    const outcome = runUntilStopped(perform(job), slip);
    Atomics.store(slip, STAGE, ENDED);
    return moved(outcome);
  };
}

function runUntilStopped<A extends object>(work: Generator<number, A, undefined>, slip: Slip): A | typeof STOPPED {
  while (Atomics.load(slip, STOP) === 0) {
    const { done, value } = work.next();
    if (done === true) return value;
    Atomics.store(slip, MONTH, value);
  }
  return STOPPED;
}

function moved(outcome: object): unknown {
  return move({ [transferableSymbol]: buffersOf(outcome), [valueSymbol]: outcome });
}
