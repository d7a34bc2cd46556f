import { ANALYSES, primBoxes, type BoxRestriction, type BoxStep, type PrimBox } from '#analysis';
import type { ResultPicture, ResultTable } from '../analysisResult.ts';
import { casesOfInterest } from '../casesOfInterest.ts';
import { factorValues, valueLabel, type EstimatorColumn } from '../estimatorColumns.ts';
import { counted, honestDecimals, percent, plainNumber } from '#pictures';
import type { Method } from '../study.ts';

const { enough } = ANALYSES.prim;
/** Up to this chance a restriction is taken to say something (Bryant & Lempert 2010, 3.3, tell it beside each restriction). */
const LEAST_CHANCE = 0.05;

/** Ranges of few factors within which cases of interest crowd. */
export const primResult: Method<'prim'> = async ({ results, asked, values, options }) => {
  const cases = await casesOfInterest(results, asked, values);
  if (!cases.ok) return cases;
  const { interest, meaning, unsure } = cases.value;
  const factors = factorValues(results, asked.factors);
  const found = primBoxes(
    factors.map(({ name, values: column, levels }) => ({
      name,
      values: column,
      kind: levels === null ? ('number' as const) : ('level' as const),
    })),
    interest,
    options,
  );
  const share = found.hits / found.points;
  const { boxes } = found;
  const few = found.hits < enough.count;
  const verdictOf = ({ quasiP }: BoxRestriction): string =>
    !few && quasiP <= LEAST_CHANCE ? 'matters' : 'cannot be told';
  const unsureIn = (value: number): number => interest.filter((one, at) => one === value && unsure[at] === 1).length;
  return {
    ok: true,
    value: {
      notes: [
        `A case of interest: ${meaning}. ${found.hits} of ${counted(found.points, 'point')} ${found.hits === 1 ? 'is' : 'are'}${found.points === 0 ? '' : ` (${percent(Number(share.toPrecision(2)))})`}.`,
        ...(found.hits > 0 && few
          ? [
              `Only ${counted(found.hits, ...enough.unit)}: too few to say which restriction matters, ${enough.count} are wanted (${enough.why}).`,
            ]
          : []),
        ...(unsureIn(1) + unsureIn(0) === 0
          ? []
          : [
              `Chance may have decided at ${counted(unsureIn(1) + unsureIn(0), 'point')}: at ${unsureIn(1)} of the cases and at ${unsureIn(0)} of the others the interval of the means over replicates reaches over what makes a case${results.runs.rows === results.points.length ? ', for of one replicate nobody can tell how far chance carries it' : ''}.`,
            ]),
        ...(found.dropped > 0
          ? [
              `${counted(found.dropped, 'point')} ${found.dropped === 1 ? 'has' : 'have'} no value and ${found.dropped === 1 ? 'is' : 'are'} left out.`,
            ]
          : []),
        ...(boxes.length === 0 && found.points > 0
          ? ['No box was found that is denser in cases than all points are.']
          : []),
        'Coverage: share of all cases that lie in the box. Density: share of the points in the box that are cases. The quasi-p value is the chance of so many if that restriction did nothing; over about 0.05 it may well do nothing. The verdict is “matters” up to there, and never that a restriction does not: factors that the box leaves free may matter elsewhere.',
        'The box was chosen among those on the way; the whole way is in the table of steps, and another box may suit the question better.',
      ],
      tables: [boxTable(boxes, factors, verdictOf), stepTable(boxes)],
      pictures: boxes.flatMap((box, k) => [boxPicture(box, k, factors), wayPicture(box, k, share)]),
    },
  };
};

function boxTable(
  boxes: readonly PrimBox[],
  factors: readonly EstimatorColumn[],
  verdictOf: (restriction: BoxRestriction) => string,
): ResultTable {
  const share = { format: 'number', decimals: 2 } as const;
  return {
    name: 'boxes',
    title: 'What the boxes ask',
    columns: [
      { name: 'box', label: 'Box', format: 'count' },
      { name: 'factor', label: 'Factor', format: 'text' },
      { name: 'restriction', label: 'Must be', format: 'text' },
      { name: 'low', label: 'From', format: 'number' },
      { name: 'high', label: 'To', format: 'number' },
      { name: 'quasiP', label: 'Quasi-p', format: 'chance' },
      { name: 'verdict', label: 'Verdict', format: 'text' },
      { name: 'points', label: 'Points in the box', format: 'count' },
      { name: 'coverage', label: 'Coverage', ...share },
      { name: 'density', label: 'Density', ...share },
    ],
    rows: boxes.flatMap(({ chosen }, k) =>
      chosen.restrictions.map((one) => [
        k + 1,
        one.factor,
        restrictionText(one, factors),
        Number.isFinite(one.low) ? one.low : null,
        Number.isFinite(one.high) ? one.high : null,
        one.quasiP,
        verdictOf(one),
        chosen.points,
        chosen.coverage,
        chosen.density,
      ]),
    ),
    rowDecimals: boxes.flatMap(({ chosen }) =>
      chosen.restrictions.map((one) => decimalsFor(factors.find(({ name }) => name === one.factor))),
    ),
  };
}

function decimalsFor(factor: EstimatorColumn | undefined): number {
  const [from, to] = spanOf(factor);
  return honestDecimals([], [(to - from) / 10]);
}

function spanOf(factor: EstimatorColumn | undefined): readonly [number, number] {
  const values = Array.from(factor?.values ?? []);
  return [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)];
}

function restrictionText({ factor, low, high, levels }: BoxRestriction, factors: readonly EstimatorColumn[]): string {
  const column = factors.find(({ name }) => name === factor);
  if (levels !== null && column !== undefined) return levels.map((level) => valueLabel(column, level)).join(' or ');
  const [from, to] = [low, high].map((end) => plainNumber(end, decimalsFor(column)));
  if (low === -Infinity) return `at most ${to}`;
  return high === Infinity ? `at least ${from}` : `${from} to ${to}`;
}

function stepTable(boxes: readonly PrimBox[]): ResultTable {
  const share = { format: 'number', decimals: 3 } as const;
  return {
    name: 'steps',
    title: 'The way to the boxes',
    columns: [
      { name: 'box', label: 'Box', format: 'count' },
      { name: 'step', label: 'Step', format: 'text' },
      { name: 'changed', label: 'Factor', format: 'text' },
      { name: 'points', label: 'Points', format: 'count' },
      { name: 'hits', label: 'Cases', format: 'count' },
      { name: 'coverage', label: 'Coverage', ...share },
      { name: 'density', label: 'Density', ...share },
      { name: 'restrictions', label: 'Factors restricted', format: 'count' },
      { name: 'chosen', label: 'Chosen', format: 'text' },
    ],
    rows: boxes.flatMap(({ trajectory, chosen }, k) =>
      trajectory.map((one) => [
        k + 1,
        one.step,
        one.changed,
        one.points,
        one.hits,
        one.coverage,
        one.density,
        one.restrictions.length,
        one === chosen ? 'yes' : '',
      ]),
    ),
  };
}

function boxPicture({ chosen }: PrimBox, k: number, factors: readonly EstimatorColumn[]): ResultPicture {
  const told = chosen.restrictions.map((one) => `${one.factor} ${restrictionText(one, factors)}`);
  return {
    kind: 'boxes',
    title: `Box ${k + 1}: where the cases crowd`,
    description: `The box holds ${counted(chosen.points, 'point')} with ${counted(chosen.hits, 'case')}, ${percent(Number(chosen.coverage.toFixed(2)))} of all cases at a density of ${percent(Number(chosen.density.toFixed(2)))}: ${told.join('; ')}.`,
    table: 'boxes',
    restrictions: chosen.restrictions.map((one) => {
      const column = factors.find(({ name }) => name === one.factor);
      const [from, to] = spanOf(column);
      return {
        label: column?.label ?? one.factor,
        unit: column?.unit ?? '',
        from,
        to,
        low: Math.max(from, one.low),
        high: Math.min(to, one.high),
        levels:
          column === undefined || one.levels === null ? null : one.levels.map((level) => valueLabel(column, level)),
        note: `quasi-p ${one.quasiP < 0.001 ? '<0.001' : plainNumber(one.quasiP, 3)}`,
      };
    }),
  };
}

function wayPicture({ chosen, trajectory }: PrimBox, k: number, share: number): ResultPicture {
  const at = ({ coverage, density, restrictions }: BoxStep) => ({
    x: coverage,
    y: density,
    label: counted(restrictions.length, 'factor'),
  });
  const plain = ({ coverage, density }: BoxStep) => ({ x: coverage, y: density });
  return {
    kind: 'scatter',
    title: `Box ${k + 1}: coverage against density on the way`,
    description: `${counted(trajectory.length, 'box', 'boxes')} from the whole space (all cases, density ${plainNumber(share, 2)}) to the smallest; the chosen one has coverage ${plainNumber(chosen.coverage, 2)} and density ${plainNumber(chosen.density, 2)}.`,
    table: 'steps',
    x: { label: 'Coverage', unit: 'share of all cases' },
    y: { label: 'Density', unit: 'share of the points in the box' },
    groups: [
      { label: 'boxes on the way', points: trajectory.map(plain), joined: true },
      { label: 'chosen', points: [at(chosen)] },
    ],
  };
}
