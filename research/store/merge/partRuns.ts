import { RUN_COLUMNS } from '#experiments';
import { openTableReader } from '../tables/tableReader.ts';

/** A run of a part, with its reason when it failed. */
export interface PartRun {
  readonly run: number;
  readonly reason: string | null;
}

const ASKED = ['run', 'status', 'reason'].map((name) => RUN_COLUMNS.find((column) => column.name === name)!);

/** The runs of a part, ascending, without their outcomes. Throws when the table cannot be read. */
export async function partRuns(path: string): Promise<PartRun[]> {
  const reader = await openTableReader(path, ASKED);
  const found: PartRun[] = [];
  for (const group of reader.groups.keys()) {
    const { cells, rows } = await reader.read(group, ASKED);
    const [run, status, reason] = cells as [Float64Array, string[], string[]];
    for (let i = 0; i < rows; i++) found.push({ run: run[i]!, reason: status[i] === 'failed' ? reason[i]! : null });
  }
  return found;
}
