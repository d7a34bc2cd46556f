import { summariseOutcome, type OutcomeSummary } from '#analysis';
import type { ResultColumn, ResultPicture, ResultTable } from '../analysisResult.ts';
import type { AskedOutcome } from '../analysisRequest.ts';
import { factorValues, pointCell, pointColumn } from '../estimatorColumns.ts';
import { histogram, honestDecimals, percent, plainNumber } from '#pictures';
import type { Method, Study } from '../study.ts';

/** Mean, spread and quantiles of every outcome, over all runs or point by point. */
export const summaryResult: Method<'summary'> = (study) => {
  const { asked } = study;
  if (asked.by === 'point') return { ok: true, value: { notes: [], tables: [pointTable(study)], pictures: [] } };
  const summaries = asked.outcomes.map((outcome) => ({ outcome, summary: overall(study, outcome) }));
  const tables = [levelTable(summaries, study), quantileTable(summaries)];
  return {
    ok: true,
    value: {
      notes: [
        'The standard error and the interval are of the mean over this design, by Monte Carlo; the standard deviation says how far single runs lie apart.',
        ...designNotes(study),
      ],
      tables,
      pictures: summaries.flatMap(({ outcome, summary }) => histogramOf(study, outcome, summary)),
    },
  };
};

/** Where the points of a design are no sample of their own, intervals of the mean mean less. */
function designNotes({ results: { essence } }: Study<'summary'>): readonly string[] {
  const { design } = essence;
  if (design.kind === 'method' && ['latinHypercube', 'sobol', 'random'].includes(design.method)) return [];
  if (design.kind === 'method' && ['saltelli', 'morris'].includes(design.method))
    return [
      'Points of this design share coordinates with each other: the standard errors and intervals are too narrow.',
    ];
  return ['The points were chosen, not drawn: the standard errors and intervals read them as if they had been drawn.'];
}

interface Summarised {
  readonly outcome: AskedOutcome;
  readonly summary: OutcomeSummary;
}

function overall({ results, values, options }: Study<'summary'>, { name }: AskedOutcome): OutcomeSummary {
  return summariseOutcome(values.byRun[name] ?? new Float64Array(0), results.pointOf, options);
}

const OUTCOME: readonly ResultColumn[] = [
  { name: 'outcome', label: 'Outcome', format: 'text' },
  { name: 'unit', label: 'Unit', format: 'text' },
];

function levelTable(summaries: readonly Summarised[], { options }: Study<'summary'>): ResultTable {
  const level = percent(options.confidence);
  return {
    name: 'summary',
    title: 'Outcomes over the whole design',
    columns: [
      ...OUTCOME,
      { name: 'runs', label: 'Runs', format: 'count' },
      { name: 'failed', label: 'Without value', format: 'count' },
      { name: 'mean', label: 'Mean', format: 'number' },
      { name: 'standardError', label: 'Standard error', format: 'number' },
      { name: 'low', label: `${level} from`, format: 'number' },
      { name: 'high', label: `${level} to`, format: 'number' },
      { name: 'sd', label: 'Standard deviation', format: 'number' },
      { name: 'chanceShare', label: 'Variance by chance', unit: 'share', format: 'number', decimals: 2 },
    ],
    rows: summaries.map(({ outcome, summary: one }) => [
      outcome.name,
      outcome.unit,
      one.runs,
      one.failed,
      one.mean,
      one.standardError,
      one.low,
      one.high,
      one.sd,
      one.withinVariance / (one.withinVariance + one.betweenVariance),
    ]),
    rowDecimals: summaries.map(({ summary }) => decimalsOf(summary)),
  };
}

function quantileTable(summaries: readonly Summarised[]): ResultTable {
  const rows = summaries.flatMap(({ outcome, summary }) =>
    summary.quantiles.map(({ share, value, standardError }) => [
      outcome.name,
      outcome.unit,
      share,
      value,
      standardError,
    ]),
  );
  return {
    name: 'quantiles',
    title: 'Quantiles over all runs, with their Monte-Carlo standard errors',
    columns: [
      ...OUTCOME,
      { name: 'share', label: 'Share of runs below', format: 'number', decimals: 3 },
      { name: 'value', label: 'Value', format: 'number' },
      { name: 'standardError', label: 'Standard error', format: 'number' },
    ],
    rows,
    rowDecimals: summaries.flatMap(({ summary }) => summary.quantiles.map(() => decimalsOf(summary))),
  };
}

function decimalsOf({ mean, sd, standardError, quantiles }: OutcomeSummary): number {
  return honestDecimals([mean, sd, ...quantiles.map(({ value }) => value)], [standardError]);
}

/** A row for every point and outcome: the replicates of one point are the runs of that summary. */
function pointTable(study: Study<'summary'>): ResultTable {
  const { results, asked, values, options } = study;
  const factors = factorValues(results, asked.factors);
  const level = percent(options.confidence);
  const made = asked.outcomes.flatMap(({ name }) => {
    const all = values.byRun[name] ?? new Float64Array(0);
    const rowsOf: number[][] = Array.from(results.points, () => []);
    results.pointOf.forEach((at, row) => rowsOf[at]?.push(row));
    return rowsOf.map((rows, at) => ({
      name,
      at,
      summary: summariseOutcome(
        Float64Array.from(rows, (row) => all[row] ?? NaN),
        undefined,
        options,
      ),
    }));
  });
  return {
    name: 'points',
    title: 'Outcomes at each design point, over its replicates',
    columns: [
      { name: 'point', label: 'Point', format: 'count' },
      ...factors.map(pointColumn),
      { name: 'outcome', label: 'Outcome', format: 'text' },
      { name: 'runs', label: 'Runs', format: 'count' },
      { name: 'failed', label: 'Without value', format: 'count' },
      { name: 'mean', label: 'Mean', format: 'number' },
      { name: 'standardError', label: 'Standard error', format: 'number' },
      { name: 'low', label: `${level} from`, format: 'number' },
      { name: 'high', label: `${level} to`, format: 'number' },
      ...options.quantiles.map((share) => ({ name: `q${share}`, label: percent(share), format: 'number' as const })),
    ],
    rows: made.map(({ name, at, summary: one }) => [
      results.points[at] ?? 0,
      ...factors.map((factor) => pointCell(factor, at)),
      name,
      one.runs,
      one.failed,
      one.mean,
      one.standardError,
      one.low,
      one.high,
      ...one.quantiles.map(({ value }) => value),
    ]),
    rowDecimals: made.map(({ summary }) => decimalsOf(summary)),
  };
}

const BINS = 30;

function histogramOf({ values }: Study<'summary'>, outcome: AskedOutcome, summary: OutcomeSummary): ResultPicture[] {
  const found = histogram([values.byRun[outcome.name] ?? []], BINS);
  if (outcome.isConstraint || found === null || found.edges.length <= 2) return [];
  const {
    edges,
    counts: [counts = []],
  } = found;
  const [low, high] = [edges[0] ?? NaN, edges.at(-1) ?? NaN];
  const decimals = decimalsOf(summary);
  const marks = summary.quantiles.map(({ share, value }) => ({ value, label: percent(share) }));
  const told = marks.map(({ value, label }) => `${label} of the runs lie under ${plainNumber(value, decimals)}`);
  return [
    {
      kind: 'histogram',
      title: `${outcome.label} over all runs`,
      description: `Histogram of ${counts.reduce((a, b) => a + b, 0)} runs from ${plainNumber(low, decimals)} to ${plainNumber(high, decimals)}; ${told.join(', ')}.`,
      table: 'quantiles',
      outcome: outcome.name,
      axis: { label: outcome.label, unit: outcome.unit },
      counted: 'runs',
      edges,
      counts,
      marks,
    },
  ];
}
