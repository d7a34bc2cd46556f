import { heatMap, type HeatAxis } from '#analysis';
import type { Issue } from '#sim';
import type { ResultTable } from '../analysisResult.ts';
import type { AskedOutcome } from '../analysisRequest.ts';
import { factorValues, valueLabel, type EstimatorColumn } from '../estimatorColumns.ts';
import { type CellAxis, honestDecimals, plainNumber } from '#pictures';
import type { Method, Study } from '../study.ts';
import { CELL_COLUMNS, cellFigures } from './cellFigures.ts';
import { cellNotes } from './cellNotes.ts';

/** Means of every outcome over the combinations of two factors. */
export const heatResult: Method<'heat'> = (study) => {
  const { results, asked } = study;
  const columns = factorValues(results, asked.factors);
  const [x, y] = columns;
  if (x === undefined || y === undefined || columns.length !== 2) {
    const known = factorValues(results, null).map(({ name }) => name);
    const got = asked.factors === null ? 'none' : columns.map(({ name }) => name).join(', ');
    const issue = {
      field: 'factors',
      expected: 'two columns of factors',
      got,
      hint: `such as ${known.slice(0, 12).join(', ')}`,
    };
    return { ok: false, issues: [issue] };
  }
  const issues = [x, y].flatMap((column) => tooManyLevels(column, study.options.bins));
  if (issues.length > 0) return { ok: false, issues };
  const maps = asked.outcomes.map((outcome) => ({ outcome, ...mapOf(study, { x, y, outcome }) }));
  return {
    ok: true,
    value: {
      notes: cellNotes(maps, { one: 'cell', many: 'cells' }),
      tables: [cellTable(maps, { x, y })],
      pictures: maps.map(({ outcome, map, across, up }) => ({
        kind: 'heat',
        title: `${outcome.label} over ${x.label} and ${y.label}`,
        description: `Heat map, ${map.columns} by ${map.rows} cells, of the mean of ${outcome.label}; ${extremes(map.cells, (k) => `${across.texts[k % map.columns]} and ${up.texts[Math.floor(k / map.columns)]}`)}`,
        table: 'cells',
        outcome: outcome.name,
        x: across.axis,
        y: up.axis,
        value: { label: outcome.label, unit: outcome.unit },
        cells: map.cells.map(({ mean }) => mean),
      })),
    },
  };
};

interface Axes {
  readonly x: EstimatorColumn;
  readonly y: EstimatorColumn;
}

function tooManyLevels({ name, levels }: EstimatorColumn, bins: number): readonly Issue[] {
  if (levels === null || levels.length <= bins) return [];
  return [{ field: 'option bins', expected: `${levels.length} or more, the levels of ${name}`, got: String(bins) }];
}

function mapOf(
  { results, values, options }: Study<'heat'>,
  { x, y, outcome }: Axes & { readonly outcome: AskedOutcome },
) {
  const atRun = (column: EstimatorColumn): Float64Array =>
    Float64Array.from(results.pointOf, (at) => column.values[at] ?? NaN);
  const map = heatMap(
    { x: atRun(x), y: atRun(y), outcomes: values.byRun[outcome.name] ?? [], points: results.pointOf },
    options,
  );
  return { map, across: axisOf(x, map.x), up: axisOf(y, map.y) };
}

function axisOf(
  column: EstimatorColumn,
  axis: HeatAxis,
): { readonly axis: CellAxis; readonly texts: readonly string[] } {
  const { label, unit } = column;
  if (axis.kind === 'levels') {
    const levels = Array.from(axis.levels, (level) => valueLabel(column, level));
    return { axis: { label, unit, kind: 'levels', levels }, texts: levels };
  }
  const edges = Array.from(axis.edges);
  const decimals = honestDecimals([], [(edges[1] ?? 1) - (edges[0] ?? 0)]);
  const texts = edges
    .slice(1)
    .map((edge, k) => `${plainNumber(edges[k] ?? 0, decimals)} to ${plainNumber(edge, decimals)}`);
  return { axis: { label, unit, kind: 'bins', edges }, texts };
}

function cellTable(
  maps: readonly ({ readonly outcome: AskedOutcome } & ReturnType<typeof mapOf>)[],
  { x, y }: Axes,
): ResultTable {
  const rows = maps.flatMap(({ outcome, map, across, up }) =>
    map.cells.map((cell, k) => [
      outcome.name,
      across.texts[k % map.columns] ?? '',
      up.texts[Math.floor(k / map.columns)] ?? '',
      ...cellFigures(cell),
    ]),
  );
  return {
    name: 'cells',
    title: 'Means by cell',
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      { name: x.name, label: x.label, unit: x.unit, format: 'text' },
      { name: y.name, label: y.label, unit: y.unit, format: 'text' },
      ...CELL_COLUMNS,
    ],
    rows,
    rowDecimals: maps.flatMap(({ map }) => map.cells.map(() => decimalsOf(map.cells))),
  };
}

interface Cell {
  readonly mean: number;
  readonly standardError: number;
}

export function decimalsOf(cells: readonly Cell[]): number {
  return honestDecimals(
    cells.map(({ mean }) => mean),
    cells.map(({ standardError }) => standardError),
  );
}

/** Where a map is lowest and highest, in words. */
export function extremes(cells: readonly Cell[], place: (cell: number) => string): string {
  const known = Array.from(cells.keys()).filter((k) => Number.isFinite(cells[k]?.mean));
  if (known.length === 0) return 'no cell has a value.';
  const mean = (k: number): number => cells[k]?.mean ?? NaN;
  const low = known.reduce((best, k) => (mean(k) < mean(best) ? k : best));
  const high = known.reduce((best, k) => (mean(k) > mean(best) ? k : best));
  const decimals = decimalsOf(cells);
  return `lowest ${plainNumber(mean(low), decimals)} at ${place(low)}, highest ${plainNumber(mean(high), decimals)} at ${place(high)}.`;
}
