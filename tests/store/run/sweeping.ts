import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAtlas } from '#scenarios/node';
import {
  finishShard,
  mergeStores,
  openSweepPool,
  planStore,
  runShard,
  type RunShardOptions,
  type ShardEnd,
  type Store,
} from '#store';
import { planExperiment, resolveExperiment, type Plan } from '#experiments';

export const DATE = '2026-11-22T00:00:00.000Z';

/** An experiment whose runs take milliseconds. */
export const TINY = {
  title: 'Tiny',
  base: 'hybrid-by-default',
  set: { spinUpMonths: 6 },
  factors: { austerity: { from: 0, to: 0.08 }, volunteerSupport: { values: [0, 0.5, 1] } },
  design: { method: 'latinHypercube', points: 6 },
  replicates: 2,
  seed: 'tiny',
  months: 12,
  citizens: 200,
  record: { months: [0, 6, 12], metrics: ['participation', 'trust', 'burnouts'] },
  outcomes: { both: 'participation + trust' },
};

export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'samspill-sweep-'));
}

export async function planOf(input: unknown): Promise<Plan> {
  const experiment = await resolveExperiment(input, openAtlas());
  if (!experiment.ok) throw new Error(JSON.stringify(experiment.issues));
  const plan = planExperiment(experiment.value);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return plan.value;
}

export function storeFor(plan: Plan, { dir = folder(), shards = 1 } = {}): Store {
  const store = planStore(
    plan,
    { dir, shards, text: 'title: a copy' },
    { packageVersion: '0', commit: null, machine: {}, date: DATE },
  );
  if (!store.ok) throw new Error(JSON.stringify(store.issues));
  return store.value;
}

const pools = new Map<number, ReturnType<typeof openSweepPool>>();
/** Ends them; each file that has runs made does so when it is through, since files share this module. */
export async function closePools(): Promise<void> {
  const open = [...pools.values()];
  pools.clear();
  await Promise.all(open.map((pool) => pool.close()));
}

export function poolOf(size: number): ReturnType<typeof openSweepPool> {
  const pool = pools.get(size) ?? openSweepPool(size);
  pools.set(size, pool);
  return pool;
}

export async function runAll(
  store: Store,
  plan: Plan,
  {
    pool = poolOf(1),
    signal = new AbortController().signal,
    onProgress = (): void => undefined,
  }: Partial<Omit<RunShardOptions, 'lock'>> = {},
): Promise<readonly ShardEnd[]> {
  const ends: ShardEnd[] = [];
  for (let shard = 0; shard < store.manifest.shards; shard++) {
    const end = await runShard(store, plan, shard, { pool, signal, onProgress });
    if (!end.ok) throw new Error(JSON.stringify(end.issues));
    ends.push(end.value);
    if (end.value.status === 'complete') await finishShard(store, shard);
  }
  return ends;
}

export async function merged(store: Store): Promise<{ readonly runs: string; readonly outcomes: string }> {
  const report = await mergeStores([store.dir], store.dir, { date: DATE });
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return bytesOf(store.dir);
}

/** Hashes of the two tables of a folder. */
export function bytesOf(dir: string): { readonly runs: string; readonly outcomes: string } {
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(dir, `${name}.parquet`)))
      .digest('hex');
  return { runs: hash('runs'), outcomes: hash('outcomes') };
}
