import { placeOfRun, type Plan } from '#experiments';
import type { Journal } from '../journal/journal.ts';
import type { RunReadings } from './sweepJob.ts';

/** How a run came to its end, well or not. */
export type Ended =
  | { readonly status: 'done'; readonly result: RunReadings }
  | { readonly status: 'failed'; readonly reason: string; readonly byMachine?: true };

/** Writes a run that has ended into a journal, with all that says which run it was. */
export function recordRun(journal: Journal, plan: Plan, run: number, outcome: Ended): void {
  const { point, replicate } = placeOfRun(plan, run);
  const done = outcome.status === 'done';
  journal.append({
    run: {
      index: run,
      runId: plan.runIdOf(run),
      point,
      replicate: replicate + plan.firstReplicate,
      seed: plan.seedOf(run),
      status: outcome.status,
      reason: done ? '' : outcome.reason,
      fingerprint: done ? outcome.result.fingerprint : '',
      warnings: done ? outcome.result.warnings.join('; ') : '',
      factors: plan.cellsAt(point),
    },
    outcomes: done ? outcome.result.rows : [],
  });
}
