import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finishShard, mergeStores, openStore, readOutcomes, readRuns, readShard, recordRuns } from '#store';
import { fill, hashes, issuesOf, MANIFEST, merge, must, passingFolder, smallStore, someRun, write } from './storing.ts';

const DATE = '2026-11-23T08:00:00Z';

describe('a merge', () => {
  test('gives the same bytes for one shard or three, with parts or without, and with shuffled attempts twice over', async () => {
    const made: string[][] = [];
    for (const shards of [1, 3]) {
      for (const parts of [false, true]) {
        const store = smallStore({ shards });
        await fill(store, { parts });
        made.push(hashes(await merge(store.dir, { csv: true })));
      }
    }
    const store = smallStore({ shards: 3 });
    const attempts = [[9, 0, 3], [1, 4], [6, 3], [2, 11, 5, 8], [10, 7, 1], [8], [0]];
    for (const attempt of attempts) write(store, attempt[0] % 3, attempt.map((index) => someRun(index))); // prettier-ignore
    const report = await merge(store.dir, { csv: true });
    expect(report).toMatchObject({ runs: 12, failed: 0, duplicates: 4, problems: [], outcomeRows: 48 });
    made.push(hashes(report));
    made.push(hashes(await merge(store.dir, { csv: true, date: '2027-01-01' })));
    expect(new Set(made.map(String)).size).toBe(1);
  });

  test('joins folders of several machines, in whatever order, also merged ones, into a new one', async () => {
    const folder = passingFolder();
    const machines = ['a', 'b', 'c'].map((name, i) =>
      smallStore({ shards: i + 1, machine: { name }, commit: name }, join(folder, name)),
    );
    write(machines[0], 0, [0, 1, 2, 5].map((index) => someRun(index))); // prettier-ignore
    write(machines[1], 1, [3, 5, 7, 9].map((index) => someRun(index))); // prettier-ignore
    for (const index of [4, 6, 8, 10, 11]) write(machines[2], index % 3, [someRun(index)]);
    await merge(machines[0].dir, { partial: true });
    rmSync(join(machines[0].dir, 'journals'), { recursive: true });
    const dirs = machines.map(({ dir }) => dir);
    const out = join(folder, 'all');
    const report = must(await mergeStores(dirs, out, { date: DATE }));
    expect(report).toMatchObject({ runs: 12, duplicates: 1, missing: new Int32Array(0) });
    const again = must(await mergeStores([...dirs.toReversed(), dirs[1]], join(folder, 'again'), { date: DATE }));
    expect(hashes(again)).toEqual(hashes(report));
    const alone = smallStore();
    await fill(alone);
    expect(hashes(await merge(alone.dir))).toEqual(hashes(report));
    for (const place of [out, join(folder, 'again')]) {
      const { merged } = must(openStore(place)).manifest;
      expect(merged?.from.map(({ commit }) => commit)).toEqual(['a', 'b', 'c']);
    }
    // Merged into the same place once more: nothing new.
    expect(hashes(must(await mergeStores(dirs, out, { date: DATE })))).toEqual(hashes(report));
  });

  test('with runs missing is refused with their numbers, unless it may be partial', async () => {
    const store = smallStore({ runs: 9 });
    write(store, 0, [0, 1, 2, 5].map((index) => someRun(index))); // prettier-ignore
    const [issue] = issuesOf(await mergeStores([store.dir], store.dir, { date: DATE }));
    expect(issue).toMatchObject({ expected: 'results of all 9 runs', got: '5 missing: 3-4,6-8' });
    expect(readdirSync(store.dir).toSorted()).toEqual(['experiment.yaml', 'journals', 'manifest.json']);
    const report = await merge(store.dir, { partial: true });
    expect([...report.missing]).toEqual([3, 4, 6, 7, 8]);
    const { merged } = must(openStore(store.dir)).manifest;
    expect(merged).toMatchObject({ complete: false, missing: '3-4,6-8', runs: 4 });
    expect(readFileSync(join(store.dir, 'README.txt'), 'utf8')).toContain('of 9 runs these are missing: 3-4,6-8');
  });

  test('with a damaged line tells it beside the run that is missing', async () => {
    const store = smallStore({ runs: 2 });
    const path = write(store, 0, [someRun(0), someRun(1)]);
    truncateSync(path, readFileSync(path).length - 9);
    const [torn, missing] = issuesOf(await mergeStores([store.dir], store.dir, { date: DATE }));
    expect([torn.expected, missing.got]).toEqual(['a whole line', '1 missing: 1']);
  });

  test('of other experiments, seeds or versions is refused field by field, unless told', async () => {
    const folder = passingFolder();
    const first = smallStore({ runs: 1 }, join(folder, '1'));
    const other = smallStore({ runs: 1, modelVersion: 4, packageVersion: '0.2.0' }, join(folder, '2'));
    for (const store of [first, other]) write(store, 0, [someRun(0)]);
    const dirs = [first.dir, other.dir];
    const out = join(folder, 'out');
    const issues = issuesOf(await mergeStores(dirs, out, { date: DATE }));
    expect(issues.map(({ field }) => field.replace(/.*: /, ''))).toEqual(['modelVersion', 'packageVersion']);
    expect(must(await mergeStores(dirs, out, { date: DATE, mixed: ['versions'] }))).toMatchObject({
      runs: 1,
      duplicates: 1,
    });
    const seeded = smallStore({ runs: 1, masterSeed: 'x', experiment: { question: 'other' } }, join(folder, '3'));
    write(seeded, 0, [someRun(0, { seed: 'x' })]);
    const mixed = issuesOf(await mergeStores([first.dir, seeded.dir], out, { date: DATE, mixed: ['versions'] }));
    expect(mixed.map(({ field }) => field.replace(/.*: /, ''))).toEqual([
      'experiment.factors',
      'experiment.question',
      'masterSeed',
    ]);
    // Told to mix them, it still never chooses between two results of one run.
    const differing = await mergeStores([first.dir, seeded.dir], out, { date: DATE, mixed: ['experiments'] });
    expect(issuesOf(differing)[0].got).toMatch(/^two results for run 0 differ \(seed: seed 0 and x\)/);
    const wider = smallStore({ runs: 1, factors: MANIFEST.factors.slice(1) }, join(folder, '4'));
    const columns = await mergeStores([first.dir, wider.dir], out, { date: DATE, mixed: ['versions', 'experiments'] });
    expect(issuesOf(columns)[0].hint).toBe('tables with different columns cannot be joined');
  });

  test('into a folder with other results is refused', async () => {
    const [first, second] = [smallStore(), smallStore()];
    await fill(first);
    await fill(second);
    const [issue] = issuesOf(await mergeStores([first.dir], second.dir, { date: DATE }));
    expect(issue).toMatchObject({ field: second.dir, got: 'journals of other runs' });
  });

  test('of merged tables that were changed takes nothing from them', async () => {
    const store = smallStore({ runs: 1 });
    write(store, 0, [someRun(0)]);
    await merge(store.dir);
    rmSync(join(store.dir, 'journals'), { recursive: true });
    const path = join(store.dir, 'outcomes.parquet');
    const bytes = readFileSync(path);
    bytes[9] ^= 1;
    writeFileSync(path, bytes);
    const out = join(passingFolder(), 'out');
    const issues = issuesOf(await mergeStores([store.dir], out, { date: DATE }));
    expect(issues.map(({ got }) => got)).toEqual(['another checksum than recorded', '1 missing: 0']);
    expect(existsSync(join(out, 'runs.parquet'))).toBe(false);
  });

  test.each([1, 3])(
    'is complete by itself: without journals and parts of %d shards nothing is missing',
    async (shards) => {
      const store = smallStore({ shards });
      await fill(store, { parts: true });
      const whole = hashes(await merge(store.dir));
      for (const name of ['journals', 'parts']) rmSync(join(store.dir, name), { recursive: true });
      const bare = must(openStore(store.dir));
      for (let shard = 0; shard < shards; shard++) {
        const { finished, missing } = must(await readShard(bare, shard));
        expect([finished.length, missing.length]).toEqual([12 / shards, 0]);
        // Nothing is left to make a part from, and no empty one is made that would hide the tables.
        expect(must(await finishShard(bare, shard))).toMatchObject({ record: null, missing: { length: 0 } });
      }
      expect(hashes(await merge(store.dir))).toEqual(whole);
      // A run made anew, or one more, joins what is there.
      must(recordRuns(bare, 14));
      write(bare, 0, [someRun(0), someRun(12 + (12 % shards))]);
      const more = await merge(store.dir, { partial: true });
      expect(more).toMatchObject({ runs: 13, duplicates: 0, missing: { length: 1 } });
      expect(must(await readShard(must(openStore(store.dir)), 0)).missing).toHaveLength(shards === 1 ? 1 : 0);
    },
  );

  test('with a result that differs from the one in its tables is refused', async () => {
    const store = smallStore({ runs: 2 });
    await fill(store);
    await merge(store.dir);
    rmSync(join(store.dir, 'journals'), { recursive: true });
    write(store, 0, [someRun(1, { fingerprint: 'other' })]);
    const [issue] = issuesOf(await mergeStores([store.dir], store.dir, { date: DATE, partial: true }));
    expect(issue.got).toContain('two results for run 1 differ');
  });

  test('never writes fewer runs than the tables had, whatever became of them', async () => {
    const store = smallStore();
    await fill(store);
    await merge(store.dir);
    rmSync(join(store.dir, 'journals'), { recursive: true });
    const path = join(store.dir, 'runs.parquet');
    truncateSync(path, readFileSync(path).length - 1);
    write(store, 0, [someRun(3)]);
    const torn = readFileSync(path);
    const issues = issuesOf(await mergeStores([store.dir], store.dir, { date: DATE, partial: true }));
    expect(issues.map(({ expected }) => expected)).toEqual([
      'a whole table',
      `at least the 12 runs merged into ${store.dir} before`,
    ]);
    expect(readFileSync(path).equals(torn)).toBe(true);
    // Once they are gone, nothing is lost any more.
    for (const name of ['runs.parquet', 'outcomes.parquet']) rmSync(join(store.dir, name));
    expect(await merge(store.dir, { partial: true })).toMatchObject({ runs: 1 });
  });

  test('into a folder that was merged from others keeps their runs', async () => {
    const folder = passingFolder();
    const [first, second] = ['a', 'b'].map((name) => smallStore({ commit: name }, join(folder, name)));
    write(first, 0, [0, 1, 2, 3].map((index) => someRun(index))); // prettier-ignore
    write(second, 0, [3, 4, 5].map((index) => someRun(index))); // prettier-ignore
    const out = join(folder, 'all');
    for (const { dir } of [first, second]) must(await mergeStores([dir], out, { date: DATE, partial: true }));
    const { merged } = must(openStore(out)).manifest;
    expect(merged).toMatchObject({ runs: 6, missing: '6-11' });
    expect(merged?.from.map(({ commit }) => commit).toSorted()).toEqual(['a', 'b']);
  });

  test('of nothing, or of what is no folder of results, is refused', async () => {
    expect(issuesOf(await mergeStores([], '/tmp', { date: DATE }))[0].got).toBe('none');
    const dir = passingFolder();
    expect(issuesOf(await mergeStores([dir], dir, { date: DATE }))[0]).toMatchObject({
      field: dir,
      got: 'no manifest.json in it',
    });
  });
});

describe('reading merged tables', () => {
  test('gives columns of one month and area', async () => {
    const store = smallStore({ shards: 2 });
    await fill(store);
    await merge(store.dir);
    const table = must(await readOutcomes(store.dir, { columns: ['projects'], month: 12, area: 'Fagerås' }));
    expect(table).toEqual({
      rows: 12,
      run: Int32Array.from({ length: 12 }, (_, i) => i),
      month: new Int32Array(12).fill(12),
      area: Array.from({ length: 12 }, () => 'Fagerås'),
      columns: { projects: Float64Array.from({ length: 12 }, (_, i) => i * 10) },
    });
    expect(must(await readOutcomes(store.dir, { month: 7 })).rows).toBe(0);
    const runs = must(await readRuns(store.dir));
    expect([runs.factors['agents'], runs.factors['austerity']]).toEqual([
      Float64Array.from({ length: 12 }, (_, i) => i * 1000),
      Float64Array.from({ length: 12 }, (_, i) => Number(i % 3 === 0)),
    ]);
  });

  test('asks for a merge first, names the nearest column, and notices a table that was cut', async () => {
    const store = smallStore();
    await fill(store);
    expect(issuesOf(await readRuns(store.dir))[0].hint).toBe('merge the folder first');
    await merge(store.dir);
    expect(issuesOf(await readOutcomes(store.dir, { columns: ['project'] }))[0].hint).toBe('did you mean projects');
    const path = join(store.dir, 'outcomes.parquet');
    truncateSync(path, 100);
    expect(issuesOf(await readOutcomes(store.dir))[0]).toMatchObject({ field: path, got: '100 bytes' });
  });
});
