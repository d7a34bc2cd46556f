import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Checked } from '#sim';
import {
  createStore,
  finishShard,
  mergeStores,
  openJournal,
  type Finished,
  type JournalOptions,
  type MergeOptions,
  type MergeReport,
  type NewManifest,
  type Store,
} from '#store';

/** A folder of its own for one test, removed after it. */
export function passingFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'samspill-store-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export function must<T>(checked: Checked<T>): T {
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

export function issuesOf<T>(checked: Checked<T>) {
  if (checked.ok) throw new Error('this should have been refused');
  return checked.issues;
}

export const MANIFEST: NewManifest = {
  format: 2,
  title: 'A small sweep',
  experiment: { question: 'does trust help', factors: [{ name: 'trust', from: 0, to: 1 }] },
  masterSeed: 'small',
  runs: 12,
  shards: 1,
  packageVersion: '0.1.0',
  modelVersion: 3,
  commit: null,
  machine: { processors: 2, node: '20' },
  dates: { planned: '2026-11-22T10:00:00Z' },
  factors: [
    { name: 'trust', type: 'number', title: 'Trust', unit: 'share' },
    { name: 'place', type: 'text' },
    { name: 'agents', type: 'whole' },
    { name: 'austerity', type: 'flag' },
  ],
  outcomes: [
    { name: 'value', type: 'number', title: 'Public value', unit: 'index' },
    { name: 'projects', type: 'whole' },
    { name: 'alive', type: 'flag' },
  ],
};

export const EXPERIMENT = 'question: does trust help # the text as written\n';

export function smallStore(change: Partial<NewManifest> = {}, dir = join(passingFolder(), 'sweep')): Store {
  return must(createStore(dir, { ...MANIFEST, ...change }, EXPERIMENT));
}

/** A run that is the same whenever and wherever it is made. */
export function someRun(index: number, change: Partial<Finished['run']> = {}): Finished {
  const run = {
    index,
    runId: `id${index}`,
    point: Math.floor(index / 3),
    replicate: index % 3,
    seed: `seed ${index % 3}`,
    status: 'done' as const,
    reason: '',
    fingerprint: (index * 12_345_678_901).toString(16),
    factors: [index / 7, index % 2 === 0 ? 'Ås, "vest"' : '', index * 1000, index % 3 === 0],
    ...change,
  };
  const outcomes = [0, 12].flatMap((month) =>
    ['municipality', 'Fagerås'].map((area, i) => ({
      month,
      area,
      values: [Math.sqrt(index + month + i), i === 0 ? Number.NaN : index * 10, Number(month > 0)],
    })),
  );
  return { run, outcomes: run.status === 'done' ? outcomes : [] };
}

export function write(store: Store, shard: number, finished: Iterable<Finished>, options: JournalOptions = {}): string {
  const journal = must(openJournal(store, shard, options));
  for (const one of finished) journal.append(one);
  journal.close();
  return journal.path;
}

/** All runs of a store in their shards, and the parts if asked. */
export async function fill(store: Store, { parts = false } = {}): Promise<void> {
  const { runs, shards } = store.manifest;
  for (let shard = 0; shard < shards; shard++) {
    const indices = Array.from({ length: runs }, (_, i) => i).filter((i) => i % shards === shard);
    write(
      store,
      shard,
      indices.map((index) => someRun(index)),
    );
    if (parts) must(await finishShard(store, shard));
  }
}

export async function merge(
  dirs: string | readonly string[],
  options: Partial<MergeOptions> = {},
): Promise<MergeReport> {
  const list = typeof dirs === 'string' ? [dirs] : dirs;
  return must(await mergeStores(list, list[0], { date: '2026-11-23T08:00:00Z', ...options }));
}

export const hashes = (report: MergeReport) => report.files.map(({ name, sha256 }) => `${name} ${sha256}`);
