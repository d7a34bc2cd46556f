import type { Plan } from '#experiments';
import { sweepJobs } from './sweepJobs.ts';
import type { SweepPool } from './sweepJob.ts';

/** Runs that are measured: the first warms the worker up. */
const MEASURED = 4;

/** Seconds that a run of the plan takes on one worker of this machine, from a few runs whose results are thrown away. */
export async function measureRun(plan: Plan, pool: SweepPool, now: () => number): Promise<number | null> {
  const { listOf } = sweepJobs(plan);
  let start = now();
  let measured = 0;
  for (let n = 0; n < Math.min(MEASURED, plan.points); n++) {
    // Evenly over the points: time may follow place and size.
    const list = await pool.run(listOf([Math.floor((n * plan.points) / MEASURED) * plan.replicates]));
    if (list.status !== 'done' || list.result[0]?.status !== 'done') continue;
    if (n === 0) start = now();
    else measured += 1;
  }
  return measured === 0 ? null : (now() - start) / 1000 / measured;
}
