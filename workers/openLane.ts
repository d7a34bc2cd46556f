import { STOPPED, type Job, type Outcome } from './protocol.ts';
import { connect } from './serveWorker.ts';

/** One Web Worker, and the next one when it is gone. It does one job at a time. */
export interface Lane {
  perform(job: Job, stop: AbortSignal): Promise<Outcome>;
  end(): void;
}

interface Hired {
  readonly worker: Worker;
  readonly desk: ReturnType<typeof connect>;
}

/**
 * A lane whose worker starts at once. A call to a dead worker is never answered, so every call races with the signs of
 * its death. A stopped job has `patience` milliseconds to reach the end of its month; then its worker is replaced.
 */
export function openLane(createWorker: () => Worker, patience: number): Lane {
  let hired: Hired | undefined = hire();
  let number = 0;
  let fail: (cause: Error) => void = () => {};

  function hire(): Hired {
    const worker = createWorker();
    const next = { worker, desk: connect(worker) };
    const lost = (cause: string): void => {
      if (hired !== next) return;
      dismiss();
      fail(new Error(cause));
    };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      lost(event.message || 'the worker could not be started');
    });
    worker.addEventListener('messageerror', () => lost('the outcome could not be read'));
    void whenGone(next.desk).then(() => lost('the worker closed'));
    return next;
  }

  function dismiss(): void {
    hired?.worker.terminate();
    hired = undefined;
  }

  return {
    perform(job, stop) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const outcome = new Promise<Outcome>((resolve, reject) => {
        hired ??= hire();
        const { desk } = hired;
        const mine = ++number;
        fail = reject;
        stop.addEventListener('abort', () => {
          void desk.stop(mine);
          timer = setTimeout(() => {
            dismiss();
            resolve(STOPPED);
          }, patience);
        });
        desk.perform(job, mine).then(resolve, reject);
      });
      return outcome.finally(() => clearTimeout(timer));
    },
    end: dismiss,
  };
}

/**
 * Settles when the worker is gone, even if it went without a word: a browser gives a dead worker's locks to whoever
 * waits for them. Never settles on pages without locks (plain http on another machine).
 */
async function whenGone(desk: Hired['desk']): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return new Promise(() => {});
  const lock = `samspill worker ${crypto.randomUUID()}`;
  await desk.hold(lock);
  await locks.request(lock, () => {});
}
