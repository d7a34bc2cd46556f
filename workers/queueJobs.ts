import { failed, STOPPED, type Job, type Outcome, type Pool } from './protocol.ts';

/** What does the work behind a queue. */
export interface Crew {
  readonly size: number;
  /** Jobs it takes at a time now: those running and those put ready behind them. */
  places(): number;
  /** Settles soon after `stop`; a rejection fails the job. */
  perform(job: Job, stop: AbortSignal): Promise<Outcome>;
  end(): Promise<void>;
}

/** Throws unless `size` is a number of workers. */
export function checkSize(size: number): void {
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(`size: expected a whole number of workers from 1, got ${size}`);
  }
}

interface Ticket {
  readonly job: Job;
  readonly signal: AbortSignal | undefined;
  readonly stop: AbortController;
  settle(outcome: Outcome): void;
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

  return {
    size: crew.size,
    run(job, signal) {
      if (ended !== undefined || signal?.aborted === true) return Promise.resolve(STOPPED);
      return new Promise((resolve) => {
        const ticket: Ticket = {
          job,
          signal,
          stop: new AbortController(),
          settle(outcome) {
            if (!open.delete(ticket)) return;
            waiting.delete(ticket);
            if (signal !== undefined) countUser(signal, -1);
            resolve(outcome);
          },
        };
        if (signal !== undefined) countUser(signal, 1);
        open.add(ticket);
        waiting.add(ticket);
        fillPlaces();
      });
    },
    close() {
      ended ??= endAll();
      return ended;
    },
  };
}
