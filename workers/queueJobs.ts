import {
  failed,
  STOPPED,
  type Answer,
  type Job,
  type KeepJob,
  type KeptOutcome,
  type Outcome,
  type Pool,
} from './protocol.ts';

/** What does the work behind a queue. */
export interface Crew {
  readonly size: number;
  /** Jobs it takes at a time now: those running and those put ready behind them. */
  places(): number;
  /** Settles soon after `stop`; a rejection fails the job. */
  perform(job: Job | KeepJob, stop: AbortSignal): Promise<Answer>;
  end(): Promise<void>;
}

/** Throws unless `size` is a number of workers. */
export function checkSize(size: number): void {
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(`size: expected a whole number of workers from 1, got ${size}`);
  }
}

interface Ticket {
  readonly job: Job | KeepJob;
  readonly signal: AbortSignal | undefined;
  readonly stop: AbortController;
  settle(answer: Answer): void;
}

/**
 * A pool over a crew: jobs wait here, in the order of the calls, until the crew has a place. Waiting here and not with
 * the workers is what makes a dropped job cost nothing.
 */
export function queueJobs(crew: Crew): Pool {
  const open = new Set<Ticket>();
  const waiting = new Set<Ticket>();
  /** How many open jobs each signal may stop: a sweep gives thousands of jobs the same one, and it is heard once. */
  const users = new Map<AbortSignal, number>();
  let taken = 0;
  let ended: Promise<void> | undefined;

  /** The caller hears at once; the worker's place is free when its month is over. */
  function drop(ticket: Ticket): void {
    ticket.settle(STOPPED);
    ticket.stop.abort();
  }

  function dropAborted(): void {
    for (const ticket of open) if (ticket.signal?.aborted === true) drop(ticket);
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
    for (const ticket of waiting) {
      if (taken >= crew.places()) return;
      void handOn(ticket);
    }
  }

  async function handOn(ticket: Ticket): Promise<void> {
    waiting.delete(ticket);
    taken++;
    const { job, stop } = ticket;
    ticket.settle(await crew.perform(job, stop.signal).catch((error: unknown) => failed(job, 'in a worker', error)));
    taken--;
    fillPlaces();
  }

  async function endAll(): Promise<void> {
    for (const ticket of open) drop(ticket);
    await crew.end();
  }

  function ask(job: Job | KeepJob, signal?: AbortSignal): Promise<Answer> {
    if (ended !== undefined || signal?.aborted === true) return Promise.resolve(STOPPED);
    return new Promise((resolve) => {
      const ticket: Ticket = {
        job,
        signal,
        stop: new AbortController(),
        settle(answer) {
          if (!open.delete(ticket)) return;
          waiting.delete(ticket);
          if (signal !== undefined) countUser(signal, -1);
          resolve(answer);
        },
      };
      if (signal !== undefined) countUser(signal, 1);
      open.add(ticket);
      waiting.add(ticket);
      fillPlaces();
    });
  }

  return {
    size: crew.size,
    // A worker answers a job with its outcome and a job to keep with its world.
    run: (job, signal) => ask(job, signal) as Promise<Outcome>,
    keep: (job, signal) => ask({ ...job, keep: true }, signal) as Promise<KeptOutcome>,
    close() {
      ended ??= endAll();
      return ended;
    },
  };
}
