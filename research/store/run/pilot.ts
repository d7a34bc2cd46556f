import type { Plan } from '#experiments';
import type { Checked } from '#sim';
import type { Store } from '../disk/store.ts';
import { shardOf } from '../disk/storePaths.ts';
import { diskIssue } from '../disk/wholeFile.ts';
import { openJournal } from '../journal/journal.ts';
import { recordRun, type Ended } from './recordRun.ts';
import { sweepJobs } from './sweepJobs.ts';
import type { SweepPool } from './sweepJob.ts';

/** A few runs that were made to learn how long the others take. They are runs like all others, to be kept. */
export interface Pilot {
  readonly runs: readonly { readonly run: number; readonly outcome: Ended }[];
  /** Of a run on one worker of this machine; null when none came to its end. */
  readonly secondsPerRun: number | null;
}

export interface PilotOptions {
  readonly pool: SweepPool;
  readonly signal: AbortSignal;
  /** No further run is started after so many seconds. */
  readonly seconds: number;
  readonly now: () => number;
}

/** Runs of a pilot, at most: the first warms the worker up and is measured only when it is the only one. */
const MOST_PILOT_RUNS = 13;
/** Tasks at most: more are no good neighbours on a shared disk, and more than an array of Slurm may have by default. */
const MOST_TASKS = 1000;

/** Makes runs spread evenly over the points, one after the other: time may follow place and size. Null when it was stopped. */
export async function makePilot(plan: Plan, { pool, signal, seconds, now }: PilotOptions): Promise<Pilot | null> {
  const { listOf } = sweepJobs(plan);
  const count = Math.min(MOST_PILOT_RUNS, plan.runs);
  const begun = now();
  const runs: { run: number; outcome: Ended }[] = [];
  const times: number[] = [];
  for (let n = 0; n < count && now() - begun < 1000 * seconds; n++) {
    const run = Math.floor((n * plan.runs) / count);
    const start = now();
    const list = await pool.run(listOf([run]), signal);
    const outcome = list.status === 'done' ? list.result[0] : list;
    if (outcome === undefined || outcome.status === 'stopped') return null;
    if (outcome.status === 'failed' && outcome.byMachine === true) continue;
    runs.push({ run, outcome });
    if (outcome.status === 'done') times.push((now() - start) / 1000);
  }
  const measured = times.length > 1 ? times.slice(1) : times;
  const sum = measured.reduce((total, time) => total + time, 0);
  return { runs, secondsPerRun: measured.length === 0 ? null : sum / measured.length };
}

/** Parts of a sweep that take about so many minutes each with so many runs at the same time; one when nothing was measured. */
export function shardsOfMinutes(
  runs: number,
  { secondsPerRun, minutes, workers }: { secondsPerRun: number | null; minutes: number; workers: number },
): number {
  const wanted = Math.ceil((runs * (secondsPerRun ?? 0)) / (60 * minutes * workers));
  return Math.max(1, Math.min(wanted, MOST_TASKS, runs));
}

/** Writes the runs of a pilot into the journals of their shards, so that nobody makes them again. */
export function keepPilot(store: Store, plan: Plan, { runs }: Pilot): Checked<null> {
  const shards = new Map<number, Pilot['runs'][number][]>();
  for (const each of runs) {
    const shard = shardOf(each.run, store.manifest.shards);
    shards.set(shard, [...(shards.get(shard) ?? []), each]);
  }
  for (const [shard, mine] of shards) {
    const opened = openJournal(store, shard);
    if (!opened.ok) return opened;
    const journal = opened.value;
    try {
      for (const { run, outcome } of mine) recordRun(journal, plan, run, outcome);
      journal.close();
    } catch (error) {
      return { ok: false, issues: [diskIssue(journal.path, (error as Error).cause ?? error)] };
    }
  }
  return { ok: true, value: null };
}
