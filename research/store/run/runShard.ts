import type { Checked, Issue } from '#sim';
import { inLanes } from '#workers';
import { sweepWork, type Plan } from '#experiments';
import { openJournal } from '../journal/journal.ts';
import { readShard } from '../merge/readShard.ts';
import { freeLock, lockShard, type LockOptions } from '../disk/lock.ts';
import type { Store } from '../disk/store.ts';
import { recordRun, type Ended } from './recordRun.ts';
import { replicatesWanted } from './replicatesWanted.ts';
import { sweepJobs } from './sweepJobs.ts';
import type { SweepPool } from './sweepJob.ts';

/** How far a shard has come. */
export interface SweepProgress {
  /** Runs with a result now, those of earlier attempts and failures among them. */
  readonly done: number;
  /** Of these, in this attempt. */
  readonly fresh: number;
  readonly failed: number;
  /** Runs known so far; adaptive replicates may add to it. */
  readonly total: number;
  /** The same by months and citizens instead of runs, which is what time follows: large places count for more. */
  readonly work: { readonly done: number; readonly fresh: number; readonly total: number };
}

/** How an attempt at a shard ended. */
export interface ShardEnd extends SweepProgress {
  /**
   * `complete`: nothing is missing. `stopped`: by the signal. `unmade`: the machine failed in the middle of some runs; they
   * count as not yet run, and doing it again makes them.
   */
  readonly status: 'complete' | 'stopped' | 'unmade';
  /** Runs in whose middle the machine failed, and why the first of them did. */
  readonly unmade: { readonly runs: number; readonly reasons: readonly string[] };
  /** The first failures, each with what is needed to repeat the run. */
  readonly reasons: readonly string[];
  /** Results of earlier attempts that could not be read and were made again. */
  readonly problems: readonly Issue[];
}

export interface RunShardOptions {
  readonly pool: SweepPool;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: SweepProgress) => void;
  /** Who this is to a scheduler, and whose lock may be taken. */
  readonly lock?: LockOptions;
  /** Names the journal of this attempt; by default host, process and chance. */
  readonly attempt?: string;
}

/** Failures whose reasons are kept in memory; all stand in the table of runs. */
const MOST_REASONS = 20;

/**
 * Makes the missing runs of a shard and writes each into a journal as it ends. Runs that fail are recorded and cost no
 * other; a failure of the machine is no result, and not recorded. Aborting drops the runs under way; what has ended is kept,
 * and doing it again makes only what is missing. Refused while another process has the shard. Throws when the disk refuses: what was written before stays whole.
 */
export async function runShard(
  store: Store,
  plan: Plan,
  shard: number,
  { pool, signal, onProgress = () => undefined, attempt, lock: locking }: RunShardOptions,
): Promise<Checked<ShardEnd>> {
  const lock = lockShard(store, shard, locking);
  if (!lock.ok) return lock;
  try {
    const read = await readShard(store, shard);
    if (!read.ok) return read;
    const { finished, failures, problems } = read.value;
    const done = new Set(finished);
    const wanted = await replicatesWanted(store, plan, shard, done);
    const { workOf } = sweepWork(plan);
    const workOfAll = (runs: Iterable<number>): number => {
      let sum = 0;
      for (const run of runs) sum += workOf(run);
      return sum;
    };
    const before = workOfAll(done);
    const work = { done: before, fresh: 0, total: before };
    const count = { done: done.size, fresh: 0, failed: failures.length, total: wanted.known(), work };
    const tell = (): void => onProgress({ ...count, work: { ...work } });
    const reasons: string[] = failures.slice(0, MOST_REASONS).map(({ run, reason }) => `run ${run}: ${reason}`);
    const unmade = { runs: 0, reasons: [] as string[] };
    const end = (status: ShardEnd['status']): Checked<ShardEnd> => ({
      ok: true,
      value: { status, ...count, work: { ...work }, reasons, problems, unmade },
    });
    tell();
    if (!wanted.any()) return end('complete');

    const opened = openJournal(store, shard, attempt === undefined ? {} : { attempt });
    if (!opened.ok) return opened;
    const journal = opened.value;
    const note = (run: number, outcome: Ended): void => {
      if (outcome.status === 'failed' && outcome.byMachine === true) {
        unmade.runs += 1;
        if (unmade.reasons.length < MOST_REASONS) unmade.reasons.push(`run ${run}: ${outcome.reason}`);
        wanted.giveUp(run);
        return;
      }
      recordRun(journal, plan, run, outcome);
      wanted.note(run, outcome.status === 'done' ? outcome.result.rows : null);
      count.done += 1;
      count.fresh += 1;
      work.done += workOf(run);
      work.fresh += workOf(run);
      if (outcome.status !== 'failed') return;
      count.failed += 1;
      if (reasons.length < MOST_REASONS) reasons.push(`run ${run}: ${outcome.reason}`);
    };
    try {
      const jobs = sweepJobs(plan);
      for (let round = wanted.next(); round !== null && !signal.aborted; round = wanted.next()) {
        const runs = [...round];
        count.total = wanted.known();
        work.total = work.done + workOfAll(runs);
        // A few more lists are under way than there are workers, so that none idles, and no more are held in memory.
        await inLanes(jobs.lists(runs), { lanes: 2 * pool.size + 1, signal }, async (together, both) => {
          const list = await pool.run(jobs.listOf(together), both);
          if (list.status === 'stopped') return;
          for (const [n, run] of together.entries()) {
            // What ends the list ends every run of it.
            const outcome = list.status === 'done' ? list.result[n] : list;
            if (outcome !== undefined && outcome.status !== 'stopped') note(run, outcome);
          }
          tell();
        });
      }
      wanted.finish(signal.aborted || unmade.runs > 0);
    } finally {
      journal.close();
    }
    return end(signal.aborted ? 'stopped' : unmade.runs > 0 ? 'unmade' : 'complete');
  } finally {
    freeLock(lock.value);
  }
}
