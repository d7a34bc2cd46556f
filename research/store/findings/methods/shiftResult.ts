import { deltaIndex, pawnIndex, type Estimate } from '#analysis';
import type { Findings } from '../analysisResult.ts';
import { asUnits, factorNotes, factorValues } from '../estimatorColumns.ts';
import type { Method, Study } from '../study.ts';
import { indexPictures, indexTable, type OutcomeIndices } from './indexTable.ts';

interface Shift {
  readonly points: number;
  readonly dropped: number;
  readonly values: readonly Estimate[];
  readonly noise: number;
}

/** Delta index of every outcome. */
export const deltaResult: Method<'delta'> = (study) => {
  const read = (units: ReturnType<typeof asUnits>, outcome: Float64Array): Shift => {
    const { points, dropped, delta, noise } = deltaIndex(units, outcome, study.options);
    return { points, dropped, values: delta, noise };
  };
  const few =
    'Read indices against the noise line, not against 0. Where many points share one value PAWN is the better choice.';
  return { ok: true, value: shifts(study, { name: 'delta', label: 'δ', title: 'Delta index', note: few }, read) };
};

/** PAWN index of every outcome. */
export const pawnResult: Method<'pawn'> = (study) => {
  const read = (units: ReturnType<typeof asUnits>, outcome: Float64Array): Shift => {
    const { points, dropped, pawn, noise } = pawnIndex(units, outcome, study.options);
    return { points, dropped, values: pawn, noise };
  };
  const { classes, statistic } = study.options;
  const note = `Distance between distributions: the ${statistic} over ${classes} slices of each factor. Read it against the noise line, not against 0.`;
  return { ok: true, value: shifts(study, { name: 'pawn', label: 'PAWN', title: 'PAWN index', note }, read) };
};

function shifts(
  { results, asked, values, options }: Study<'delta'> | Study<'pawn'>,
  told: { readonly name: string; readonly label: string; readonly title: string; readonly note: string },
  read: (units: ReturnType<typeof asUnits>, outcome: Float64Array) => Shift,
): Findings {
  const factors = factorValues(results, asked.factors);
  const units = asUnits(factors);
  const notes: string[] = [];
  const indices = asked.outcomes.map((outcome): OutcomeIndices => {
    const { points, dropped, values: found, noise } = read(units, values.byPoint[outcome.name] ?? new Float64Array(0));
    if (dropped > 0)
      notes.push(`${outcome.name}: ${dropped} of ${points + dropped} points have no value and are left out.`);
    return { outcome, factors, series: [{ name: told.name, label: told.label, values: found }], noise };
  });
  const outside = indices.some(({ series }) => series.some((one) => one.values.some(({ value, low }) => value < low)));
  const rough = outside
    ? [
        'Where a dot lies left of its interval the sample is small: a resample repeats points, and that looks like distance.',
      ]
    : [];
  return {
    notes: [...notes, told.note, ...rough, ...factorNotes(results.factors)],
    tables: [indexTable('indices', told.title, { indices, confidence: options.confidence })],
    pictures: indexPictures(indices, { table: 'indices', title: told.title, axis: `${told.label}, 0 to 1`, unit: '' }),
  };
}
