import { issueText, type Checked, type Issue } from '#sim';
import { readShard, runRanges, type Store } from '#store';
import { counted } from '#pictures';
import { textTable } from '../output/textTable.ts';

/** How far one shard has come. */
export interface ShardStatus {
  readonly shard: number;
  readonly finished: number;
  readonly failed: number;
  readonly missing: number;
  readonly missingRuns: string;
  readonly part: string;
  /** What could not be read, and runs that were started and never ended. */
  readonly remarks: readonly string[];
}

/** Most ranges of missing runs that are named. */
const NAMED = 8;

/** Reads how far every shard of a folder has come. */
export async function statusOf(store: Store): Promise<Checked<readonly ShardStatus[]>> {
  const shards: ShardStatus[] = [];
  for (let shard = 0; shard < store.manifest.shards; shard++) {
    const read = await readShard(store, shard);
    if (!read.ok) return read;
    const { finished, missing, failures, problems, tornBytes, unfinished, differing, part, duplicates } = read.value;
    shards.push({
      shard,
      finished: finished.length,
      failed: failures.length,
      missing: missing.length,
      missingRuns: runRanges(missing, NAMED),
      part,
      remarks: [
        ...[...problems, ...differing].map(({ field, got }) => `${field}: ${got}`),
        ...(tornBytes > 0 ? [`${counted(tornBytes, 'byte')} of a line that was being written when it ended`] : []),
        ...(duplicates > 0 ? [`${counted(duplicates, 'result')} beyond the first of a run`] : []),
        ...unfinished.map(({ run, times }) => `run ${run} was started ${counted(times, 'time')} and never ended`),
      ],
    });
  }
  return { ok: true, value: shards };
}

function missingShards(shards: readonly ShardStatus[]): string {
  return runRanges(shards.flatMap((status) => (status.missing > 0 ? [status.shard] : [])));
}

/** The status for people: one line in all, one row a shard, and what is odd. */
export function statusText(store: Store, shards: readonly ShardStatus[], damaged: readonly Issue[]): string {
  const sum = (count: (status: ShardStatus) => number) => shards.reduce((total, status) => total + count(status), 0);
  const [finished, failed, missing] = [sum((s) => s.finished), sum((s) => s.failed), sum((s) => s.missing)];
  const { merged } = store.manifest;
  const rows = shards.map((s) => [
    String(s.shard),
    String(s.finished),
    String(s.failed),
    String(s.missing),
    s.missingRuns,
  ]);
  const lines = [
    store.manifest.title ?? store.dir,
    `${counted(finished, 'run')} finished, ${failed} of them failed, ${missing} missing; ${
      merged === undefined ? 'not merged yet' : merged.complete && missing === 0 ? 'merged' : 'merged in part'
    }`,
    ...(missing === 0 ? [] : [`shards with missing runs, as for sbatch: --array=${missingShards(shards)}`]),
    '',
    textTable([['shard', 'finished', 'failed', 'missing', 'missing runs'], ...rows]),
    ...shards.flatMap(({ shard, remarks }) => remarks.map((remark) => `shard ${shard}: ${remark}`)),
    ...damaged.map((issue) => `damaged: ${issueText(issue)}`),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
