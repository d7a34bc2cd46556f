import {
  monthTime,
  placeOfRun,
  runOrder,
  sweepWork,
  worldsOf,
  type Plan,
  type SweepPace,
  type TimedMonths,
  type Worlds,
} from '#experiments';
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
  /** How long runs take on this machine; null when none came to its end. */
  readonly pace: SweepPace | null;
}

/** Clocks of whoever asks, in milliseconds. */
export interface PilotClocks {
  readonly now: () => number;
  /** Processor time of this process with all its threads. */
  readonly processor: () => number;
}

export interface PilotOptions extends PilotClocks {
  /** Of one worker: what is timed has the processor time for itself. */
  readonly pool: SweepPool;
  readonly signal: AbortSignal;
  /** No further list is started after so many seconds. */
  readonly seconds: number;
  /** Lists of runs at most. */
  readonly lists?: number;
}

/** Lists of a pilot where worlds are alike in size, at most: the first warms the worker up and is measured only when it is the only one. */
const MOST_PILOT_LISTS = 13;
/**
 * Of worlds that differ in size: the largest, which is long enough for its warming up not to count, and then so many of the smallest. Begun with
 * these, a month of 162 citizens seemed to take 3 ms and not a fifth of one.
 */
const SMALLEST = 4;
/** Tasks at most: more are no good neighbours on a shared disk, and more than an array of Slurm may have by default. */
const MOST_TASKS = 1000;

/**
 * Makes a few runs, one list after the other: where worlds differ twofold in size those of the largest and of the smallest, else
 * runs spread evenly over the points. Null when it was stopped.
 */
export async function makePilot(
  plan: Plan,
  { pool, signal, seconds, now, processor, lists: most = MOST_PILOT_LISTS }: PilotOptions,
): Promise<Pilot | null> {
  const { listOf } = sweepJobs(plan);
  const worlds = worldsOf(plan);
  const begun = now();
  const runs: { run: number; outcome: Ended }[] = [];
  const timed: Timed[] = [];
  let world = '';
  for (const list of pilotLists(plan, most)) {
    if (now() - begun >= 1000 * seconds) break;
    const [start, busy] = [now(), processor()];
    const ended = await pool.run(listOf(list), signal);
    const [clock, processed] = [(now() - start) / 1000, (processor() - busy) / 1000];
    if (ended.status === 'stopped') return null;
    const outcomes = list.map((run, n) => ({ run, outcome: ended.status === 'done' ? ended.result[n] : ended }));
    for (const { run, outcome } of outcomes) {
      if (outcome === undefined || outcome.status === 'stopped') return null;
      if (outcome.status === 'done' || outcome.byMachine !== true) runs.push({ run, outcome });
    }
    const here = worlds.nameOf(list[0] ?? 0);
    if (outcomes.every(({ outcome }) => outcome?.status === 'done'))
      timed.push({ ...monthsOfList(plan, worlds, list, here === world), clock, processed });
    world = here;
  }
  const warm = sizesDiffer(plan) || timed.length === 1 ? timed : timed.slice(1);
  return { runs, pace: paceOf(warm) };
}

interface Timed extends Omit<TimedMonths, 'seconds'> {
  readonly clock: number;
  readonly processed: number;
}

function paceOf(timed: readonly Timed[]): SweepPace | null {
  const clock = monthTime(timed.map((one) => ({ ...one, seconds: one.clock })));
  const processor = monthTime(timed.map((one) => ({ ...one, seconds: one.processed })));
  return clock === null || processor === null ? null : { clock, processor };
}

function sizesDiffer(plan: Plan): boolean {
  const { fewest, most } = sweepWork(plan);
  return most >= 2 * fewest;
}

/** Runs to be timed, in the order in which they are. */
function pilotLists(plan: Plan, most: number): readonly (readonly number[])[] {
  if (!sizesDiffer(plan)) {
    const count = Math.min(most, plan.runs);
    return Array.from({ length: count }, (_, n) => [Math.floor((n * plan.runs) / count)]);
  }
  // The largest come first in the order of runs.
  const lists = [...sweepJobs(plan).lists(runOrder(plan, { replicates: 1 }))];
  return [...lists.slice(0, 1), ...lists.slice(1).slice(-SMALLEST)];
}

/** How many months a list simulates; the world at month 0 may still be there from the list before. */
function monthsOfList(
  plan: Plan,
  { sharing, sizeOf }: Worlds,
  list: readonly number[],
  isKept: boolean,
): Omit<TimedMonths, 'seconds'> {
  const { point } = placeOfRun(plan, list[0] ?? 0);
  const { citizens, monthsToMake } = sizeOf(point);
  const made = sharing(point) === 1 ? list.length : isKept ? 0 : 1;
  return { citizens, months: list.length * plan.experiment.months + made * monthsToMake };
}

/** Parts of a sweep that take about so many minutes each with so many runs at the same time; one when nothing was measured. */
export function shardsOfMinutes(
  runs: number,
  { seconds, minutes, workers }: { seconds: number | null; minutes: number; workers: number },
): number {
  const wanted = Math.ceil((seconds ?? 0) / (60 * minutes * workers));
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
