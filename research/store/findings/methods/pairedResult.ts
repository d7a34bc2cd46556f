import { ANALYSES, pairedDifferences, type PairedDifferences } from '#analysis';
import { nearestName, type Checked, type Issue } from '#sim';
import type { ResultPicture, ResultTable } from '../analysisResult.ts';
import type { AskedOutcome } from '../analysisRequest.ts';
import type { SweepResults } from '../openResults.ts';
import { counted, honestDecimals, percent } from '#pictures';
import type { Method, Study } from '../study.ts';
import { levelText, type SweepFactor } from '../sweepFactor.ts';
import { fewNotes } from './fewNotes.ts';
import { estimateText } from './indexTable.ts';

/** More levels than this are a range, not arms. */
export const MOST_ARMS = 50;

/** Each level of one factor against another, in pairs of runs that have everything else and the seed in common. */
export const pairedResult: Method<'paired'> = (study) => {
  const { results, asked } = study;
  const chosen = chosenFactor(study);
  if (!chosen.ok) return chosen;
  const factor = chosen.value;
  const texts = Array.from({ length: results.runs.rows }, (_, row) => levelText(factor, results.runs, row));
  const levels = levelsOf(texts);
  const baseline = readBaseline(factor, levels, asked.against);
  if (!baseline.ok) return baseline;
  const pairs = pairsOf(results, factor, texts);
  const others = levels.filter((level) => level !== baseline.value);
  const arms = others.map((level) => ({ level, rows: matched(pairs, level, baseline.value) }));
  if (arms.every(({ rows }) => rows.length === 0)) return { ok: false, issues: [unmatched(results, factor)] };
  const found = asked.outcomes.flatMap((outcome) =>
    arms.map(({ level, rows }) => ({ outcome, level, difference: differenceOf(study, outcome, rows) })),
  );
  const against = `${factor.name} ${baseline.value}`;
  return {
    ok: true,
    value: {
      notes: [
        ...found.flatMap(sampleOf),
        `Differences from ${against}. A pair is two runs that differ in ${factor.name} only: same values of everything else, same seed.`,
        'Pairs at one point count as one piece of evidence for the mean and its interval; the median and its interval take each pair alone.',
        'Noise left: variance of the differences over what it would be without pairing; under 1 pairing helped.',
      ],
      tables: [differenceTable(found, { against, study })],
      pictures: asked.outcomes.map((outcome) =>
        picture(
          found.filter((one) => one.outcome === outcome),
          { outcome, against, study },
        ),
      ),
    },
  };
};

function chosenFactor({ results, asked }: Study<'paired'>): Checked<SweepFactor> {
  const { runs, factors } = results;
  const armed = factors.filter((factor) => {
    const { size } = new Set(Array.from({ length: runs.rows }, (_, row) => levelText(factor, runs, row)));
    return size >= 2 && size <= MOST_ARMS;
  });
  const names = armed.map(({ name }) => name);
  const hint = names.length === 0 ? 'no factor has so few levels' : `such are ${names.join(', ')}`;
  const expected = `one factor with 2 to ${MOST_ARMS} levels`;
  if (asked.factors === null) {
    const [only] = armed;
    if (only !== undefined && armed.length === 1) return { ok: true, value: only };
    return { ok: false, issues: [{ field: 'factors', expected, got: 'none', hint }] };
  }
  const [first] = asked.factors;
  if (asked.factors.length === 1 && first?.column === null && armed.includes(first.factor))
    return { ok: true, value: first.factor };
  const got = asked.factors.map(({ factor, column }) => column ?? factor.name).join(', ');
  return { ok: false, issues: [{ field: 'factors', expected, got, hint }] };
}

/** Numbers upwards, texts in the order met. */
function levelsOf(texts: readonly string[]): readonly string[] {
  const levels = [...new Set(texts)];
  return levels.every((level) => Number.isFinite(Number(level)))
    ? levels.sort((a, b) => Number(a) - Number(b))
    : levels;
}

function readBaseline({ name }: SweepFactor, levels: readonly string[], against: string | null): Checked<string> {
  if (against === null) return { ok: true, value: levels[0] ?? '' };
  const same = levels.find(
    (level) => level === against || (against.trim() !== '' && Number(level) === Number(against)),
  );
  if (same !== undefined) return { ok: true, value: same };
  const near = nearestName(against, levels);
  const hint = near === undefined ? `levels: ${levels.join(', ')}` : `did you mean ${near}`;
  return { ok: false, issues: [{ field: 'against', expected: `a level of ${name}`, got: against, hint }] };
}

/** Rows of the table of runs with everything but one factor in common, by that factor's level. */
type Pairs = readonly { readonly context: number; readonly rowOf: ReadonlyMap<string, number> }[];

function pairsOf({ runs, factors }: SweepResults, factor: SweepFactor, texts: readonly string[]): Pairs {
  const others = factors.filter((other) => other !== factor);
  const contexts = new Map<string, number>();
  const groups = new Map<string, { context: number; rowOf: Map<string, number> }>();
  for (let row = 0; row < runs.rows; row++) {
    const context = others.map((other) => levelText(other, runs, row)).join('|');
    const number = contexts.get(context) ?? contexts.size;
    contexts.set(context, number);
    const key = `${context}|${runs.replicate[row]}|${runs.seed[row]}`;
    const group = groups.get(key) ?? { context: number, rowOf: new Map<string, number>() };
    groups.set(key, group);
    group.rowOf.set(texts[row] ?? '', row);
  }
  return [...groups.values()];
}

interface MatchedRows {
  readonly row: number;
  readonly base: number;
  readonly context: number;
}

function matched(pairs: Pairs, level: string, baseline: string): readonly MatchedRows[] {
  return pairs.flatMap(({ context, rowOf }) => {
    const row = rowOf.get(level);
    const base = rowOf.get(baseline);
    return row === undefined || base === undefined ? [] : [{ row, base, context }];
  });
}

function unmatched({ essence }: SweepResults, { name }: SweepFactor): Issue {
  const independent = essence.replicates.seeds === 'independent';
  const hint = independent
    ? 'this sweep gave every run a seed of its own: seeds common deals both arms the same chance'
    : 'a grid or a list of points has such pairs; a sample spread over all factors has not';
  return { field: 'factors', expected: `pairs of runs that differ in ${name} only`, got: 'no such pair', hint };
}

function differenceOf(
  { values, options }: Study<'paired'>,
  outcome: AskedOutcome,
  rows: readonly MatchedRows[],
): PairedDifferences {
  const column = values.byRun[outcome.name] ?? new Float64Array(0);
  return pairedDifferences(
    {
      values: rows.map(({ row }) => column[row] ?? NaN),
      baseline: rows.map(({ base }) => column[base] ?? NaN),
      // With one context replicates are all there is: each is then a piece of evidence of its own.
      ...(new Set(rows.map(({ context }) => context)).size > 1 ? { points: rows.map(({ context }) => context) } : {}),
      better: outcome.better,
    },
    options,
  );
}

interface Found {
  readonly outcome: AskedOutcome;
  readonly level: string;
  readonly difference: PairedDifferences;
}

/** What must be said of the pairs of one arm. */
function sampleOf({ outcome, level, difference: { pairs, dropped } }: Found): readonly string[] {
  const arm = `${outcome.name} at ${level}`;
  return [
    ...fewNotes(arm, { units: pairs, enough: ANALYSES.paired.enough }, 'which way the difference goes'),
    ...(dropped === 0
      ? []
      : [
          `${arm}: ${dropped} of ${counted(pairs + dropped, 'pair')} ${dropped === 1 ? 'is' : 'are'} left out because a run of ${dropped === 1 ? 'it' : 'them'} has no value.`,
        ]),
  ];
}

interface Around {
  readonly against: string;
  readonly study: Study<'paired'>;
}

const VERDICTS = {
  none: 'no clear difference',
  few: 'too few pairs',
  same: 'the same',
  ahead: 'better',
  behind: 'worse',
  higher: 'higher',
  lower: 'lower',
} as const;

function differenceTable(found: readonly Found[], { against, study }: Around): ResultTable {
  const level = percent(study.options.confidence);
  return {
    name: 'differences',
    title: `Paired differences from ${against}`,
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      { name: 'level', label: 'Level', format: 'text' },
      { name: 'pairs', label: 'Pairs', format: 'count' },
      { name: 'dropped', label: 'Left out', format: 'count' },
      { name: 'mean', label: 'Mean difference', format: 'number' },
      { name: 'standardError', label: 'Standard error', format: 'number' },
      { name: 'meanLow', label: `${level} from`, format: 'number' },
      { name: 'meanHigh', label: `${level} to`, format: 'number' },
      { name: 'median', label: 'Median', format: 'number' },
      { name: 'shareAhead', label: 'Ahead', unit: 'share of pairs', format: 'number', decimals: 2 },
      { name: 'verdict', label: 'Pair by pair', format: 'text' },
      { name: 'noiseLeft', label: 'Noise left', format: 'number', decimals: 2 },
      { name: 'remark', label: 'Remark', format: 'text' },
    ],
    rows: found.map(({ outcome, level: text, difference: one }) => [
      outcome.name,
      text,
      one.pairs,
      one.dropped,
      one.mean,
      one.standardError,
      one.meanLow,
      one.meanHigh,
      one.median,
      one.shareAhead,
      VERDICTS[one.verdict],
      one.noiseLeft,
      one.pairs === 0 ? 'no pair has a value' : Number.isNaN(one.meanLow) ? 'one point: no interval of the mean' : '',
    ]),
    rowDecimals: found.map(({ difference: one }) => honestDecimals([one.mean, one.median], [one.standardError])),
  };
}

function picture(
  found: readonly Found[],
  { outcome, against }: Around & { readonly outcome: AskedOutcome },
): ResultPicture {
  const rows = found.map(({ level, difference: { mean, meanLow, meanHigh } }) => ({
    label: level,
    values: [{ value: mean, low: meanLow, high: meanHigh }],
  }));
  const told = found.map(({ level, difference: one }) => {
    const decimals = honestDecimals([one.mean], [one.standardError]);
    return `${level}: ${estimateText({ value: one.mean, low: one.meanLow, high: one.meanHigh }, decimals)}`;
  });
  return {
    kind: 'intervals',
    title: `Difference from ${against}: ${outcome.label}`,
    description: `Dots with intervals of mean paired differences from ${against}. ${told.join('; ')}.`,
    table: 'differences',
    outcome: outcome.name,
    axis: { label: `Difference in ${outcome.label}`, unit: outcome.unit },
    series: ['mean difference'],
    rows,
    line: null,
  };
}
