import { finish, startRun, step, type Run } from '#sim';
import { failed, type Job, type Outcome } from './protocol.ts';

/** Simulates a job's scenario month by month. Anything that goes wrong is an outcome, not an exception. */
export function* perform(job: Job): Generator<number, Outcome, undefined> {
  let run: Run | undefined;
  try {
    run = yield* startRun(job.scenario, job.options);
    yield 0;
    while (step(run)) yield run.world.month;
    return { status: 'done', result: finish(run) };
  } catch (error) {
    return failed(job, run === undefined ? 'set-up' : `month ${run.world.month}`, error);
  }
}
