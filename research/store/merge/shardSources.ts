import type { Issue } from '#sim';
import { indexJournals, journalFiles, type JournalIndex } from '../journal/journalIndex.ts';
import { covers, readPart, type Part } from './part.ts';
import { journalSource, tableSource, type RunSource } from './runSource.ts';
import type { Store } from '../disk/store.ts';

/** Everything a shard has to give: its part if that is whole, and its journals if they hold more than the part. */
export interface ShardSources {
  readonly sources: readonly RunSource[];
  readonly part: Part;
  /** Null when the part has all that the journals hold, so that they need not be read. */
  readonly journals: JournalIndex | null;
  readonly problems: readonly Issue[];
}

/** Throws what the file system throws. */
export async function shardSources(store: Store, shard: number): Promise<ShardSources> {
  const part = readPart(store, shard);
  const files = journalFiles(store.dir, shard);
  const journals = part.state === 'whole' && covers(part.record, files) ? null : indexJournals(store, shard);
  const sources: RunSource[] = [];
  if (part.state === 'whole') sources.push(await tableSource(part.paths, store.tables));
  if (journals !== null && journals.runs.length > 0) sources.push(journalSource(journals));
  const damage = part.state === 'damaged' ? [part.issue] : [];
  return { sources, part, journals, problems: [...damage, ...(journals?.problems ?? [])] };
}
