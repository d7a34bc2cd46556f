import type { Column } from '#experiments';
import type { RunTable } from '../tables/readTables.ts';
import type { Essence } from './readEssence.ts';

/** A factor as the table of runs holds it. */
export interface SweepFactor {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** `mix`: three shares of the logics. `shares`: other shares. `levels`: texts. */
  readonly kind: 'number' | 'levels' | 'mix' | 'shares';
  /** Its columns in the table of runs. */
  readonly columns: readonly Column[];
}

/** The factors of an experiment with their columns: one of the same name, or `NAME.PART` for shares. */
export function sweepFactors({ factors }: Essence, columns: readonly Column[]): readonly SweepFactor[] {
  return factors.map(({ name }) => {
    const own = columns.find((column) => column.name === name);
    if (own !== undefined) {
      const { title = name, unit = '', type } = own;
      return { name, label: title, unit, kind: type === 'text' ? 'levels' : 'number', columns: [own] };
    }
    const parts = columns.filter((column) => column.name.startsWith(`${name}.`));
    const isMix = ['OA', 'NPM', 'NPG'].every((share) => parts.some((part) => part.name === `${name}.${share}`));
    const label = parts[0]?.title?.replace(/: \w+$/, '') ?? name;
    return { name, label, unit: 'share', kind: isMix ? 'mix' : 'shares', columns: parts };
  });
}

/** The value of a factor in one row of the table of runs, as a text that is equal where the values are. */
export function levelText({ columns }: Pick<SweepFactor, 'columns'>, runs: RunTable, row: number): string {
  return columns.map(({ name }) => cellText(runs.factors[name]?.[row])).join('/');
}

function cellText(cell: string | number | null | undefined): string {
  if (cell === null || cell === undefined) return 'missing';
  return typeof cell === 'number' ? String(Number(cell.toPrecision(12))) : cell;
}
