import { personState, restoreRun, saveRun, startRun, step, stepChanged, type Change, type Run } from '#sim';
import { failed, type Job, type Outcome, type Pool } from './protocol.ts';

/** A change to be tried: what is other in `month`, and until when it is followed what becomes of the citizen. */
export interface Try {
  readonly change: Change;
  /** The month in which it is other, from 1. */
  readonly month: number;
  readonly until: number;
}

/** One run, and changes to be tried on it one at a time: each goes on from the run as it was saved before the change's month. */
export interface TryJob extends Job {
  readonly tries: readonly Try[];
}

export interface TriedPath {
  /** Whether there was anything to make different: an ask that never came cannot be left out. */
  readonly isMet: boolean;
  /** The citizen's state in each month from the change's to the last, as in the first byte of frames; empty where nothing was different. */
  readonly path: Uint8Array;
}

/** Tries changes on a free worker of a pool; the paths come in the order of the tries. */
export function runTries(
  pool: Pick<Pool, 'run'>,
  job: TryJob,
  signal?: AbortSignal,
): Promise<Outcome<readonly TriedPath[]>> {
  return pool.run(job, signal) as unknown as Promise<Outcome<readonly TriedPath[]>>;
}

/** What a worker does with it: the run once, month by month, and each change on a copy of it. */
export function* tryChanges(job: TryJob): Generator<number, Outcome<readonly TriedPath[]>, undefined> {
  const { scenario, tries } = job;
  const paths: TriedPath[] = [];
  const inTime = tries.map((_, n) => n).sort((a, b) => (tries[a]?.month ?? 0) - (tries[b]?.month ?? 0) || a - b);
  const months = Math.max(1, ...tries.map(({ until }) => until));
  let run: Run | undefined;
  try {
    run = yield* startRun(scenario, { ...job.options, months, neighbourhoods: false });
    let saved: Uint8Array | undefined;
    for (const n of inTime) {
      const one = tries[n];
      if (one === undefined) continue;
      while (run.world.month < one.month - 1) {
        saved = undefined;
        yield run.world.month;
        step(run);
      }
      saved ??= saveRun(run);
      paths[n] = yield* tryChange(saved, one);
    }
    return { status: 'done', result: paths };
  } catch (error) {
    return failed(job, run === undefined ? 'set-up' : `month ${run.world.month}`, error);
  }
}

function* tryChange(saved: Uint8Array, { change, until }: Try): Generator<number, TriedPath, undefined> {
  const run = restoreRun(saved);
  const isMet = stepChanged(run, change);
  if (!isMet) return { isMet, path: new Uint8Array(0) };
  const path = [personState(run.world, change.citizen)];
  while (run.world.month < until) {
    yield run.world.month;
    step(run);
    path.push(personState(run.world, change.citizen));
  }
  return { isMet, path: Uint8Array.from(path) };
}
