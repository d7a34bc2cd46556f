import { ANALYSES, studentQuantile, summariseOutcome, wilsonInterval, type OutcomeSummary } from '#analysis';
import type { Findings, ResultColumn, ResultPicture, ResultTable } from '../analysisResult.ts';
import type { AskedOutcome } from '../analysisRequest.ts';
import { factorValues, pointCell, pointColumn } from '../estimatorColumns.ts';
import { NO_VALUE } from '../sampleNotes.ts';
import { counted, histogram, honestDecimals, percent, plainNumber } from '#pictures';
import type { Method, Study } from '../study.ts';
import { fewNotes } from './fewNotes.ts';

const { enough } = ANALYSES.summary;

/** Mean, spread and quantiles of every outcome, over all runs or point by point. */
export const summaryResult: Method<'summary'> = (study) => {
  const { asked } = study;
  if (asked.by === 'point') return { ok: true, value: pointFindings(study) };
  const summaries = asked.outcomes.map((outcome) => ({ outcome, summary: overall(study, outcome) }));
  const tables = [levelTable(summaries, study), quantileTable(summaries)];
  return {
    ok: true,
    value: {
      notes: [
        ...summaries.flatMap(({ outcome, summary: { points } }) =>
          fewNotes(outcome.name, { units: points, enough }, 'how well the mean is known'),
        ),
        'The standard error and the interval are of the mean over this design, by Monte Carlo; the standard deviation says how far single runs lie apart.',
        ...designNotes(study),
        ...(asked.outcomes.some(({ isConstraint }) => isConstraint) ? [SHARE_NOTE] : []),
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

function overall({ results, values, options }: Study<'summary'>, outcome: AskedOutcome): OutcomeSummary {
  const summary = summariseOutcome(values.byRun[outcome.name] ?? new Float64Array(0), results.pointOf, options);
  return asShare(summary, outcome, options.confidence);
}

const SHARE_NOTE =
  'Intervals of shares are Wilson’s: they stay within 0 to 1, and where all runs agree they still have a width, which a standard error cannot tell.';

/** A share has an interval of its own: by Student’s it could leave 0 to 1, and would have no width where all runs agree. */
function asShare(summary: OutcomeSummary, { isConstraint }: AskedOutcome, confidence: number): OutcomeSummary {
  const { mean, points, standardError } = summary;
  if (!isConstraint || points < 2) return summary;
  // As many points drawn apart as would leave the same error.
  const draws = standardError > 0 ? (mean * (1 - mean)) / (standardError * standardError) : points;
  const [low, high] = wilsonInterval(mean, draws, studentQuantile(confidence, Infinity));
  return { ...summary, low, high, standardError: standardError > 0 ? standardError : NaN };
}

function pointFindings(study: Study<'summary'>): Findings {
  const { asked } = study;
  const table = pointTable(study);
  const at = (name: string): number => table.columns.findIndex((column) => column.name === name);
  const [runs, name] = [at('runs'), at('outcome')];
  const notes = asked.outcomes.flatMap((outcome) => {
    const rows = table.rows.filter((row) => row[name] === outcome.name);
    const few = rows.filter((row) => Number(row[runs]) < enough.count);
    const single = rows.filter((row) => row[runs] === 1);
    return [
      ...(few.length === 0
        ? []
        : [
            `${outcome.name}: at ${few.length} of ${counted(rows.length, 'point')} fewer than ${enough.count} runs have a value, too few to say how well the mean is known (${enough.why}).`,
          ]),
      ...(single.length === 0
        ? []
        : [
            `${outcome.name}: at ${counted(single.length, 'point')} a single run has a value, of which there is no interval.`,
          ]),
    ];
  });
  const shares = asked.outcomes.some(({ isConstraint }) => isConstraint) ? [SHARE_NOTE] : [];
  return { notes: [...notes, ...shares], tables: [table], pictures: [] };
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
      { name: 'points', label: 'Points', format: 'count' },
      { name: 'remark', label: 'Remark', format: 'text' },
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
      one.points,
      remarkOn(one.points, 'point'),
    ]),
    rowDecimals: summaries.map(({ summary }) => decimalsOf(summary)),
  };
}

/** What a row rests on, where it is too little. */
function remarkOn(units: number, one: string): string {
  if (units === 0) return NO_VALUE;
  if (units === 1) return `one ${one}: no interval`;
  return units < enough.count ? `too few ${one}s` : '';
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
  const made = asked.outcomes.flatMap((outcome) => {
    const { name } = outcome;
    const all = values.byRun[name] ?? new Float64Array(0);
    const rowsOf: number[][] = Array.from(results.points, () => []);
    results.pointOf.forEach((at, row) => rowsOf[at]?.push(row));
    return rowsOf.map((rows, at) => ({
      name,
      at,
      summary: asShare(
        summariseOutcome(
          Float64Array.from(rows, (row) => all[row] ?? NaN),
          undefined,
          options,
        ),
        outcome,
        options.confidence,
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
      { name: 'remark', label: 'Remark', format: 'text' },
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
      remarkOn(one.runs, 'run'),
    ]),
    rowDecimals: made.map(({ summary }) => decimalsOf(summary)),
  };
}

const BINS = 30;

function histogramOf({ values }: Study<'summary'>, outcome: AskedOutcome, summary: OutcomeSummary): ResultPicture[] {
  const found = histogram([values.byRun[outcome.name] ?? []], BINS);
  if (outcome.isConstraint || summary.runs < 2 || found === null || found.edges.length <= 2) return [];
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
