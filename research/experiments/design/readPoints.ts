import { DESIGN_LIMITS } from '#analysis';
import { givenText, plainNumber, nearestHint, type Checked, type Issue } from '#sim';
import { csvNumber, fieldPath, groupedNumber, isGroup, readNumeral, type CsvTable } from '#scenarios';
import type { Factor, FactorRange, FactorTarget, FactorValue } from '../factors/factor.ts';
import { isInRegion } from '../factors/mixRegion.ts';
import { readValue, type ValueContext } from '../factors/readValue.ts';

/** A point as it is written, with where it stands. */
export interface WrittenPoint {
  readonly field: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Of a file: numbers are cells, with a comma for a decimal mark where semicolons separate them. */
  readonly separator?: CsvTable['separator'];
}

/** Columns of a mix or of recruitment shares, such as `mix.OA`, are one value. */
const PARTS = /^(mix|startMix|recruitment)\.(\w+)$/;

/** The rows of a file as points, each cell as it is written; columns of shares are put together. */
export function pointsOfTable({ separator, header, rows }: CsvTable, file: string): readonly WrittenPoint[] {
  return rows.map(({ line, fields }) => {
    const values: Record<string, unknown> = {};
    for (const [column, name] of header.fields.entries()) {
      const cell = fields[column] ?? '';
      const [, whole, part] = PARTS.exec(name) ?? [];
      if (whole === undefined || part === undefined) values[name] = cell;
      else {
        const share = csvNumber(cell, separator) ?? cell;
        values[whole] = { ...(isGroup(values[whole]) ? values[whole] : {}), [part]: share };
      }
    }
    return { field: `${file} line ${line}`, values, separator };
  });
}

/** Points that are written out in the experiment. */
export function pointsOfList(list: unknown): Checked<readonly WrittenPoint[]> {
  const field = 'design.points';
  if (!Array.isArray(list) || list.length === 0)
    return { ok: false, issues: [{ field, expected: 'a list of points', got: givenText(list) }] };
  const wrong = list.flatMap((point: unknown, index) =>
    isGroup(point)
      ? []
      : [{ field: `${field}[${index}]`, expected: 'values by the names of factors', got: givenText(point) }],
  );
  if (wrong.length > 0) return { ok: false, issues: wrong.slice(0, MOST_ISSUES) };
  return { ok: true, value: list.map((values, index) => ({ field: `${field}[${index}]`, values })) };
}

const MOST_ISSUES = 20;

/** A factor of which the range may still have to be read off the points. */
export type ListedFactor = Omit<Factor, 'range'> & { readonly range: FactorRange | null };

export interface ListedPoints {
  readonly factors: readonly Factor[];
  /** A row for each point, values in the order of the factors. */
  readonly rows: readonly (readonly FactorValue[])[];
}

/**
 * Points with every factor's value checked: each names every factor and nothing else, and stays in the factor's range. A
 * factor without a range gets the one its points span.
 */
export function readPoints(
  points: readonly WrittenPoint[],
  factors: readonly ListedFactor[],
  context: ValueContext,
): Checked<ListedPoints> {
  if (points.length > DESIGN_LIMITS.points) {
    const expected = `at most ${groupedNumber(DESIGN_LIMITS.points)} points`;
    return { ok: false, issues: [{ field: 'design', expected, got: groupedNumber(points.length) }] };
  }
  const names = factors.map(({ name }) => name);
  const issues: Issue[] = [];
  const rows = points.map((point) => {
    const { field, values } = point;
    const strange = issues.length < MOST_ISSUES ? Object.keys(values).filter((name) => !names.includes(name)) : [];
    for (const name of strange) issues.push(unknownColumn(`${field}.${fieldPath([name])}`, name, names));
    return factors.map((factor) => {
      const read = issues.length < MOST_ISSUES ? readCell(factor, point, context) : undefined;
      if (read?.ok === false) issues.push(...read.issues);
      return read?.ok === true ? read.value : 0;
    });
  });
  if (issues.length > 0) return { ok: false, issues: issues.slice(0, MOST_ISSUES) };
  return {
    ok: true,
    value: {
      rows,
      factors: factors.map((factor, i) => ({ ...factor, range: factor.range ?? spanned(factor.target, rows, i) })),
    },
  };
}

function readCell(
  { name, target, range }: ListedFactor,
  { field, values, separator }: WrittenPoint,
  context: ValueContext,
): Checked<FactorValue> {
  const place = `${field}.${fieldPath([name])}`;
  const written = separator === undefined ? values[name] : cellValue(values[name], target, separator);
  const read = readValue(target, written === '' ? undefined : written, place, context);
  if (!read.ok || range === null || isInRange(range, read.value)) return read;
  return {
    ok: false,
    issues: [
      {
        field: place,
        expected: `a value of ${fieldPath(['factors', name])}: ${rangeWords(range)}`,
        got: givenText(written),
      },
    ],
  };
}

/** A cell as the value of what it moves: a number where one is due and a numeral stands, else the text that stands there. */
function cellValue(cell: unknown, target: FactorTarget, separator: CsvTable['separator']): unknown {
  if (typeof cell !== 'string' || !('declared' in target)) return cell;
  return (target.declared.whole ? readNumeral(cell, 'whole') : csvNumber(cell, separator)) ?? cell;
}

function isInRange(range: FactorRange, value: FactorValue): boolean {
  switch (range.kind) {
    case 'continuous':
    case 'whole':
      return typeof value === 'number' && value >= range.from && value <= range.to;
    case 'mix':
      return typeof value === 'object' && 'OA' in value && isInRegion(range, value);
    default:
      return range.values.some((level) => JSON.stringify(level) === JSON.stringify(value));
  }
}

function rangeWords(range: FactorRange): string {
  if (range.kind === 'levels') return `one of ${range.values.length}`;
  return range.kind === 'mix' ? 'a mix inside its bounds' : `${plainNumber(range.from)} to ${plainNumber(range.to)}`;
}

/** The range that the values of a column span. */
function spanned(target: FactorTarget, rows: readonly (readonly FactorValue[])[], column: number): FactorRange {
  const values = rows.map((row) => row[column] ?? 0);
  if ('declared' in target) {
    const numbers = values.filter((value) => typeof value === 'number');
    const from = numbers.reduce((least, value) => Math.min(least, value), Infinity);
    const to = numbers.reduce((most, value) => Math.max(most, value), -Infinity);
    return { kind: target.declared.whole ? 'whole' : 'continuous', from, to, scale: 'linear' };
  }
  const distinct = new Map(values.map((value) => [JSON.stringify(value), value]));
  return { kind: 'levels', values: [...distinct.values()] };
}

function unknownColumn(field: string, name: string, names: readonly string[]): Issue {
  const hint = nearestHint(name, names) ?? `known: ${names.slice(0, 10).join(', ')}`;
  return { field, expected: 'a factor of the experiment', got: fieldPath([name]), hint };
}
