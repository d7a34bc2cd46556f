import { simplexMap, type SimplexMap } from '#analysis';
import type { ResultTable } from '../analysisResult.ts';
import type { AskedOutcome } from '../analysisRequest.ts';
import { percent } from '#pictures';
import type { Method, Study } from '../study.ts';
import type { SweepFactor } from '../sweepFactor.ts';
import { decimalsOf, extremes } from './heatResult.ts';
import { CELL_COLUMNS, cellFigures } from './cellFigures.ts';
import { cellNotes } from './cellNotes.ts';

/** Means of every outcome over the mixes of the three logics. */
export const simplexResult: Method<'simplex'> = (study) => {
  const { results, asked } = study;
  const mixes = results.factors.filter(({ kind }) => kind === 'mix');
  const chosen = asked.factors === null ? mixes[0] : asked.factors[0]?.factor;
  if (chosen?.kind !== 'mix' || (asked.factors?.length ?? 1) > 1) {
    const got = asked.factors?.map(({ factor, column }) => column ?? factor.name).join(', ') ?? 'no such factor';
    const hint =
      mixes.length === 0 ? 'no mix varies in this sweep' : `such is ${mixes.map(({ name }) => name).join(', ')}`;
    return { ok: false, issues: [{ field: 'factors', expected: 'a mix of OA, NPM and NPG', got, hint }] };
  }
  const maps = asked.outcomes.map((outcome) => ({ outcome, map: mapOf(study, chosen, outcome) }));
  return {
    ok: true,
    value: {
      notes: cellNotes(maps, { one: 'triangle', many: 'triangles' }),
      tables: [cellTable(maps)],
      pictures: maps.map(({ outcome, map }) => ({
        kind: 'simplex',
        title: `${outcome.label} over ${chosen.name === 'mix' ? 'the mix of logics' : chosen.label}`,
        description: `Triangle of the mixes of OA, NPM and NPG in ${map.cells.length} cells, coloured by the mean of ${outcome.label}; ${extremes(map.cells, (k) => mixText(map.cells[k]?.centre ?? []))}`,
        table: 'cells',
        outcome: outcome.name,
        corners: ['classic administration', 'management by results', 'network governance'],
        value: { label: outcome.label, unit: outcome.unit },
        cells: map.cells.map(({ corners, mean }) => ({ corners, mean })),
      })),
    },
  };
};

function mapOf(
  { results, values, options }: Study<'simplex'>,
  { name }: SweepFactor,
  outcome: AskedOutcome,
): SimplexMap {
  const share = (part: string): Float64Array => results.runs.factors[`${name}.${part}`] as Float64Array;
  return simplexMap(
    {
      OA: share('OA'),
      NPM: share('NPM'),
      NPG: share('NPG'),
      outcomes: values.byRun[outcome.name] ?? [],
      points: results.pointOf,
    },
    options,
  );
}

function mixText(shares: readonly number[]): string {
  return ['OA', 'NPM', 'NPG'].map((logic, k) => `${percent(Number((shares[k] ?? 0).toFixed(2)))} ${logic}`).join(', ');
}

function cellTable(maps: readonly { readonly outcome: AskedOutcome; readonly map: SimplexMap }[]): ResultTable {
  const share = { format: 'number', decimals: 2, unit: 'share' } as const;
  return {
    name: 'cells',
    title: 'Means by triangle of mixes, named by its centre',
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      { name: 'OA', label: 'OA', ...share },
      { name: 'NPM', label: 'NPM', ...share },
      { name: 'NPG', label: 'NPG', ...share },
      ...CELL_COLUMNS,
    ],
    rows: maps.flatMap(({ outcome, map }) =>
      map.cells.map((cell) => [outcome.name, ...cell.centre, ...cellFigures(cell)]),
    ),
    rowDecimals: maps.flatMap(({ map }) => map.cells.map(() => decimalsOf(map.cells))),
  };
}
