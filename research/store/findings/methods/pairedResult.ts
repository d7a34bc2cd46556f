import { ANALYSES, pairedDifferences, type PairedDifferences } from '#analysis';
import type { ResultPicture, ResultTable } from '../analysisResult.ts';
import type { AskedOutcome } from '../analysisRequest.ts';
import { counted, honestDecimals, percent } from '#pictures';
import type { Method, Study } from '../study.ts';
import {
  armedFactors,
  chosenFactor,
  levelsOf,
  levelTexts,
  matched,
  pairsOf,
  readBaseline,
  unmatched,
  type MatchedRows,
} from './arms.ts';
import { fewNotes } from './fewNotes.ts';
import { estimateText } from './indexTable.ts';

/** Each level of one factor against another, in pairs of runs that have everything else and the seed in common. */
export const pairedResult: Method<'paired'> = (study) => {
  const { results, asked } = study;
  const chosen = chosenFactor(asked, armedFactors(results));
  if (!chosen.ok) return chosen;
  const factor = chosen.value;
  const texts = levelTexts(results.runs, factor);
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
