import { expose, transfer, wrap, type Remote } from 'comlink';
import { buffersOf } from './buffersOf.ts';
import { inTurns } from './inTurns.ts';
import type { AnyOutcome, Job, RunJob } from './protocol.ts';

/** What a page can ask of a Web Worker. Jobs are numbered, so that a late `stop` cannot meet the next job. */
export interface WorkerInterface {
  run(job: Job, number: number): Promise<AnyOutcome>;
  stop(number: number): void;
  /** Holds a lock for as long as the worker lives; answers once it is held. */
  hold(lock: string): Promise<void>;
}

/** Milliseconds a run goes on before the worker looks for messages, such as `stop`. */
const SLICE = 20;

/** All a Web Worker's file does: answers the page's calls and moves the results' buffers back. */
export function workerEntry(runJob: RunJob): void {
  let stopped = -1;
  const calls: WorkerInterface = {
    async run(job, number) {
      const outcome = await inTurns(runJob(job), { slice: SLICE, isStopped: () => stopped >= number });
      return transfer(outcome, buffersOf(outcome));
    },
    stop(number) {
      stopped = number;
    },
    hold(lock) {
      return new Promise((held, refused) => {
        const forEver = new Promise(() => {});
        navigator.locks.request(lock, () => (held(), forEver)).catch(refused);
      });
    },
  };
  addEventListener('messageerror', () => {
    throw new Error('a job could not be read');
  });
  expose(calls);
}

/** The page's side of a worker that calls `workerEntry`. */
export function connect(worker: Worker): Remote<WorkerInterface> {
  return wrap<WorkerInterface>(worker);
}
