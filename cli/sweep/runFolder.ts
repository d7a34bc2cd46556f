import type { Checked } from '#sim';
import { finishShard, openSweepPool, runShard, type LockOptions, type Store, type SweepProgress } from '#store';
import type { Plan } from '#experiments';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { counted } from '#pictures';
import { createProgress, type Progress } from '../progress.ts';

export interface RunFolderOptions {
  /** Shards to run, one after the other. */
  readonly shards: readonly number[];
  readonly workers: number;
  /** Seconds after which no more runs are started; those under way are dropped. */
  readonly seconds: number | null;
  /** Who this is to a scheduler, and whose lock may be taken. */
  readonly lock?: LockOptions;
  /** How to go on afterwards, as a command line. */
  readonly goOn: string;
}

/** How running a folder ended. */
export interface FolderEnd {
  readonly code: ExitCode;
  readonly failed: number;
}

/** Makes the missing runs of a folder's shards, with progress for whoever watches, and finishes every shard that is complete. */
export async function runFolder(
  store: Store,
  plan: Plan,
  { shards, workers, seconds, goOn, lock = {} }: RunFolderOptions,
  io: Io,
): Promise<Checked<FolderEnd>> {
  const limit = seconds === null ? null : AbortSignal.timeout(1000 * seconds);
  const signal = limit === null ? io.signal : AbortSignal.any([io.signal, limit]);
  io.onGoOn?.(goOn);
  const pool = openSweepPool(workers);
  let failed = 0;
  let notMade = 0;
  try {
    for (const shard of shards) {
      const name = shards.length > 1 ? `run of shard ${shard}` : 'run';
      const ended = await withProgress(io, name, (tell) =>
        runShard(store, plan, shard, { pool, signal, onProgress: tell, lock }),
      );
      if (!ended.ok) return ended;
      const { status, done, total, fresh, reasons, problems, unmade } = ended.value;
      failed += ended.value.failed;
      for (const problem of problems) say(io, `made again: ${problem.field}: ${problem.got}`);
      for (const reason of reasons) say(io, `failed: ${reason}`);
      for (const reason of unmade.reasons) say(io, `not made, the machine failed: ${reason}`);
      notMade += unmade.runs;
      if (status === 'stopped') {
        say(io, `Stopped after ${done} of ${counted(total, 'run')}, ${fresh} of them now. Go on with: ${goOn}`);
        return { ok: true, value: { code: io.signal.aborted ? stoppedBy(io.signal) : EXIT.stoppedEarly, failed } };
      }
      if (status === 'unmade') continue;
      const finished = await finishShard(store, shard);
      if (!finished.ok) return finished;
    }
  } finally {
    await pool.close();
  }
  if (notMade > 0) {
    say(io, `${counted(notMade, 'run')} not made: the machine failed in the middle. Try them again with: ${goOn}`);
    return { ok: true, value: { code: EXIT.machineRefused, failed } };
  }
  return { ok: true, value: { code: failed > 0 ? EXIT.runFailed : EXIT.done, failed } };
}

async function withProgress<T>(
  io: Io,
  noun: string,
  work: (tell: (progress: SweepProgress) => void) => Promise<T>,
): Promise<T> {
  let shown: Progress | null = null;
  try {
    return await work(({ done, fresh, failed, total, work: months }) => {
      shown ??= createProgress(io, { total, noun, before: done - fresh }, () => performance.now());
      const left = months.fresh === 0 ? {} : { left: (months.total - months.done) / months.fresh };
      shown.update(done, { failed, total, ...left });
    });
  } finally {
    (shown as Progress | null)?.clear();
  }
}

function say(io: Io, text: string): void {
  io.stderr.write(`${text}\n`);
}
