import { givenText, METRIC_NAMES, METRICS, nearestHint, smallestDifference, type Issue, type MetricName } from '#sim';
import { expectedNumber, fieldPath, SCENARIO_LIMITS } from '#scenarios';
import type { OutcomeInput, RobustInput } from './robustSchema.ts';

/** How an outcome is read from a run. */
export type ReadAs = 'last' | 'mean' | 'total';

/** One outcome that is looked at. */
export interface RobustOutcome {
  readonly metric: MetricName;
  readonly label: string;
  readonly unit: string;
  readonly better: -1 | 1;
  readonly as: ReadAs;
  /** Whether it is counted by the month; such are recorded as means of the year. */
  readonly isCount: boolean;
  /** Smallest difference that matters, in the unit of the reading. */
  readonly matters: number;
  /** What makes a world good enough, if anything was said; else no worse than the strategy in place. */
  readonly least: number | null;
  readonly most: number | null;
  readonly noWorse: string | null;
  /** By how much it may be worse and still be no worse: what matters, unless something else was said. */
  readonly by: number;
}

/** What is asked of the worlds: it decides nothing about runs, and may be asked otherwise afterwards. */
export interface RobustQuestions {
  readonly from: number;
  readonly to: number;
  readonly outcomes: readonly RobustOutcome[];
  /** One number from the readings of the last month; null where nobody gave a value. */
  readonly value: string | null;
  /** Metrics that are read: outcomes, and what stands in the value. */
  readonly metrics: readonly MetricName[];
  /** Months that must have been recorded. */
  readonly months: readonly number[];
}

const YEAR = 12;
const USUAL: readonly MetricName[] = ['needMet', 'participation', 'trust', 'staffStrain', 'equity', 'leverCost'];

/** What a file asks, or every problem of it. */
export function robustQuestions(
  input: Partial<RobustInput>,
  { months, strategies }: { readonly months: number; readonly strategies: readonly string[] },
): { readonly questions: RobustQuestions; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const at = input.at ?? months;
  const [from, to] = typeof at === 'number' ? [at, at] : [at.from, at.to];
  const field = typeof at === 'number' ? 'at' : 'at.to';
  if (to > months)
    issues.push({ field, expected: `whole number 1 to ${months}, the months of the runs`, got: String(to) });
  if (from > to) issues.push({ field: 'at', expected: 'from before to', got: `${from} to ${to}` });
  const span = to > from;
  const written: Readonly<Record<string, OutcomeInput | undefined>> =
    input.outcomes ?? Object.fromEntries(USUAL.map((metric) => [metric, {}]));
  const outcomes = Object.entries(written).flatMap(([name, asked]) => {
    const metric = METRIC_NAMES.find((known) => known === name);
    if (metric === undefined || asked === undefined) return [];
    const place = fieldPath(['outcomes', metric]);
    const { label, unit, better, kind, range } = METRICS[metric];
    if (better === 0) {
      const hint = 'whether more of it is better depends; name one that has a direction';
      issues.push({ field: place, expected: 'a metric of which more, or less, is better', got: metric, hint });
      return [];
    }
    const as = asked.as ?? (span ? 'mean' : 'last');
    const isCount = kind === 'monthly count';
    if (as === 'total' && !isCount)
      issues.push({
        field: `${place}.as`,
        expected: 'last or mean: only what is counted by the month has a total',
        got: as,
      });
    if (as === 'total' && to % YEAR !== 0)
      issues.push({ field, expected: `whole years, for the total of ${metric}`, got: `${to} months` });
    if (as === 'last' && span)
      issues.push({ field: `${place}.as`, expected: 'mean or total, over the months that at says', got: as });
    if (as === 'mean' && span && isCount && (to - from + 1) % YEAR !== 0)
      issues.push({ field: 'at', expected: `whole years, for the mean of ${metric}`, got: `${to - from + 1} months` });
    if (as !== 'total')
      for (const key of ['least', 'most'] as const) {
        const value = asked[key];
        const [min, max] = range;
        if (value === undefined || (value >= min && value <= max)) continue;
        const expected = max < 1e100 ? expectedNumber({ min, max, unit }) : `a number ${min} or more, ${unit}`;
        issues.push({ field: `${place}.${key}`, expected, got: givenText(value) });
      }
    if (asked.least !== undefined && asked.most !== undefined && asked.least > asked.most)
      issues.push({ field: place, expected: 'least under most', got: `${asked.least} to ${asked.most}` });
    const noWorse = asked.noWorse ?? null;
    if (noWorse !== null && noWorse !== 'against' && !strategies.includes(noWorse)) {
      const hint = nearestHint(noWorse, ['against', ...strategies]) ?? `known: against, ${strategies.join(', ')}`;
      issues.push({ field: `${place}.noWorse`, expected: 'against, or a strategy', got: noWorse, hint });
    }
    if (asked.by !== undefined && asked.noWorse === undefined) {
      const hint = 'write noWorse: against beside it';
      issues.push({ field: `${place}.by`, expected: 'a strategy it is no worse than', got: 'none', hint });
    }
    const matters = asked.matters ?? smallestDifference(metric).value * (as === 'total' ? to : 1);
    return [
      {
        metric,
        label,
        unit: as === 'total' ? unit.replace(/ and month$/, '') : unit,
        better,
        as,
        isCount,
        matters,
        least: asked.least ?? null,
        most: asked.most ?? null,
        noWorse,
        by: asked.by ?? matters,
      },
    ];
  });
  if (input.outcomes !== undefined && outcomes.length === 0 && issues.length === 0)
    issues.push({ field: 'outcomes', expected: 'one metric or more', got: 'none' });
  const value = input.value ?? null;
  const inValue = valueMetrics(value, issues);
  const metrics = [...new Set([...outcomes.map(({ metric }) => metric), ...inValue])];
  const counts = outcomes.some(({ as }) => as === 'total');
  const needed = new Set([
    ...Array.from({ length: Math.max(0, Math.min(to, SCENARIO_LIMITS.months.max) - from + 1) }, (_, k) => from + k),
    ...(counts ? Array.from({ length: Math.floor(to / YEAR) }, (_, year) => YEAR * (year + 1)) : []),
  ]);
  return {
    questions: { from, to, outcomes, value, metrics, months: [...needed].sort((a, b) => a - b) },
    issues,
  };
}

const WORD = /[A-Za-z_]\w*/g;
const ARITHMETIC: readonly string[] = ['abs', 'sqrt', 'min', 'max', 'mean', 'and', 'or', 'not', 'true', 'false'];

function valueMetrics(value: string | null, issues: Issue[]): readonly MetricName[] {
  if (value === null) return [];
  const names = [...new Set(value.match(WORD) ?? [])].filter((name) => !ARITHMETIC.includes(name));
  const found = names.flatMap((name) => METRIC_NAMES.filter((metric) => metric === name));
  for (const name of names) {
    if ((found as readonly string[]).includes(name)) continue;
    const hint = nearestHint(name, METRIC_NAMES) ?? 'samspill list metrics shows them all';
    issues.push({ field: 'value', expected: 'an expression over metrics', got: name, hint });
  }
  if (found.length === 0 && names.length === 0)
    issues.push({ field: 'value', expected: 'an expression over metrics, such as 100 * needMet', got: value });
  return found;
}
