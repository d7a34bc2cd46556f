import type { KeepJob } from './serveKeeping.ts';
import { openThisThread } from './runHere.ts';
import type { KeptOutcome, Runner } from './runner.ts';

/** Threads cannot start from TypeScript on Node 20, so they run the built file even when the caller is a source. */
const ENTRY = import.meta.url.endsWith('.ts') ? '../../dist/cli/comparison/serveKeeping.js' : './serveKeeping.js';

/** A runner with so many worker threads; 0 means none, on this thread. */
export async function openRunner(workers: number): Promise<Runner> {
  if (workers === 0) return openThisThread();
  const { openPool } = await import('#workers/node');
  const pool = openPool(workers, { entry: new URL(ENTRY, import.meta.url) });
  return {
    size: pool.size,
    run: (job, signal) => pool.run(job, signal),
    async keep(job, signal) {
      const keepJob: KeepJob = { ...job, keep: true };
      const outcome = (await pool.run(keepJob, signal)) as unknown;
      // The pool hands through what the thread answers; serveKeeping.ts answers this job with nothing else.
      return outcome as KeptOutcome;
    },
    close: () => pool.close(),
  };
}
