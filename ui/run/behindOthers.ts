import { queueJobs, type Pool } from '#workers';

/**
 * The workers for whoever has many jobs and no hurry: they wait here, and not with the workers, which are given one each at a time, so
 * that what somebody asks for meanwhile comes next.
 */
export function behindOthers(pool: Pool): Pool {
  return queueJobs({
    size: pool.size,
    places: () => pool.size,
    run: (job, stop) => ('keep' in job ? pool.keep(job, stop) : pool.run(job, stop)),
    end: () => Promise.resolve(),
  });
}
