import { ANALYSES, rankRegression, type RankRegression } from '#analysis';
import type { ResultTable } from '../analysisResult.ts';
import { asUnits, regressionColumns } from '../estimatorColumns.ts';
import { counted, honestDecimals, percent } from '#pictures';
import type { Method } from '../study.ts';
import { oddities } from './beyondRange.ts';
import { isConstant } from './chance.ts';
import { LEAST_COEFFICIENT, LEAST_SHARE, verdictOn, type FactorVerdict } from './factorVerdict.ts';
import { isEnough } from './fewNotes.ts';
import { indexNotes, indexPictures, indexTable, type OutcomeIndices } from './indexTable.ts';
import { droppedNote } from './shiftResult.ts';

const { enough } = ANALYSES.regression;
const CORRELATION = [-1, 1] as const;

/** Under it straight lines miss much of what happens. */
const GOOD_R2 = 0.7;

/** Standardised and rank regression coefficients of every outcome on all factors. */
export const regressionResult: Method<'regression'> = ({ results, asked, values, options }) => {
  const factors = regressionColumns(results, asked.factors);
  const units = asUnits(factors);
  const notes: string[] = [];
  const times = factors.length;
  const found = asked.outcomes.map((outcome) => {
    const column = values.byPoint[outcome.name] ?? new Float64Array(0);
    const one = rankRegression(units, column, options);
    if (one.dropped > 0) notes.push(droppedNote(outcome.name, one.dropped, one.points));
    if (one.rankR2.value < GOOD_R2)
      notes.push(
        `${outcome.name}: R² of the ranks is ${one.rankR2.value.toFixed(2)}, so the coefficients miss much of what happens.`,
      );
    if (isConstant(column)) notes.push(`${outcome.name} does not vary: there is nothing to fit.`);
    else if (Number.isNaN(one.r2.value))
      notes.push(
        `${outcome.name}: ${counted(one.points, 'point')} for ${counted(factors.length, 'column')} of factors leave nothing to fit.`,
      );
    else
      for (const k of one.leftOut)
        notes.push(`${outcome.name}: ${factors[k]?.name} cannot be told from the other factors, or does not vary.`);
    const { effects } = one;
    const indices: OutcomeIndices = {
      outcome,
      factors,
      series: [
        { name: 'src', label: 'SRC', values: effects.map(({ src }) => src), range: CORRELATION },
        { name: 'srrc', label: 'SRRC', values: effects.map(({ srrc }) => srrc), range: CORRELATION },
        { name: 'prcc', label: 'PRCC', values: effects.map(({ prcc }) => prcc), range: CORRELATION },
      ],
      units: one.points,
      verdicts: isConstant(column)
        ? factors.map(() => (isEnough({ units: one.points, enough, times }) ? 'does not matter' : 'cannot be told'))
        : verdictsOf(one, times),
    };
    notes.push(...indexNotes(indices, { enough, times }));
    return { outcome, one, indices };
  });
  const indices = found.map((one) => one.indices);
  const coefficients = indices.map((one) => ({ ...one, series: one.series.slice(0, 2) }));
  const shares = results.factors.filter(({ kind }) => kind === 'mix' || kind === 'shares');
  return {
    ok: true,
    value: {
      notes: [
        ...notes,
        'SRC: standard deviations of the outcome for one of the factor, the others held. SRRC: the same between ranks. PRCC: partial rank correlation.',
        `A factor matters where the whole interval of its SRRC lies beyond ${LEAST_COEFFICIENT} either way, which is ${percent(LEAST_SHARE)} of the variance; it does not matter where it lies within, and the interval of R² of the ranks above ${GOOD_R2}, so that no bend can hide an effect; else nobody can tell.`,
        ...shares.map(
          ({ name, columns }) =>
            `The shares of ${name} sum to 1: ${columns.at(-1)?.name ?? ''} is left out, and the others are read as taken from it.`,
        ),
      ],
      tables: [
        indexTable('coefficients', 'Regression coefficients', { indices, confidence: options.confidence, enough }),
        fitTable(found, options.confidence),
      ],
      pictures: indexPictures(coefficients, {
        table: 'coefficients',
        title: 'Regression coefficients',
        axis: 'Standard deviations of the outcome for one of the factor',
        unit: '',
      }),
    },
  };
};

function verdictsOf({ points, rankR2, effects }: RankRegression, times: number): readonly FactorVerdict[] {
  const known = isEnough({ units: points, enough, times });
  return effects.map(({ srrc: { low, high } }) => {
    if (!known) return 'cannot be told';
    const size = { low: Math.max(low, -high), high: Math.max(high, -low) };
    const verdict = verdictOn(size, { above: LEAST_COEFFICIENT, below: LEAST_COEFFICIENT });
    return verdict === 'does not matter' && !(rankR2.low >= GOOD_R2) ? 'cannot be told' : verdict;
  });
}

function fitTable(
  found: readonly { readonly outcome: { readonly name: string }; readonly one: RankRegression }[],
  confidence: number,
): ResultTable {
  const level = percent(confidence);
  const decimals = honestDecimals(
    [0.5],
    found.map(({ one }) => (one.rankR2.high - one.rankR2.low) / 2),
  );
  const number = { format: 'number', decimals } as const;
  return {
    name: 'fit',
    title: 'How much of the variance straight lines explain',
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      { name: 'points', label: 'Points', format: 'count' },
      { name: 'r2', label: 'R² of values', ...number },
      { name: 'r2Low', label: `${level} from`, ...number },
      { name: 'r2High', label: `${level} to`, ...number },
      { name: 'rankR2', label: 'R² of ranks', ...number },
      { name: 'rankR2Low', label: `${level} from`, ...number },
      { name: 'rankR2High', label: `${level} to`, ...number },
      { name: 'remark', label: 'Remark', format: 'text' },
    ],
    rows: found.map(({ outcome, one: { points, r2, rankR2 } }) => [
      outcome.name,
      points,
      ...[r2, rankR2].flatMap(({ value, low, high }) => [value, low, high]),
      [
        ...oddities({ label: 'R² of values', estimate: r2, range: [0, 1] }),
        ...oddities({ label: 'R² of ranks', estimate: rankR2, range: [0, 1] }),
      ].join('; '),
    ]),
  };
}
