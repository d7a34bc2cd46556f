import { STOPPED, type AnyOutcome, type Job } from './protocol.ts';
import { connect } from './workerEntry.ts';

/** The place of one Web Worker, and of the next one when it is gone. It does one job at a time. */
export interface WorkerSlot {
  run(job: Job, stop: AbortSignal): Promise<AnyOutcome>;
  end(): void;
}

type Calls = ReturnType<typeof connect>;

interface LiveWorker {
  readonly worker: Worker;
  readonly calls: Calls;
  /** Settles when the worker may be given jobs. */
  readonly watched: Promise<void>;
}

/**
 * A slot whose worker starts at once. A call to a dead worker is never answered, so every call races with the signs of
 * its death. A stopped job has `patience` milliseconds to reach the end of its month; then its worker is replaced.
 */
export function openSlot(createWorker: () => Worker, patience: number): WorkerSlot {
  let number = 0;
  let fail: (cause: Error) => void = () => {};
  let live: LiveWorker | undefined = startWorker();

  function startWorker(): LiveWorker {
    const worker = createWorker();
    const calls = connect(worker);
    const lost = (cause: string): void => {
      if (live?.worker !== worker) return;
      endWorker();
      fail(new Error(cause));
    };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      lost(event.message || 'the worker could not be started');
    });
    worker.addEventListener('messageerror', () => lost('the outcome could not be read'));
    return { worker, calls, watched: watch(calls, () => lost('the worker closed')) };
  }

  function endWorker(): void {
    live?.worker.terminate();
    live = undefined;
  }

  return {
    run(job, stop) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const outcome = new Promise<AnyOutcome>((resolve, reject) => {
        live ??= startWorker();
        const { calls, watched } = live;
        const mine = ++number;
        fail = reject;
        stop.addEventListener('abort', () => {
          void calls.stop(mine);
          timer = setTimeout(() => {
            endWorker();
            resolve(STOPPED);
          }, patience);
        });
        watched.then(async () => calls.run(job, mine)).then(resolve, reject);
      });
      return outcome.finally(() => clearTimeout(timer));
    },
    end: endWorker,
  };
}

/**
 * Notices a worker that goes without a word: a browser gives a dead worker's locks to whoever waits for them. Settles
 * when the worker holds its lock; at once on pages that have no locks, such as plain http on another machine.
 */
async function watch(calls: Calls, gone: () => void): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return;
  const lock = `samspill worker ${crypto.randomUUID()}`;
  try {
    await calls.hold(lock);
  } catch {
    return; // locks are refused here
  }
  void locks.request(lock, gone);
}
