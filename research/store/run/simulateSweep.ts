import { compileOutcomes, type Outcomes } from '#analysis';
import { cutShort, finish, METRIC_NAMES, type Run } from '#sim';
import type { Outcome, RunJob } from '#workers';
import { simulateAndRead } from '#workers/node';
import { readResult } from './readResult.ts';
import type { RunReadings, SweepJob } from './sweepJob.ts';

/** Name the stop rule is compiled under, behind everything that is recorded. */
const STOPS = 'stopsHere';

/**
 * What a worker does with the runs of a sweep: simulates, stops where the experiment says so, and reads what was asked.
 * Expressions are compiled once for all of them: what is recorded, and the stop rule, which may use what is recorded.
 */
export async function simulateSweep({
  expressions,
  stop,
}: Pick<SweepJob['asked'], 'expressions' | 'stop'>): Promise<RunJob<SweepJob, Outcome<RunReadings>>> {
  const own = await compileOutcomes(expressions, METRIC_NAMES);
  if (!own.ok) throw new Error(`own outcomes: ${JSON.stringify(own.issues)}`);
  const rule = stop === null ? null : await compileOutcomes({ ...expressions, [STOPS]: stop.when }, METRIC_NAMES);
  if (rule?.ok === false) throw new Error(`stop rule: ${JSON.stringify(rule.issues)}`);
  return simulateAndRead(
    (run, { scenario, asked }) => readResult(finish(cutShort(run)), scenario.place.codes, asked, own.value),
    { isOver: (run) => rule !== null && stop !== null && run.world.month >= stop.atLeast && meets(run, rule.value) },
  );
}

function meets({ recorder, world }: Run, rule: Outcomes): boolean {
  return rule.evaluateMonth(recorder.series, world.month).at(-1) === 1;
}
