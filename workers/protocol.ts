import type { KeptWorld, Result, RunOptions, Scenario } from '#sim';

/** One run to be done elsewhere: plain data, copied to the worker. */
export interface Job {
  readonly scenario: Scenario;
  readonly options: RunOptions;
  /**
   * Whether other runs start from the same world at month 0: the worker then keeps it for the next job. Jobs that share one
   * should follow each other. The numbers are the same either way.
   */
  readonly sharesMonthZero?: boolean;
}

/** Jobs that one worker does one after the other: a world at month 0 that they share is made once. */
export interface JobList<J extends Job = Job> extends Job {
  readonly jobs: readonly J[];
}

interface Failed {
  readonly status: 'failed';
  readonly reason: string;
  /** Set when the machine failed and not the run: its thread died, or memory or disk gave out. Done again, it may come to its end. */
  readonly byMachine?: true;
}

interface Stopped {
  readonly status: 'stopped';
}

/** How a job ended. Problems cross as text that names scenario, seed and month: a run is repeated from these alone. */
export type Outcome<R = Result> = { readonly status: 'done'; readonly result: R } | Failed | Stopped;

/** How the making of a month-0 world ended. */
export type KeptOutcome = { readonly status: 'kept'; readonly world: KeptWorld } | Failed | Stopped;

export const STOPPED: Stopped = { status: 'stopped' };

/**
 * Workers that run jobs, the same in Node and in browsers. No call rejects and none stays pending: a worker that dies
 * or runs out of memory fails the job it was running and is replaced. What a job is and what it results in, the file that
 * its workers run decides; unless told otherwise, a run and its result.
 */
export interface Pool<J extends Job = Job, R = Result> {
  /** How many jobs run at the same time. */
  readonly size: number;
  /**
   * Runs a job when a worker is free, in the order of the calls. Aborting drops a job that waits and stops a running
   * one between two months; either way the outcome is `stopped` at once. After `close` every job is `stopped`.
   */
  run(job: J, signal?: AbortSignal): Promise<Outcome<R>>;
  /** Makes the world at month 0 that runs with other levers can start from (`options.from`). */
  keep(job: J, signal?: AbortSignal): Promise<KeptOutcome>;
  /** Ends all workers; open jobs are `stopped`. Calling it again changes nothing. */
  close(): Promise<void>;
}

/** A job that ends with the world at month 0 instead of a result. */
export interface KeepJob extends Job {
  readonly keep: true;
}

export type AnyOutcome = Outcome | KeptOutcome;

/** What a worker does with a job: it yields the month after every month, negative in spin-up, and may be left at any yield. */
export type RunJob<J extends Job = Job | KeepJob, A = AnyOutcome> = (job: J) => Generator<number, A, undefined>;

/** A job that could not end as it should, with what is needed to repeat it. */
export function failed(job: Job, moment: string, cause: unknown, byMachine = isOfMachine(cause)): Failed {
  const text = cause instanceof Error ? cause.message : String(cause);
  const reason = `${job.scenario.id}, seed ${job.options.seed ?? 'default'}, ${moment}: ${text}`;
  return byMachine ? { status: 'failed', reason, byMachine } : { status: 'failed', reason };
}

/** Whether an error inside a run is one of memory, in the words of the engines, or one that the operating system gave. */
function isOfMachine(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return 'syscall' in cause || /allocation failed|out of memory|allocation size overflow/i.test(cause.message);
}
