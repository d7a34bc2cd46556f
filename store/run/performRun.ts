import { compileOutcomes, type Outcomes } from '#analysis';
import {
  cutShort,
  finish,
  keyOfMonthZero,
  METRIC_NAMES,
  startKeeping,
  startRun,
  step,
  type KeptWorld,
  type Run,
} from '#sim';
import { failed, type Outcome } from '#workers';
import { readResult } from './readResult.ts';
import type { RunReadings, SweepJob } from './sweepJob.ts';

/** What a worker does with one run of a sweep: simulates, stops where the experiment says so, and reads what was asked. */
export type PerformRun = (job: SweepJob) => Generator<number, Outcome<RunReadings>, undefined>;

/** Name the stop rule is compiled under, behind everything that is recorded. */
const STOPS = 'stopsHere';

/** The last world at month 0 is kept: runs that share one follow each other (`runOrder`). */
interface Kept {
  world: KeptWorld | null;
}

/** A worker's way through runs; expressions are compiled once for all of them. */
export function createPerformRun(own: Outcomes, rule: Outcomes | null): PerformRun {
  const kept: Kept = { world: null };
  return function* performRun(job) {
    let run: Run | undefined;
    try {
      const from = job.asked.sharesMonthZero ? yield* worldOf(job, kept) : undefined;
      run = yield* startRun(job.scenario, from === undefined ? job.options : { ...job.options, from });
      let goesOn = !isOver(run, job, rule);
      while (goesOn) {
        yield run.world.month;
        goesOn = step(run) && !isOver(run, job, rule);
      }
      const result = finish(cutShort(run));
      return { status: 'done', result: readResult(result, job.scenario.place.codes, job.asked, own) };
    } catch (error) {
      return failed(job, run === undefined ? 'set-up' : `month ${run.world.month}`, error);
    }
  };
}

/** Expressions of a sweep, compiled: what is recorded, and the stop rule, which may use what is recorded. */
export async function compileAsked({
  expressions,
  stop,
}: SweepJob['asked']): Promise<readonly [Outcomes, Outcomes | null]> {
  const metrics = METRIC_NAMES;
  const own = await compileOutcomes(expressions, metrics);
  if (!own.ok) throw new Error(`own outcomes: ${JSON.stringify(own.issues)}`);
  if (stop === null) return [own.value, null];
  const rule = await compileOutcomes({ ...expressions, [STOPS]: stop.when }, metrics);
  if (!rule.ok) throw new Error(`stop rule: ${JSON.stringify(rule.issues)}`);
  return [own.value, rule.value];
}

function* worldOf({ scenario, options }: SweepJob, kept: Kept): Generator<number, KeptWorld, undefined> {
  if (kept.world?.key !== keyOfMonthZero(scenario, options)) kept.world = yield* startKeeping(scenario, options);
  return kept.world;
}

function isOver(run: Run, { asked: { stop } }: SweepJob, rule: Outcomes | null): boolean {
  const { month } = run.world;
  if (rule === null || stop === null || month < stop.atLeast) return false;
  return rule.evaluateMonth(run.recorder.series, month).at(-1) === 1;
}
