import { defaultCitizens, memoryEstimate } from '#sim';
import type { Job, JobList, KeepJob } from './protocol.ts';

/** Bytes a worker needs for a job at most, beside what it needs at rest; of a list those of its largest run. */
export function jobBytes(job: Job | KeepJob | JobList): number {
  if ('jobs' in job) return Math.max(...job.jobs.map((one) => jobBytes(one)));
  const { scenario, options, sharesMonthZero = false } = job;
  const { citizens = defaultCitizens(scenario.place), months } = options;
  return memoryEstimate(scenario.place, citizens, months, { keeps: sharesMonthZero || 'keep' in job });
}
