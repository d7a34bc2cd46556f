import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finishShard, mergeStores, readShard, recordRuns } from '#store';
import { fill, hashes, issuesOf, merge, must, smallStore, someRun, write } from './storing.ts';

const TABLES = ['runs', 'outcomes'] as const;
const partPath = (dir: string, ending: string) => join(dir, 'parts', `shard-00000.${ending}`);
const partBytes = (dir: string) =>
  TABLES.map((table) => readFileSync(partPath(dir, `${table}.parquet`)).toString('hex'));

describe('a part', () => {
  test('is the same to the byte whatever the order and number of attempts', async () => {
    const runs = Array.from({ length: 12 }, (_, i) => i);
    const orders = [[runs], [runs.toReversed()], [[5, 3, 11], runs, [3, 0]], [runs.slice(6), runs.slice(0, 7)]];
    const made: string[][] = [];
    for (const attempts of orders) {
      const store = smallStore();
      for (const attempt of attempts) write(store, 0, attempt.map((index) => someRun(index))); // prettier-ignore
      expect(must(await finishShard(store, 0)).missing).toHaveLength(0);
      made.push(partBytes(store.dir));
    }
    expect(new Set(made.map(String)).size).toBe(1);
  });

  test('says what is in it, and is left alone when nothing new has come', async () => {
    const store = smallStore();
    write(store, 0, [someRun(0), someRun(1, { status: 'failed', reason: 'why' })]);
    const first = must(await finishShard(store, 0));
    expect(first).toMatchObject({
      unchanged: false,
      duplicates: 0,
      problems: [],
      record: { runs: 2, failed: 1, shard: 0 },
    });
    expect(first.record!.files.outcomes.rows).toBe(4);
    const second = must(await finishShard(store, 0));
    expect(second).toMatchObject({ unchanged: true, record: first.record });
    expect(second.missing).toEqual(Int32Array.from({ length: 10 }, (_, i) => i + 2));
    expect(must(await readShard(store, 0))).toMatchObject({ part: 'whole', failures: [{ run: 1, reason: 'why' }] });
  });

  test('takes up what came after it, even when its own journals are gone', async () => {
    const store = smallStore();
    const path = write(store, 0, [0, 1, 2, 3].map((index) => someRun(index))); // prettier-ignore
    must(await finishShard(store, 0));
    rmSync(path);
    expect([...must(await readShard(store, 0)).finished]).toEqual([0, 1, 2, 3]);
    write(store, 0, [3, 4].map((index) => someRun(index))); // prettier-ignore
    expect(must(await readShard(store, 0)).part).toBe('behind');
    must(await finishShard(store, 0));
    const whole = smallStore();
    write(whole, 0, [4, 3, 2, 1, 0].map((index) => someRun(index))); // prettier-ignore
    must(await finishShard(whole, 0));
    expect(partBytes(store.dir)).toEqual(partBytes(whole.dir));
  });

  const damage: readonly (readonly [what: string, harm: (path: string) => void])[] = [
    ['cut short', (path) => truncateSync(path, readFileSync(path).length - 2)],
    ['emptied', (path) => truncateSync(path, 0)],
    ['gone', (path) => rmSync(path)],
    ['changed in one bit', (path) => {
      const bytes = readFileSync(path);
      bytes[bytes.length >> 1] ^= 4;
      writeFileSync(path, bytes);
    }],
  ]; // prettier-ignore
  const files = ['runs.parquet', 'outcomes.parquet', 'json'];

  test.each(damage.flatMap(([what, harm]) => files.map((file) => ({ what, harm, file }))))(
    'whose $file is $what is made again from the journals, or its runs are missing',
    async ({ harm, file }) => {
      const store = smallStore();
      await fill(store, { parts: true });
      const before = partBytes(store.dir);
      harm(partPath(store.dir, file));
      expect(must(await readShard(store, 0))).toMatchObject({ part: 'damaged', missing: new Int32Array(0) });
      expect(must(await finishShard(store, 0)).problems).toHaveLength(1);
      expect(partBytes(store.dir)).toEqual(before);

      harm(partPath(store.dir, file));
      rmSync(join(store.dir, 'journals'), { recursive: true });
      const { missing, problems } = must(await readShard(store, 0));
      expect([missing.length, problems.length]).toEqual([12, 1]);
      const [told, why] = issuesOf(await mergeStores([store.dir], store.dir, { date: '' }));
      expect([told.expected, why.got]).toEqual(['a whole part', '12 missing: 0-11']);
    },
  );

  test('of another experiment or shard is not taken', async () => {
    const store = smallStore({ runs: 4, shards: 2 });
    await fill(store, { parts: true });
    for (const ending of ['json', 'runs.parquet', 'outcomes.parquet']) {
      copyFileSync(join(store.dir, 'parts', `shard-00001.${ending}`), partPath(store.dir, ending));
    }
    expect(must(await readShard(store, 0)).part).toBe('damaged');
  });

  test('with two results that differ is not made, and the one that is there stays', async () => {
    const store = smallStore();
    await fill(store, { parts: true });
    const before = partBytes(store.dir);
    write(store, 0, [someRun(7, { fingerprint: 'other' }), someRun(9, { seed: 'other' })]);
    const issues = issuesOf(await finishShard(store, 0));
    expect(issues.map(({ field }) => field)).toEqual(['run 7', 'run 9']);
    expect(partBytes(store.dir)).toEqual(before);
  });

  test('and a later journal that differ are told apart even when the first journal is gone', async () => {
    const store = smallStore();
    await fill(store, { parts: true });
    rmSync(join(store.dir, 'journals'), { recursive: true });
    write(store, 0, [someRun(7, { fingerprint: 'other' })]);
    const [issue] = issuesOf(await finishShard(store, 0));
    expect(issue.got).toMatch(/^two results for run 7 differ \(fingerprint: /);
    expect(issuesOf(await mergeStores([store.dir], store.dir, { date: '' }))[0].field).toBe('run 7');
  });
});

test('tables of more than one row group keep their order and their values', async () => {
  const store = smallStore({ runs: 900, shards: 1, outcomes: [{ name: 'value', type: 'number' }] });
  const runs = Array.from({ length: 900 }, (_all, index) => {
    const { run } = someRun(index);
    // Runs with no rows, one and many, so that row groups end anywhere.
    const rows = index % 5 === 0 ? 0 : index % 5 === 1 ? 700 : 1;
    return {
      run,
      outcomes: Array.from({ length: rows }, (_, row) => ({ month: row, area: '', values: [index + row / 1000] })),
    };
  });
  write(store, 0, runs);
  const direct = hashes(await merge(store.dir));
  must(await finishShard(store, 0));
  rmSync(join(store.dir, 'journals'), { recursive: true });
  expect(hashes(await merge(store.dir))).toEqual(direct);
});

test('a failure in a part gives way to a result that comes later, and of failures one is kept whatever their order', async () => {
  const failed = (reason: string) => someRun(0, { status: 'failed', reason });
  const made: string[][] = [];
  for (const order of [
    ['a', 'b'],
    ['b', 'a'],
  ]) {
    const store = smallStore({ runs: 1 });
    for (const reason of order) {
      write(store, 0, [failed(reason)]);
      must(await finishShard(store, 0));
      rmSync(join(store.dir, 'journals'), { recursive: true });
    }
    expect(must(await readShard(store, 0)).failures).toEqual([{ run: 0, reason: 'a' }]);
    made.push(partBytes(store.dir));
    // Whatever its reason says.
    write(store, 0, [someRun(0, { reason: 'z' })]);
    expect(must(await finishShard(store, 0)).record).toMatchObject({ runs: 1, failed: 0 });
    const alone = smallStore({ runs: 1 });
    write(alone, 0, [someRun(0, { reason: 'z' })]);
    must(await finishShard(alone, 0));
    expect(partBytes(store.dir)).toEqual(partBytes(alone.dir));
  }
  expect(made[0]).toEqual(made[1]);
});

test('runs that are added later are missing until they are there', async () => {
  const store = smallStore({ runs: 2 });
  write(store, 0, [someRun(0), someRun(1)]);
  must(await finishShard(store, 0));
  const grown = must(recordRuns(store, 4));
  expect([...must(await readShard(grown, 0)).missing]).toEqual([2, 3]);
  expect([...must(await finishShard(grown, 0)).missing]).toEqual([2, 3]);
  expect(must(recordRuns(grown, 1)).manifest.runs).toBe(4);
});
