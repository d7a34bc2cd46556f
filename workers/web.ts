import { openLane } from './openLane.ts';
import type { Pool } from './protocol.ts';
import { checkSize, queueJobs } from './queueJobs.ts';

export { answer } from './answer.ts';
export { perform } from './perform.ts';
export { serveJobs } from './serveWorker.ts';

export interface WebPoolOptions {
  /** Starts a worker whose file calls `serveJobs`; default a worker that simulates. */
  readonly createWorker?: () => Worker;
  /** Milliseconds a stopped job may take to reach the end of its month before its worker is replaced; default 1,000. */
  readonly patience?: number;
}

/** A pool over Web Workers, started at once. `size` is a whole number from 1. */
export function openPool(size: number, options: WebPoolOptions = {}): Pool {
  const { createWorker = createOwnWorker, patience = 1000 } = options;
  checkSize(size);
  const lanes = Array.from({ length: size }, () => openLane(createWorker, patience));
  const free = [...lanes];
  return queueJobs({
    size,
    places: () => size,
    async perform(job, stop) {
      const lane = free.pop();
      if (lane === undefined) throw new Error('more jobs than workers');
      return lane.perform(job, stop).finally(() => free.push(lane));
    },
    end() {
      for (const lane of lanes) lane.end();
      return Promise.resolve();
    },
  });
}

/** Written out in full, because bundlers find worker files by this very form. */
function createOwnWorker(): Worker {
  return new Worker(new URL('./entry.web.js', import.meta.url), { type: 'module' });
}
