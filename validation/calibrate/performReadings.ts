import { finish, startRun, step, type Run } from '#sim';
import { failed, type Outcome } from '#workers';
import type { CalibrationJob, CalibrationReadings } from './calibrationJob.ts';
import { readTarget } from './targetReading.ts';

/** What a thread does with one simulation: runs it and keeps only the readings. */
export function* performReadings(job: CalibrationJob): Generator<number, Outcome<CalibrationReadings>, undefined> {
  let run: Run | undefined;
  try {
    run = yield* startRun(job.scenario, job.options);
    yield 0;
    while (step(run)) yield run.world.month;
    const result = finish(run);
    const values = Float64Array.from(job.readings, (reading) => readTarget(result, job.scenario.place, reading));
    return { status: 'done', result: { values } };
  } catch (error) {
    return failed(job, run === undefined ? 'set-up' : `month ${run.world.month}`, error);
  }
}
