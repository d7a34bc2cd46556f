import type { Job, Outcome } from '#workers';
import { openPool, type WebPoolOptions } from '#workers/web';

/** A job for a pool in the page, and when to abort it. */
export interface Order {
  readonly job: Job;
  /** Milliseconds after the job was handed over. */
  readonly abortAfter?: number;
}

/** What a pool is opened with, as far as it can be sent to a page. */
export interface PoolKind {
  readonly size: number;
  /** `faults`: workers that understand scenarios called `fault:…`; `missing`: a file that is not there. */
  readonly entry: 'own' | 'faults' | 'missing';
  readonly patience?: number;
}

/** What a test reads off an outcome. */
export type Report =
  | { readonly fingerprint: string; readonly table: Readonly<Record<string, number[]>> }
  | { readonly failed: string }
  | 'stopped';

/** What the test calls in the page. */
export interface Page {
  /** Hands all orders of a group to the pool at once, one group after the other. */
  runGroups(kind: PoolKind, groups: readonly (readonly Order[])[]): Promise<Report[][]>;
  closeWhileRunning(kind: PoolKind, jobs: readonly Job[]): Promise<Report[]>;
}

const ENTRIES: Record<PoolKind['entry'], WebPoolOptions> = {
  own: {},
  faults: { createWorker: () => new Worker(new URL('./faults.web.ts', import.meta.url), { type: 'module' }) },
  missing: { createWorker: () => new Worker('/no-such-file.js', { type: 'module' }) },
};

function open({ size, entry, patience }: PoolKind) {
  return openPool(size, { ...ENTRIES[entry], ...(patience === undefined ? {} : { patience }) });
}

function report(outcome: Outcome): Report {
  if (outcome.status === 'failed') return { failed: outcome.reason };
  if (outcome.status === 'stopped') return 'stopped';
  const { fingerprint, series } = outcome.result;
  return {
    fingerprint,
    table: Object.fromEntries(Object.entries(series).map(([name, values]) => [name, [...values]])),
  };
}

function signalAfter(milliseconds: number | undefined): AbortSignal | undefined {
  if (milliseconds === undefined) return undefined;
  if (milliseconds === 0) return AbortSignal.abort();
  return AbortSignal.timeout(milliseconds);
}

const page: Page = {
  async runGroups(kind, groups) {
    const pool = open(kind);
    const reports: Report[][] = [];
    for (const orders of groups) {
      const running = orders.map(({ job, abortAfter }) => pool.run(job, signalAfter(abortAfter)));
      reports.push((await Promise.all(running)).map(report));
    }
    await pool.close();
    return reports;
  },
  async closeWhileRunning(kind, jobs) {
    const pool = open(kind);
    const running = jobs.map((job) => pool.run(job));
    await pool.close();
    await pool.close();
    return (await Promise.all([...running, ...jobs.map((job) => pool.run(job))])).map(report);
  },
};

Object.assign(globalThis, { page });
