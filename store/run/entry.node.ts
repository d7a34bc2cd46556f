import { serveJobs } from '#workers/node';
import { compileAsked, createPerformRun } from './performRun.ts';
import type { SweepJob } from './sweepJob.ts';

type Serve = ReturnType<typeof serveJobs<SweepJob, object>>;
type Task = Parameters<Serve>[0];

/** Compiled once for all runs of a sweep; a thread may serve several sweeps in turn. */
let ready: { readonly key: string; readonly serve: Serve } | null = null;

/** What a thread of a sweep's pool runs. */
export default async function serve(task: Task): Promise<unknown> {
  const { asked } = task.job;
  const key = JSON.stringify([asked.expressions, asked.stop]);
  if (ready?.key !== key) ready = { key, serve: serveJobs(createPerformRun(...(await compileAsked(asked)))) };
  return ready.serve(task);
}
