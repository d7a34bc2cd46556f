import type { AskedOutcome } from '../analysisRequest.ts';

/** A note for every outcome whose map has cells that no run fell into; `what` is what a cell is called. */
export function emptyCellNotes(
  maps: readonly {
    readonly outcome: AskedOutcome;
    readonly map: { readonly cells: readonly { readonly count: number }[] };
  }[],
  what: string,
): readonly string[] {
  return maps.flatMap(({ outcome, map: { cells } }) => {
    const empty = cells.filter(({ count }) => count === 0).length;
    return empty === 0 ? [] : [`${outcome.name}: ${empty} of ${cells.length} ${what} hold no run and stay empty.`];
  });
}
