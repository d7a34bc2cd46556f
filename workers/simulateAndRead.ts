import { finish, keyOfMonthZero, startKeeping, startRun, step, type KeptWorld, type Result, type Run } from '#sim';
import { failed, type Job, type JobList, type Outcome, type RunJob } from './protocol.ts';

/** What a client reads off a run that has come to its last month. */
export type ReadRun<J extends Job, R> = (run: Run, job: J) => R;

interface Ways<J extends Job> {
  /** Whether the run may end before its last month; asked at month 0 and after every month. */
  readonly isOver?: (run: Run, job: J) => boolean;
}

/**
 * What a worker does with a run, whoever asks: simulates it month by month and keeps only what is read. Anything that goes
 * wrong is an outcome, not an exception. The last world at month 0 that a job wanted kept stays here, for the next that shares it.
 */
export function simulateAndRead<J extends Job, R>(
  read: ReadRun<J, R>,
  { isOver = () => false }: Ways<J> = {},
): RunJob<J, Outcome<R>> {
  let world: KeptWorld | null = null;

  function* worldOf({ scenario, options }: J): Generator<number, KeptWorld, undefined> {
    if (world?.key !== keyOfMonthZero(scenario, options)) world = yield* startKeeping(scenario, options);
    return world;
  }

  return function* simulateJob(job) {
    let run: Run | undefined;
    try {
      const options = job.sharesMonthZero === true ? { ...job.options, from: yield* worldOf(job) } : job.options;
      run = yield* startRun(job.scenario, options);
      while (!isOver(run, job)) {
        yield run.world.month;
        if (!step(run)) break;
      }
      return { status: 'done', result: read(run, job) };
    } catch (error) {
      return failed(job, run === undefined ? 'set-up' : `month ${run.world.month}`, error);
    }
  };
}

/** The whole result of every run. */
export const simulateJob: RunJob<Job, Outcome> = simulateAndRead<Job, Result>(finish);

/** Runs a list of jobs one after the other; one that fails costs no other. */
export function oneAfterTheOther<J extends Job, R>(
  runJob: RunJob<J, Outcome<R>>,
): RunJob<JobList<J>, Outcome<readonly Outcome<R>[]>> {
  return function* runList({ jobs }) {
    const result: Outcome<R>[] = [];
    for (const job of jobs) result.push(yield* runJob(job));
    return { status: 'done', result };
  };
}
