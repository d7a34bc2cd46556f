import { openThisThread, type Pool } from '#workers';

/** What runs the jobs of a comparison: so many worker threads, or for 0 this thread. */
export async function openRunner(workers: number): Promise<Pool> {
  if (workers === 0) return openThisThread();
  const { openPool } = await import('#workers/node');
  return openPool(workers);
}
