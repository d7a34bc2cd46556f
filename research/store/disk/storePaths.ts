import { join } from 'node:path';

/** Folder of the files that an experiment names. */
export const INPUTS = 'inputs';

/** Where everything of a store lies. Shards are numbered from 0. */
export const storePaths = {
  manifest: (dir: string) => join(dir, 'manifest.json'),
  experiment: (dir: string) => join(dir, 'experiment.yaml'),
  journals: (dir: string, shard: number) => join(dir, 'journals', shardName(shard)),
  lock: (dir: string, shard: number) => join(dir, 'locks', `${shardName(shard)}.json`),
  part: (dir: string, shard: number) => tableFiles(join(dir, 'parts'), `${shardName(shard)}.`),
  partRecord: (dir: string, shard: number) => join(dir, 'parts', `${shardName(shard)}.json`),
  merged: (dir: string) => tableFiles(dir, ''),
  csv: (dir: string) => ({ runs: join(dir, 'runs.csv'), outcomes: join(dir, 'outcomes.csv') }),
  readme: (dir: string) => join(dir, 'README.txt'),
  crate: (dir: string) => join(dir, 'ro-crate-metadata.json'),
};

/** The two Parquet files that belong together. */
export interface TablePaths {
  readonly runs: string;
  readonly outcomes: string;
}

function tableFiles(dir: string, prefix: string): TablePaths {
  return { runs: join(dir, `${prefix}runs.parquet`), outcomes: join(dir, `${prefix}outcomes.parquet`) };
}

export function shardName(shard: number): string {
  return `shard-${String(shard).padStart(5, '0')}`;
}

/** Runs are dealt out like cards: run time follows the design point, so contiguous blocks would end at very different times. */
export function shardOf(run: number, shards: number): number {
  return run % shards;
}
