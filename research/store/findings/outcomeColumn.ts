import { BENEFITS, COSTS_AND_RISKS } from '#runs';
import { METRICS, type MetricName } from '#sim';
import type { SweepResults } from './openResults.ts';

/** An outcome of a sweep as it is told to people. */
export interface OutcomeColumn {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** Which way is better for residents: +1 up, −1 down, 0 nobody said. */
  readonly better: -1 | 0 | 1;
  /** Whether it is 1 where something is met and 0 where it is not. */
  readonly isConstraint: boolean;
}

/** The outcomes of a sweep: metrics, own outcomes, constraints. */
export function outcomeColumns({
  manifest,
  essence,
}: Pick<SweepResults, 'manifest' | 'essence'>): readonly OutcomeColumn[] {
  const recorded: Readonly<Record<string, string>> = essence.expressions.recorded ?? {};
  return manifest.outcomes.map(({ name, title = name, unit = '' }) => {
    const metric = name in METRICS ? METRICS[name as MetricName] : null;
    const isConstraint = metric === null && title.endsWith(': met (1) or not (0)');
    const meaning = isConstraint || metric !== null ? undefined : recorded[name];
    return {
      name,
      label: isConstraint ? `${name} is met` : meaning === undefined ? title : `${name} = ${meaning}`,
      unit: isConstraint ? 'share of runs' : unit,
      better: metric?.better ?? (isConstraint ? 1 : 0),
      isConstraint,
    };
  });
}

/** What people ask for first, where it was recorded: a benefit and a cost in turn, so that none stands alone. */
const FIRST: readonly string[] = COSTS_AND_RISKS.flatMap((cost, n) => [...BENEFITS.slice(n, n + 1), cost]);
const MOST_MAIN = 6;

/** The outcomes shown where nobody names any: own outcomes, constraints, then key figures, then whatever there is. */
export function mainOutcomes(columns: readonly OutcomeColumn[]): readonly OutcomeColumn[] {
  const place = ({ name, isConstraint }: OutcomeColumn): number => {
    if (!(name in METRICS)) return isConstraint ? -1 : -2;
    const first = FIRST.indexOf(name);
    return first < 0 ? FIRST.length : first;
  };
  return columns.toSorted((a, b) => place(a) - place(b)).slice(0, MOST_MAIN);
}
