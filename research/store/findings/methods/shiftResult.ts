import { ANALYSES, deltaIndex, pawnIndex, type Enough, type Estimate } from '#analysis';
import type { Findings } from '../analysisResult.ts';
import { asUnits, factorNotes, factorValues } from '../estimatorColumns.ts';
import type { Method, Study } from '../study.ts';
import { counted } from '#pictures';
import { isConstant } from './chance.ts';
import type { FactorVerdict } from './factorVerdict.ts';
import { isEnough } from './fewNotes.ts';
import { indexNotes, indexPictures, indexTable, type OutcomeIndices } from './indexTable.ts';

/** A noise line as high as this could hide a factor that shifts the distribution by a tenth of what is possible. */
const LEAST_SHIFT = 0.1;

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
  return {
    ok: true,
    value: shifts(
      study,
      { name: 'delta', label: 'δ', title: 'Delta index', note: few, enough: ANALYSES.delta.enough },
      read,
    ),
  };
};

/** PAWN index of every outcome. */
export const pawnResult: Method<'pawn'> = (study) => {
  const read = (units: ReturnType<typeof asUnits>, outcome: Float64Array): Shift => {
    const { points, dropped, pawn, noise } = pawnIndex(units, outcome, study.options);
    return { points, dropped, values: pawn, noise };
  };
  const { classes, statistic } = study.options;
  const note = `Distance between distributions: the ${statistic} over ${classes} slices of each factor. Read it against the noise line, not against 0.`;
  return {
    ok: true,
    value: shifts(
      study,
      { name: 'pawn', label: 'PAWN', title: 'PAWN index', note, enough: ANALYSES.pawn.enough },
      read,
    ),
  };
};

function shifts(
  { results, asked, values, options }: Study<'delta'> | Study<'pawn'>,
  told: {
    readonly name: string;
    readonly label: string;
    readonly title: string;
    readonly note: string;
    readonly enough: Enough;
  },
  read: (units: ReturnType<typeof asUnits>, outcome: Float64Array) => Shift,
): Findings {
  const { enough } = told;
  const factors = factorValues(results, asked.factors);
  const units = asUnits(factors);
  const notes: string[] = [];
  const indices = asked.outcomes.map((outcome): OutcomeIndices => {
    const column = values.byPoint[outcome.name] ?? new Float64Array(0);
    const { points, dropped, values: found, noise } = read(units, column);
    if (dropped > 0) notes.push(droppedNote(outcome.name, dropped, points));
    if (isConstant(column)) notes.push(`${outcome.name} does not vary: no factor shifts it.`);
    const known = isEnough({ units: points, enough });
    const one: OutcomeIndices = {
      outcome,
      factors,
      series: [{ name: told.name, label: told.label, values: found, range: [0, 1] }],
      noise,
      units: points,
      verdicts: found.map((index) => (known ? verdictOf(index, noise) : 'cannot be told')),
    };
    notes.push(...indexNotes(one, { enough }));
    return one;
  });
  const outside = indices.some(({ series }) => series.some((one) => one.values.some(({ value, low }) => value < low)));
  const rough = outside
    ? [
        'Where a dot lies left of its interval the sample is small: a resample repeats points, and that looks like distance.',
      ]
    : [];
  return {
    notes: [
      ...notes,
      told.note,
      `A factor matters where its index and the whole interval lie above the noise line; it does not matter where they lie under it and the line itself is under ${LEAST_SHIFT}, so that little can hide there; else nobody can tell.`,
      ...rough,
      ...factorNotes(results.factors),
    ],
    tables: [indexTable('indices', told.title, { indices, confidence: options.confidence, enough })],
    pictures: indexPictures(indices, { table: 'indices', title: told.title, axis: `${told.label}, 0 to 1`, unit: '' }),
  };
}

/** The index itself must pass as well: a resample repeats points, which looks like distance and lifts the interval. */
function verdictOf({ value, low, high }: Estimate, noise: number): FactorVerdict {
  if (Math.min(value, low) > noise) return 'matters';
  return Math.max(value, high) <= noise && noise < LEAST_SHIFT ? 'does not matter' : 'cannot be told';
}

/** Points that were left out for want of a value. */
export function droppedNote(outcome: string, dropped: number, points: number): string {
  const [have, are] = dropped === 1 ? ['has', 'is'] : ['have', 'are'];
  return `${outcome}: ${dropped} of ${counted(points + dropped, 'point')} ${have} no value and ${are} left out.`;
}
