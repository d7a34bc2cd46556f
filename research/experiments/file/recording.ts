import { METRIC_NAMES, type Issue, type MetricName } from '#sim';
import { MAIN_METRICS } from '#runs';
import type { SweepFormat } from './experiment.ts';
import type { RecordInput } from '../written/experimentInput.ts';

/** What is recorded of a run. */
export interface Recording {
  /** Months that are recorded, in order; a run that stops early is recorded at its last month instead of those after it. */
  readonly months: readonly number[];
  /** What is read beside the municipality as a whole. */
  readonly areas: 'municipality' | 'fifths' | 'neighbourhoods';
  /** In the order in which metrics are declared. */
  readonly metrics: readonly MetricName[];
}

/** What is recorded unless an experiment says otherwise: the main metrics, and what stands behind them. */
export const RECORDED_METRICS = [
  ...MAIN_METRICS,
  'volunteers',
  'representation',
  'fatigueOfActive',
  'volunteerExit',
  'responsiveness',
  'wickedNeed',
  'sickLeave',
] as const satisfies readonly MetricName[];

/** Not yet in format 1. */
const LATER: readonly MetricName[] = ['complexNeedMet', 'localShareTown', 'strained'];

interface Asked {
  readonly format: SweepFormat;
  readonly record: RecordInput;
  readonly months: number;
  /** What adaptive replicates look at is recorded in any case. */
  readonly outcome?: string;
  readonly month?: number;
}

/** What to record, or why it cannot be. */
export function readRecording({ format, record, months, outcome, month }: Asked): {
  readonly recording: Recording;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const written = record.months ?? 'final';
  const asked = written === 'final' ? [months] : isList(written) ? written : everyMonths(written.every, months);
  for (const [index, at] of isList(written) ? written.entries() : []) {
    const field = `record.months[${index}]`;
    if (at > months)
      issues.push({ field, expected: `whole number 0 to ${months}, the months of the run`, got: String(at) });
    if (written !== 'final' && isList(written) && written.indexOf(at) < index)
      issues.push({ field, expected: 'each month once', got: `${at} again` });
  }
  const usual = RECORDED_METRICS.filter((name) => format > 1 || !LATER.includes(name));
  const names: readonly string[] = record.metrics === 'all' ? METRIC_NAMES : (record.metrics ?? usual);
  for (const [index, name] of names.entries())
    if (names.indexOf(name) < index)
      issues.push({ field: `record.metrics[${index}]`, expected: 'each metric once', got: `${name} again` });
  const recorded = new Set(month === undefined ? asked : [...asked, month]);
  return {
    recording: {
      months: [...recorded].sort((a, b) => a - b),
      areas: record.areas ?? 'municipality',
      metrics: METRIC_NAMES.filter((name) => names.includes(name) || name === outcome),
    },
    issues,
  };
}

/** Every nth month from 0, and always the last. */
function everyMonths(every: number, months: number): readonly number[] {
  return [...Array.from({ length: Math.ceil(months / every) }, (_, i) => i * every), months];
}

function isList(value: unknown): value is readonly number[] {
  return Array.isArray(value);
}
