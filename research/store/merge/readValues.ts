import { joinRuns } from './joinRuns.ts';
import { mergedTables } from './mergedTables.ts';
import { tableSource } from './runSource.ts';
import { shardSources } from './shardSources.ts';
import type { Store } from '../disk/store.ts';

/** Tells one outcome of every run that is done in a folder of one shard, ascending; of a run that ended early, its last reading. */
export async function readValues(
  store: Store,
  { outcome, month, area }: { readonly outcome: string; readonly month: number; readonly area: string },
  tell: (run: number, value: number) => void,
): Promise<void> {
  const { sources: own } = await shardSources(store, 0);
  const merged = mergedTables(store);
  const sources = merged.state === 'whole' ? [...own, await tableSource(merged.paths, store.tables)] : own;
  const at = (name: string): number => store.tables.outcomes.findIndex((column) => column.name === name);
  const [column, months, areas] = [at(outcome), at('month'), at('area')];
  await joinRuns(sources, store.tables, ({ run, failed }, runs, outcomes) => {
    let value = NaN;
    for (let row = 0; row < outcomes.rows; row++) {
      if (outcomes.cells[areas]![row] !== area) continue;
      value = outcomes.cells[column]![row] as number;
      if (outcomes.cells[months]![row] === month) break;
    }
    if (!failed) tell(run, value);
    runs.rows = outcomes.rows = 0;
  });
}
