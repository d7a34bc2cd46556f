import { startKeeping, startRun, step, type KeptWorld, type Run } from '#sim';
import { failed, type Outcome } from '#workers';
import type { FinishedRun, Pattern } from '../pattern.ts';
import { PATTERNS } from '../patterns/patterns.ts';
import type { JobReadings, PlannedRun, RunReadings, ValidationJob } from './validationJob.ts';

const BY_ID: ReadonlyMap<string, Pattern> = new Map(PATTERNS.map((pattern) => [pattern.id, pattern]));

/** What a worker does: one spin-up, then every run from it. A run that fails takes only its own readings with it. */
export function* performJob(job: ValidationJob): Generator<number, Outcome<JobReadings>, undefined> {
  try {
    const from = yield* startKeeping(job.scenario, job.options);
    const runs: RunReadings[] = [];
    for (const run of job.runs) runs.push(yield* performRun(run, job, from));
    return { status: 'done', result: { runs } };
  } catch (error) {
    return failed(job, 'set-up', error);
  }
}

function* performRun(
  { scenario, months, frames, patterns }: PlannedRun,
  { options }: ValidationJob,
  from: KeptWorld,
): Generator<number, RunReadings, undefined> {
  let run: Run | undefined;
  try {
    run = yield* startRun(scenario, { ...options, from, months, frames, neighbourhoods: false });
    while (step(run)) yield run.world.month;
    const finished: FinishedRun = {
      series: run.recorder.series,
      byFifth: run.recorder.byFifth,
      frames: run.frames,
      world: run.world,
    };
    return { failed: null, readings: Object.fromEntries(patterns.map((id) => [id, readingsOf(id, finished)])) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { failed: `month ${run?.world.month ?? 0}: ${reason}`, readings: {} };
  }
}

function readingsOf(id: string, run: FinishedRun): Readonly<Record<string, number>> {
  const { readings = {} } = BY_ID.get(id) ?? {};
  return Object.fromEntries(Object.entries(readings).map(([name, read]) => [name, read(run)]));
}
