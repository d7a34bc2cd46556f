import { openThisThread } from './runHere.ts';
import type { Runner } from './runner.ts';

/** A runner with so many worker threads; 0 means none, on this thread. */
export async function openRunner(workers: number): Promise<Runner> {
  if (workers === 0) return openThisThread();
  const { openPool } = await import('#workers/node');
  return openPool(workers);
}
