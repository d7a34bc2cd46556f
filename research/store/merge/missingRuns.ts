import type { Manifest } from '../disk/manifest.ts';
import { readRanges } from '../disk/runRanges.ts';

/** Runs of a shard, known so far and not left out, that are not among those found. */
export function missingRuns({ runs, shards, leftOut }: Manifest, shard: number, found: Iterable<number>): Int32Array {
  const there = new Set(found);
  for (const [from, to] of readRanges(leftOut ?? '')) for (let run = from; run <= to; run++) there.add(run);
  const missing: number[] = [];
  for (let run = shard; run < runs; run += shards) if (!there.has(run)) missing.push(run);
  return Int32Array.from(missing);
}
