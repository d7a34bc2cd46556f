import { basename } from 'node:path';
import { cellIssue, USUAL_REPLICATES } from '#scenarios';
import type { Checked, Issue } from '#sim';
import type { NamedScenario } from './readScenarios.ts';
import { readWorkers } from './readWorkers.ts';
import type { Options } from './request.ts';
import { wholeNumber } from './wholeNumber.ts';

/** What is to be compared with what, how often and when. */
export interface Design {
  readonly replicates: number;
  readonly workers: number;
  readonly against: string;
  readonly at: readonly number[] | null;
}

const MOST_REPLICATES = 100_000;

/** Reads what is to be compared; months to compare at are those of every scenario's run. */
export function readDesign(
  options: Options,
  { scenarios, operands }: { scenarios: readonly NamedScenario[]; operands: readonly string[] },
): Checked<Design> {
  const issues: Issue[] = [];
  const taken = (read: Checked<number>): number => {
    if (!read.ok) issues.push(...read.issues);
    return read.ok ? read.value : NaN;
  };
  const number = (...asked: Parameters<typeof wholeNumber>): number => taken(wholeNumber(...asked));
  const { replicates = String(USUAL_REPLICATES), at, against } = options;
  const shortest = Math.min(...scenarios.map(({ resolved }) => resolved.run.months));
  const last = Number.isFinite(shortest) ? shortest : 600;
  const design = {
    replicates: number('--replicates', replicates, { min: 1, max: MOST_REPLICATES, unit: 'runs of each strategy' }),
    workers: taken(readWorkers(options, 0)),
    against: against ?? operands[0] ?? '',
    at:
      at === undefined
        ? null
        : at.split(',').map((month) => number('--at', month, { min: 0, max: last, unit: 'months of the run' })),
  };
  if (operands.length < 2)
    issues.push({ field: 'scenario', expected: 'two or more to compare', got: String(operands.length) });
  for (const operand of new Set(operands)) {
    // Names of strategies are cells of the table.
    const odd = cellIssue(basename(operand));
    if (odd !== undefined) issues.push({ field: 'scenario', ...odd });
  }
  const baseline = operands.indexOf(design.against);
  if (baseline < 0 && operands.length > 0)
    issues.push({ field: '--against', expected: `one of ${operands.join(', ')}`, got: design.against });
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { ...design, against: scenarios[baseline]?.name ?? design.against } };
}
