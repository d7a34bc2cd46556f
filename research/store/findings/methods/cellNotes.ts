import type { CellMean } from '#analysis';
import type { AskedOutcome } from '../analysisRequest.ts';

/** What a cell is called on a map. */
export interface CellWords {
  readonly one: string;
  readonly many: string;
}

/**
 * Notes for every outcome whose map has cells that no run fell into, cells whose runs have no value, and cells that rest on a
 * single point.
 */
export function cellNotes(
  maps: readonly { readonly outcome: AskedOutcome; readonly map: { readonly cells: readonly CellMean[] } }[],
  { one, many }: CellWords,
): readonly string[] {
  return maps.flatMap(({ outcome: { name }, map: { cells } }) => {
    const told = (kind: Cell, [hold, stay]: readonly [(single: boolean) => string, string]): readonly string[] => {
      const count = cells.filter((cell) => kindOf(cell) === kind).length;
      const of = `${count} of ${cells.length} ${cells.length === 1 ? one : many}`;
      return count === 0 ? [] : [`${name}: ${of} ${hold(count === 1)}${stay}`];
    };
    const verb = (rest: string) => (single: boolean) => `${single ? 'holds' : 'hold'} ${rest}`;
    return [
      ...told('empty', [(single) => `${verb('no run')(single)} and ${single ? 'stays' : 'stay'} empty`, '.']),
      ...told('lacking', [verb('runs, but none with a value'), '.']),
      ...told('single', [verb('one point only'), ': how far chance carries such a mean cannot be told.']),
    ];
  });
}

type Cell = 'empty' | 'lacking' | 'single' | 'known';

function kindOf({ count, lacking, points }: CellMean): Cell {
  if (count === 0) return lacking === 0 ? 'empty' : 'lacking';
  return points === 1 ? 'single' : 'known';
}

const REMARKS = {
  empty: 'no run',
  lacking: 'no run has a value',
  single: 'one point: no error known',
  known: '',
} as const;

/** The same of one cell, for a column of a table. */
export function cellRemark(cell: CellMean): string {
  return REMARKS[kindOf(cell)];
}
