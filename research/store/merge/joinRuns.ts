import type { Issue } from '#sim';
import type { Tables } from '../disk/columns.ts';
import { twoResults } from '../journal/journalIndex.ts';
import { NO_MORE, type RunSource } from './runSource.ts';
import { copyRows, createBuffer, firstDifference, type TableBuffer } from '../tables/tableBuffer.ts';

/** What takes the joined runs: told after each, with the rows so far; it may empty a buffer. */
export type TakeJoined = (run: JoinedRun, runs: TableBuffer, outcomes: TableBuffer) => void;

export interface JoinedRun {
  readonly run: number;
  readonly failed: boolean;
}

export interface Joined {
  /** Results beyond the first of a run, those of copies not counted. */
  readonly duplicates: number;
  /** Runs of which two sources have different results; then what was handed over is not to be used. */
  readonly differing: readonly Issue[];
}

const FAILED = 'failed';
/** Differing runs that are named; where there are more, they have one cause. */
const NAMED = 20;
/** Runs between two pauses in which others get their turn. */
const BREATH = 500;

/**
 * Hands over every run of all sources once, ascending. Of a run with several results the one that is done is kept, and all
 * that are done must be equal to the bit. Failures need not be: memory and time belong to the machine; then the one
 * whose reason comes first in order is kept, so that the order of the sources does not show.
 */
export async function joinRuns(sources: readonly RunSource[], tables: Tables, take: TakeJoined): Promise<Joined> {
  const runs = createBuffer(tables.runs);
  const outcomes = createBuffer(tables.outcomes);
  const spareRuns = createBuffer(tables.runs, 1);
  const spareOutcomes = createBuffer(tables.outcomes);
  const status = tables.runs.findIndex(({ name }) => name === 'status');
  const reason = tables.runs.findIndex(({ name }) => name === 'reason');
  const differing: Issue[] = [];
  let duplicates = 0;
  const failed = (buffer: TableBuffer) => buffer.cells[status]![buffer.rows - 1] === FAILED;

  for (let count = 1; ; count++) {
    if (count % BREATH === 0) await new Promise(setImmediate);
    let next = NO_MORE;
    for (const source of sources) {
      if (source.wants()) await source.load();
      next = Math.min(next, source.head());
    }
    if (next === NO_MORE) return { duplicates, differing };
    let kept: string | null = null;
    let from = outcomes.rows;
    for (const source of sources) {
      if (source.head() !== next) continue;
      const name = source.name();
      if (kept === null) {
        from = outcomes.rows;
        source.take(runs, outcomes);
        kept = name;
        continue;
      }
      if (source.copies !== true) duplicates++;
      spareRuns.rows = 0;
      spareOutcomes.rows = 0;
      source.take(spareRuns, spareOutcomes);
      const difference =
        firstDifference(runs, runs.rows - 1, spareRuns) ?? firstDifference(outcomes, from, spareOutcomes);
      if (difference === null) continue;
      if (!failed(runs) && !failed(spareRuns)) {
        if (differing.length < NAMED) differing.push(twoResults(next, kept, name, ` (${difference})`));
      } else if (isBetter(spareRuns, runs, { status, reason })) {
        replaceLast(runs, runs.rows - 1, spareRuns);
        replaceLast(outcomes, from, spareOutcomes);
        kept = name;
      }
    }
    take({ run: next, failed: failed(runs) }, runs, outcomes);
    // After a difference nothing is kept, but the rest is still compared.
    if (differing.length > 0) runs.rows = outcomes.rows = 0;
  }
}

/** Whether the last row of `other` is to be kept instead of the last of `row`; at least one of them failed. */
function isBetter(
  other: TableBuffer,
  row: TableBuffer,
  { status, reason }: { status: number; reason: number },
): boolean {
  const [otherFailed, rowFailed] = [other, row].map(({ cells, rows }) => cells[status]![rows - 1] === FAILED);
  if (otherFailed !== rowFailed) return rowFailed === true;
  return (other.cells[reason]![other.rows - 1] as string) < (row.cells[reason]![row.rows - 1] as string);
}

function replaceLast(buffer: TableBuffer, from: number, by: TableBuffer): void {
  buffer.rows = from;
  copyRows(by, 0, by.rows, buffer);
}
