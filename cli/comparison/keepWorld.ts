import { keepMonthZero } from '#sim';
import type { Job } from '#workers';
import type { KeptOutcome } from './runner.ts';

/** Makes the world a job starts from at month 0. What goes wrong is an outcome, not an exception. */
export function keepWorld({ scenario, options }: Job): KeptOutcome {
  try {
    return { status: 'kept', world: keepMonthZero(scenario, options) };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { status: 'failed', reason: `${scenario.id}, seed ${options.seed ?? 'default'}, set-up: ${text}` };
  }
}
