import type { Mix, Said } from '#sim';
import { say } from '../written/phrases.ts';
import type { Column } from './column.ts';
import type { Factor, FactorTarget, FactorValue } from './factor.ts';

const SHARES = ['OA', 'NPM', 'NPG'] as const;
const CHANNELS = ['openCall', 'lot', 'universalArena', 'outreach'] as const;

/** The columns of a table of runs that say where a point lies: one for each factor, one for each share of a mix. */
export function factorColumns(factors: readonly Factor[]): readonly Column[] {
  return factors.flatMap(({ name, label, unit, target }) => {
    const parts = partsOf(target);
    if (parts !== null)
      return parts.map((part) => ({
        name: `${name}.${part}`,
        type: 'number' as const,
        title: `${label}: ${part}`,
        unit: 'share',
      }));
    const type = !('declared' in target) ? 'text' : target.declared.whole ? 'whole' : 'number';
    return [{ name, type, title: label, ...(unit === '' ? {} : { unit }) } as const];
  });
}

/** A point as cells of these columns. */
export function factorCells(values: readonly FactorValue[]): readonly (number | string)[] {
  return values.flatMap((value) => {
    if (typeof value === 'number' || typeof value === 'string') return [value];
    if (isMechanisms(value)) return [value.length === 0 ? 'none' : value.join('+')];
    return 'OA' in value ? SHARES.map((share) => value[share]) : CHANNELS.map((channel) => value[channel]);
  });
}

/** A value in one cell, for people. */
export function valueText(value: FactorValue): string {
  const cells = factorCells([value]).map((cell) =>
    typeof cell === 'number' ? String(Number(cell.toPrecision(4))) : cell,
  );
  return cells.join('/');
}

/** Names that results have already, with what is called so. */
export function columnNames(factors: readonly Pick<Factor, 'name' | 'target'>[]): Readonly<Record<string, Said>> {
  return {
    ...Object.fromEntries(RESERVED.map((name) => [name, say.aColumn()])),
    ...Object.fromEntries(factors.map(({ name }) => [name, say.aFactor()])),
  };
}

/** Columns of the store, and what reports add. */
const RESERVED = [
  'run',
  'runId',
  'point',
  'replicate',
  'seed',
  'status',
  'reason',
  'fingerprint',
  'warnings',
  'month',
  'months',
  'area',
  'citizens',
];

function partsOf(target: FactorTarget): readonly string[] | null {
  if (target.kind === 'mix') return SHARES satisfies readonly (keyof Mix)[];
  return target.kind === 'recruitment' ? CHANNELS : null;
}

function isMechanisms(value: Exclude<FactorValue, number | string>): value is Extract<FactorValue, readonly unknown[]> {
  return Array.isArray(value);
}
