import { plainNumber } from '#sim';
import { DESIGNS } from '#analysis';
import type { Experiment } from '../file/experiment.ts';
import { groupedNumber } from '#scenarios';
import type { Factor } from '../factors/factor.ts';
import { factorCells, valueText } from '../factors/factorColumns.ts';
import { isWholeSimplex } from '../factors/mixRegion.ts';
import { alignedRows } from './alignedRows.ts';
import { estimateSweep, type EstimateOptions, type SweepEstimate } from './estimateSweep.ts';
import type { Plan } from './plan.ts';

/** Points that are shown. */
const SHOWN = 10;

/**
 * What an experiment will do, for people: factors with ranges and units, design, points and runs, what is recorded, time
 * and disk, and the first points. Nothing is run.
 */
export function describePlan(plan: Plan, options: EstimateOptions = {}): string {
  const { experiment } = plan;
  const parts = [
    experiment.title,
    ...(experiment.description === '' ? [] : [experiment.description.trim()]),
    '',
    section(
      'Bases',
      experiment.bases.map(({ name, resolved: { scenario, run } }) => [
        name,
        scenario.title,
        `${scenario.place.name}, ${groupedNumber(run.citizens)} citizens`,
      ]),
    ),
    section(
      'Factors',
      experiment.factors.map((factor) => [factor.name, factor.label, rangeText(factor), factor.unit]),
    ),
    section('Design', designRows(plan)),
    section('Recorded', recordedRows(plan)),
    section('Estimate', estimateRows(plan, options)),
    section(plan.points > SHOWN ? `First ${SHOWN} of ${groupedNumber(plan.points)} points` : 'Points', [
      ['point', ...plan.columns.map(({ name }) => name)],
      ...Array.from({ length: Math.min(SHOWN, plan.points) }, (_, point) => pointRow(plan, point)),
    ]),
    ...(plan.warnings.length === 0
      ? []
      : [
          section(
            'Warnings',
            plan.warnings.map((warning) => [warning]),
          ),
        ]),
    `Experiment ${experiment.hash.slice(0, 16)}`,
  ];
  return `${parts.join('\n')}\n`;
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  return `${title}\n${alignedRows(rows, '  ')}\n`;
}

function pointRow(plan: Plan, point: number): readonly string[] {
  return [
    String(point),
    ...factorCells(plan.valuesAt(point)).map((cell) => (typeof cell === 'string' ? cell : valueText(cell))),
  ];
}

/** The values a factor takes, short enough for a line. */
export function rangeText({ range }: Pick<Factor, 'range'>): string {
  switch (range.kind) {
    case 'continuous':
    case 'whole':
      return `${plainNumber(range.from)} to ${plainNumber(range.to)}${range.kind === 'whole' ? ', whole numbers' : ''}${range.scale === 'log' ? ', log scale' : ''}`;
    case 'mix':
      return isWholeSimplex(range)
        ? 'all mixes'
        : (['OA', 'NPM', 'NPG'] as const)
            .map((share) => `${share} ${plainNumber(range.low[share])} to ${plainNumber(range.high[share])}`)
            .join(', ');
    default: {
      const texts = range.values.slice(0, 6).map(valueText);
      return range.values.length <= 6
        ? texts.join(', ')
        : `${texts.join(', ')}, … (${groupedNumber(range.values.length)} values)`;
    }
  }
}

function designRows({ experiment, points, runs }: Plan): readonly (readonly string[])[] {
  const { design, replicates } = experiment;
  const method =
    design.kind === 'listed'
      ? 'points as listed'
      : `${DESIGNS[design.method].label}${Object.entries(design.options)
          .map(([name, value]) => `, ${name} ${Array.isArray(value) ? value.join('/') : String(value)}`)
          .join('')}`;
  return [
    ['method', method],
    ['points', groupedNumber(points)],
    ['replicates', replicatesText(experiment)],
    [
      'seeds',
      {
        common: 'common: a replicate has the same seed at every point',
        independent: 'independent: every run has a seed of its own',
        worlds: 'worlds: points that differ by their base alone have the same seeds',
      }[replicates.seeds],
    ],
    [
      'runs',
      replicates.kind === 'fixed'
        ? groupedNumber(runs)
        : `${groupedNumber(points * replicates.atLeast)} to ${groupedNumber(runs)}`,
    ],
    [
      'months',
      `${experiment.months}${experiment.stop === null ? '' : `, or from month ${experiment.stop.atLeast} on until the stop rule holds`}`,
    ],
    ['master seed', experiment.seed],
  ];
}

function replicatesText({ replicates }: Experiment): string {
  if (replicates.kind === 'fixed') return groupedNumber(replicates.count);
  const { outcome, month, halfWidth, confidence, atLeast, atMost } = replicates;
  return `${atLeast} to ${atMost}, until the ${plainNumber(100 * confidence)}% interval of ${outcome} at month ${month} is ± ${plainNumber(halfWidth)} or less`;
}

function recordedRows({ experiment, outcomes }: Plan): readonly (readonly string[])[] {
  const { record, constraints, expressions } = experiment;
  const own = Object.keys(expressions.recorded).filter((name) => !constraints.includes(name));
  return [
    [
      'months',
      record.months.length > 12
        ? `${record.months.length}, from ${record.months[0]} to ${record.months.at(-1)}`
        : record.months.join(', '),
    ],
    ['areas', record.areas === 'municipality' ? 'municipality' : `municipality and ${record.areas}`],
    [
      'metrics',
      `${record.metrics.length}: ${record.metrics.slice(0, 30).join(' ')}${record.metrics.length > 30 ? ' …' : ''}`,
    ],
    ...(own.length === 0 ? [] : [['own outcomes', own.join(' ')]]),
    ...(constraints.length === 0 ? [] : [['constraints', constraints.join(' ')]]),
    ['columns', String(outcomes.length)],
  ];
}

function estimateRows(plan: Plan, options: EstimateOptions): readonly (readonly string[])[] {
  const estimate = estimateSweep(plan, options);
  const { memory, rows, bytes, columns } = estimate;
  const { workers = 1 } = options;
  return [
    ['time', timeText(estimate, workers)],
    ['memory', bytesText(memory)],
    ['rows', `${span(rows, groupedNumber)} of ${columns} columns`],
    ['disk', span(bytes, bytesText)],
  ];
}

/** What a sweep takes: `19 min on 2 workers, 37 min of processor time, 0.9 GB of memory`. */
export function effortText(estimate: SweepEstimate, workers: number): string {
  return `${timeText(estimate, workers)}, ${bytesText(estimate.memory)} of memory`;
}

/** How long a sweep takes: `19 min on 2 workers, 37 min of processor time`. */
function timeText({ seconds, processorSeconds }: SweepEstimate, workers: number): string {
  if (seconds === null || processorSeconds === null) return 'not measured';
  return `${span(seconds, durationText)} on ${workers} ${workers === 1 ? 'worker' : 'workers'}, ${span(processorSeconds, durationText)} of processor time`;
}

function span([fewest, most]: readonly [number, number], text: (value: number) => string): string {
  return text(fewest) === text(most) ? text(most) : `${text(fewest)} to ${text(most)}`;
}

function durationText(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${(seconds / 3600).toFixed(1)} h` : `${(seconds / 86_400).toFixed(1)} days`;
}

function bytesText(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
