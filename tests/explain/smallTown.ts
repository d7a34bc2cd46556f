import { resolveScenario, type ScenarioInput } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import type { Scenario } from '#sim';
import { openThisThread, type Pool } from '#workers';

const atlas = openAtlas();

/** Citizens and months of runs that take milliseconds. */
export const SMALL = { citizens: 240, months: 8 } as const;

/** A scenario in a small world: a quarter of spin-up. */
export function scenarioOf(input: ScenarioInput): Scenario {
  const resolved = resolveScenario({ spinUpMonths: 3, ...input }, atlas);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  return resolved.value.scenario;
}

/** A pool on this thread, which counts its runs and lets those fail that are told. */
export function countingPool(fails: (seed: string) => boolean = () => false): Pool & { readonly runs: () => number } {
  const pool = openThisThread();
  let runs = 0;
  return {
    ...pool,
    runs: () => runs,
    async run(job, signal) {
      runs += 1;
      return fails(job.options.seed ?? '') ? { status: 'failed', reason: 'made to fail' } : await pool.run(job, signal);
    },
  };
}
