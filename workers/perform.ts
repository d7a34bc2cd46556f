import { createRun, finish, step, type Run } from '#sim';
import { failed, type Job, type Outcome } from './protocol.ts';

/** Simulates a job's scenario month by month. Anything that goes wrong is an outcome, not an exception. */
export function* perform(job: Job): Generator<undefined, Outcome, undefined> {
  let run: Run | undefined;
  try {
    run = createRun(job.scenario, job.options);
    yield;
    while (step(run)) yield;
    return { status: 'done', result: finish(run) };
  } catch (error) {
    return failed(job, run === undefined ? 'set-up' : `month ${run.world.month}`, error);
  }
}
