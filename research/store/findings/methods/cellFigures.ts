import type { CellMean } from '#analysis';
import type { ResultCell, ResultColumn } from '../analysisResult.ts';
import { cellRemark } from './cellNotes.ts';

/** Columns of what is told of a cell of a map, behind those that say which it is. */
export const CELL_COLUMNS: readonly ResultColumn[] = [
  { name: 'runs', label: 'Runs', format: 'count' },
  { name: 'failed', label: 'Without value', format: 'count' },
  { name: 'points', label: 'Points', format: 'count' },
  { name: 'mean', label: 'Mean', format: 'number' },
  { name: 'standardError', label: 'Standard error', format: 'number' },
  { name: 'remark', label: 'Remark', format: 'text' },
];

/** What is told of a cell, in the order of `CELL_COLUMNS`. */
export function cellFigures(cell: CellMean): readonly ResultCell[] {
  return [cell.count, cell.lacking, cell.points, cell.mean, cell.standardError, cellRemark(cell)];
}
