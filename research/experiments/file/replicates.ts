import { givenText, METRIC_NAMES, nearestHint, type Issue } from '#sim';
import type { ExperimentInput, SeedsInput } from '../written/experimentInput.ts';

/** How often each point is run. Adaptive: until the interval of an outcome's mean is narrow enough. */
export type Replicates =
  | { readonly kind: 'fixed'; readonly count: number; readonly seeds: SeedsInput }
  | {
      readonly kind: 'adaptive';
      readonly outcome: string;
      readonly month: number;
      /** Half the width of the interval at which a point has enough, in the unit of the outcome. */
      readonly halfWidth: number;
      readonly confidence: number;
      readonly atLeast: number;
      readonly atMost: number;
      readonly seeds: SeedsInput;
    };

/** The fewest runs a point gets. */
export function fewestReplicates(replicates: Replicates): number {
  return replicates.kind === 'fixed' ? replicates.count : replicates.atLeast;
}

/** The most runs a point may get: what indices of runs count with. */
export function mostReplicates(replicates: Replicates): number {
  return replicates.kind === 'fixed' ? replicates.count : replicates.atMost;
}

/** Replicates as they are meant, or what contradicts itself. `own` are the names of own outcomes and constraints. */
export function readReplicates(
  written: ExperimentInput['replicates'],
  { months, own }: { readonly months: number; readonly own: readonly string[] },
): { readonly replicates: Replicates; readonly issues: readonly Issue[] } {
  if (typeof written === 'number')
    return { replicates: { kind: 'fixed', count: written, seeds: 'common' }, issues: [] };
  if ('count' in written)
    return { replicates: { kind: 'fixed', count: written.count, seeds: written.seeds ?? 'common' }, issues: [] };
  const { until, atLeast, atMost, seeds = 'common' } = written;
  const month = until.month === undefined || until.month === 'final' ? months : until.month;
  const issues: Issue[] = [];
  if (atMost < atLeast)
    issues.push({
      field: 'replicates.atMost',
      expected: `${atLeast} or more, as atLeast says`,
      got: givenText(atMost),
    });
  const known: readonly string[] = [...own, ...METRIC_NAMES];
  if (!known.includes(until.outcome)) {
    const hint = nearestHint(until.outcome, known) ?? 'samspill list metrics shows the metrics';
    issues.push({
      field: 'replicates.until.outcome',
      expected: 'a metric or an own outcome',
      got: givenText(until.outcome),
      hint,
    });
  }
  if (month > months)
    issues.push({
      field: 'replicates.until.month',
      expected: `whole number 0 to ${months}, the months of the run`,
      got: String(month),
    });
  const { outcome, halfWidth, confidence = 0.95 } = until;
  return { replicates: { kind: 'adaptive', outcome, month, halfWidth, confidence, atLeast, atMost, seeds }, issues };
}
