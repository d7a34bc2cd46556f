import type { CellMean } from '#analysis';
import type { ExploreWords } from '../words/exploreEn.ts';

/** How many fields of a map hold runs without a value; empty where none does. They look as if no run were there. */
export function lackingText({ study }: ExploreWords, cells: readonly CellMean[]): string {
  const count = cells.filter((cell) => cell.count === 0 && cell.lacking > 0).length;
  return count === 0 ? '' : study.lacking(count, cells.length);
}
