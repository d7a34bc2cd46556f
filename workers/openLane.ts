import { STOPPED, type Answer, type Job } from './protocol.ts';
import { connect } from './serveWorker.ts';

/** One Web Worker, and the next one when it is gone. It does one job at a time. */
export interface Lane {
  perform(job: Job, stop: AbortSignal): Promise<Answer>;
  end(): void;
}

type Desk = ReturnType<typeof connect>;

interface Hired {
  readonly worker: Worker;
  readonly desk: Desk;
  /** Settles when the worker may be given jobs. */
  readonly watched: Promise<void>;
}

/**
 * A lane whose worker starts at once. A call to a dead worker is never answered, so every call races with the signs of
 * its death. A stopped job has `patience` milliseconds to reach the end of its month; then its worker is replaced.
 */
export function openLane(createWorker: () => Worker, patience: number): Lane {
  let number = 0;
  let fail: (cause: Error) => void = () => {};
  let hired: Hired | undefined = hire();

  function hire(): Hired {
    const worker = createWorker();
    const desk = connect(worker);
    const lost = (cause: string): void => {
      if (hired?.worker !== worker) return;
      dismiss();
      fail(new Error(cause));
    };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      lost(event.message || 'the worker could not be started');
    });
    worker.addEventListener('messageerror', () => lost('the outcome could not be read'));
    return { worker, desk, watched: watch(desk, () => lost('the worker closed')) };
  }

  function dismiss(): void {
    hired?.worker.terminate();
    hired = undefined;
  }

  return {
    perform(job, stop) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const outcome = new Promise<Answer>((resolve, reject) => {
        hired ??= hire();
        const { desk, watched } = hired;
        const mine = ++number;
        fail = reject;
        stop.addEventListener('abort', () => {
          void desk.stop(mine);
          timer = setTimeout(() => {
            dismiss();
            resolve(STOPPED);
          }, patience);
        });
        watched.then(async () => desk.perform(job, mine)).then(resolve, reject);
      });
      return outcome.finally(() => clearTimeout(timer));
    },
    end: dismiss,
  };
}

/**
 * Notices a worker that goes without a word: a browser gives a dead worker's locks to whoever waits for them. Settles
 * when the worker holds its lock; at once on pages that have no locks, such as plain http on another machine.
 */
async function watch(desk: Desk, gone: () => void): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return;
  const lock = `samspill worker ${crypto.randomUUID()}`;
  try {
    await desk.hold(lock);
  } catch {
    return; // locks are refused here
  }
  void locks.request(lock, gone);
}
