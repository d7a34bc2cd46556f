import { rankRegression, type RankRegression } from '#analysis';
import type { ResultTable } from '../analysisResult.ts';
import { asUnits, regressionColumns } from '../estimatorColumns.ts';
import { honestDecimals, percent } from '#pictures';
import type { Method } from '../study.ts';
import { indexPictures, indexTable, type OutcomeIndices } from './indexTable.ts';

/** Under it straight lines miss much of what happens. */
const GOOD_R2 = 0.7;

/** Standardised and rank regression coefficients of every outcome on all factors. */
export const regressionResult: Method<'regression'> = ({ results, asked, values, options }) => {
  const factors = regressionColumns(results, asked.factors);
  const units = asUnits(factors);
  const notes: string[] = [];
  const found = asked.outcomes.map((outcome) => {
    const one = rankRegression(units, values.byPoint[outcome.name] ?? new Float64Array(0), options);
    if (one.dropped > 0)
      notes.push(
        `${outcome.name}: ${one.dropped} of ${one.points + one.dropped} points have no value and are left out.`,
      );
    if (one.rankR2.value < GOOD_R2)
      notes.push(
        `${outcome.name}: R² of the ranks is ${one.rankR2.value.toFixed(2)}, so the coefficients miss much of what happens.`,
      );
    if (Number.isNaN(one.r2.value))
      notes.push(
        `${outcome.name}: too few points for ${factors.length} factors, or it does not vary; there is nothing to fit.`,
      );
    for (const k of one.leftOut)
      notes.push(`${outcome.name}: ${factors[k]?.name} cannot be told from the other factors, or does not vary.`);
    return { outcome, one };
  });
  const indices = found.map(({ outcome, one: { effects } }): OutcomeIndices => ({
    outcome,
    factors,
    series: [
      { name: 'src', label: 'SRC', values: effects.map(({ src }) => src) },
      { name: 'srrc', label: 'SRRC', values: effects.map(({ srrc }) => srrc) },
      { name: 'prcc', label: 'PRCC', values: effects.map(({ prcc }) => prcc) },
    ],
  }));
  const coefficients = indices.map((one) => ({ ...one, series: one.series.slice(0, 2) }));
  const shares = results.factors.filter(({ kind }) => kind === 'mix' || kind === 'shares');
  return {
    ok: true,
    value: {
      notes: [
        ...notes,
        'SRC: standard deviations of the outcome for one of the factor, the others held. SRRC: the same between ranks. PRCC: partial rank correlation.',
        ...shares.map(
          ({ name, columns }) =>
            `The shares of ${name} sum to 1: ${columns.at(-1)?.name ?? ''} is left out, and the others are read as taken from it.`,
        ),
      ],
      tables: [
        indexTable('coefficients', 'Regression coefficients', { indices, confidence: options.confidence }),
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
    ],
    rows: found.map(({ outcome, one: { points, r2, rankR2 } }) => [
      outcome.name,
      points,
      ...[r2, rankR2].flatMap(({ value, low, high }) => [value, low, high]),
    ]),
  };
}
