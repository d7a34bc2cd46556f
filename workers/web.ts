import type { Pool } from './protocol.ts';
import { checkSize, queueJobs } from './queueJobs.ts';
import { openSlot } from './workerSlot.ts';

export { runOrKeep } from './runOrKeep.ts';
export { workerEntry } from './workerEntry.ts';

export interface WebPoolOptions {
  /** Starts a worker whose file calls `workerEntry`; default a worker that simulates. */
  readonly createWorker?: () => Worker;
  /** Milliseconds a stopped job may take to reach the end of its month before its worker is replaced; default 1,000. */
  readonly patience?: number;
}

/** A pool over Web Workers, started at once. `size` is a whole number from 1. */
export function openPool(size: number, options: WebPoolOptions = {}): Pool {
  const { createWorker = createOwnWorker, patience = 1000 } = options;
  checkSize(size);
  const slots = Array.from({ length: size }, () => openSlot(createWorker, patience));
  const free = [...slots];
  return queueJobs({
    size,
    places: () => size,
    async run(job, stop) {
      const slot = free.pop();
      if (slot === undefined) throw new Error('more jobs than workers');
      return slot.run(job, stop).finally(() => free.push(slot));
    },
    end() {
      for (const slot of slots) slot.end();
      return Promise.resolve();
    },
  });
}

/** Written out in full, because bundlers find worker files by this very form. */
function createOwnWorker(): Worker {
  return new Worker(new URL('./entry.web.js', import.meta.url), { type: 'module' });
}
