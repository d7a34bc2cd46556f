import { jobBytes } from './jobBytes.ts';
import {
  failed,
  STOPPED,
  type AnyOutcome,
  type Job,
  type KeepJob,
  type KeptOutcome,
  type Outcome,
  type Pool,
} from './protocol.ts';

/** What does the work behind a queue. */
export interface Backend {
  readonly size: number;
  /** Jobs it takes at a time now: those running and those put ready behind them. */
  places(): number;
  /** Bytes that the jobs under way may need together; a job that needs more than all goes alone. By default no limit. */
  readonly memory?: number;
  /** Settles soon after `stop`; a rejection fails the job. */
  run(job: Job | KeepJob, stop: AbortSignal): Promise<AnyOutcome>;
  end(): Promise<void>;
}

/** Throws unless `size` is a number of workers. */
export function checkSize(size: number): void {
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(`size: expected a whole number of workers from 1, got ${size}`);
  }
}

interface QueuedJob {
  readonly job: Job | KeepJob;
  readonly signal: AbortSignal | undefined;
  readonly stop: AbortController;
  readonly bytes: number;
  settle(outcome: AnyOutcome): void;
}

/**
 * A pool over what does the work: jobs wait here, in the order of the calls, until it has a place. Waiting here and not with
 * the workers is what makes a dropped job cost nothing.
 */
export function queueJobs(backend: Backend): Pool {
  const open = new Set<QueuedJob>();
  const waiting = new Set<QueuedJob>();
  /** How many open jobs each signal may stop: a sweep gives thousands of jobs the same one, and it is heard once. */
  const users = new Map<AbortSignal, number>();
  const { memory = Infinity } = backend;
  let taken = 0;
  let bytesTaken = 0;
  let ended: Promise<void> | undefined;

  /** The caller hears at once; the worker's place is free when its month is over. */
  function drop(queued: QueuedJob): void {
    queued.settle(STOPPED);
    queued.stop.abort();
  }

  function dropAborted(): void {
    for (const queued of open) if (queued.signal?.aborted === true) drop(queued);
  }

  function countUser(signal: AbortSignal, change: 1 | -1): void {
    const left = (users.get(signal) ?? 0) + change;
    if (left > 0) {
      users.set(signal, left);
      signal.addEventListener('abort', dropAborted);
    } else {
      users.delete(signal);
      signal.removeEventListener('abort', dropAborted);
    }
  }

  function fillPlaces(): void {
    for (const queued of waiting) {
      if (taken >= backend.places()) return;
      if (taken > 0 && bytesTaken + queued.bytes > memory) return;
      void handOn(queued);
    }
  }

  async function handOn(queued: QueuedJob): Promise<void> {
    waiting.delete(queued);
    taken++;
    const { job, stop, bytes } = queued;
    bytesTaken += bytes;
    queued.settle(await backend.run(job, stop.signal).catch((error: unknown) => failed(job, 'in a worker', error)));
    taken--;
    bytesTaken -= bytes;
    fillPlaces();
  }

  async function endAll(): Promise<void> {
    for (const queued of open) drop(queued);
    await backend.end();
  }

  function add(job: Job | KeepJob, signal?: AbortSignal): Promise<AnyOutcome> {
    if (ended !== undefined || signal?.aborted === true) return Promise.resolve(STOPPED);
    return new Promise((resolve) => {
      const queued: QueuedJob = {
        job,
        signal,
        stop: new AbortController(),
        bytes: memory === Infinity ? 0 : jobBytes(job),
        settle(outcome) {
          if (!open.delete(queued)) return;
          waiting.delete(queued);
          if (signal !== undefined) countUser(signal, -1);
          resolve(outcome);
        },
      };
      if (signal !== undefined) countUser(signal, 1);
      open.add(queued);
      waiting.add(queued);
      fillPlaces();
    });
  }

  return {
    size: backend.size,
    // A worker answers a job with its outcome and a job to keep with its world.
    run: (job, signal) => add(job, signal) as Promise<Outcome>,
    keep: (job, signal) => add({ ...job, keep: true }, signal) as Promise<KeptOutcome>,
    close() {
      ended ??= endAll();
      return ended;
    },
  };
}
