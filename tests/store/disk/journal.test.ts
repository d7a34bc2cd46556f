import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openJournal, openStore, readShard } from '#store';
import { issuesOf, MANIFEST, must, smallStore, someRun, write } from './storing.ts';

const RUNS = [0, 1, 2, 3];

function storeWithJournal() {
  const store = smallStore({ runs: 4 });
  const path = write(store, 0, RUNS.map((index) => someRun(index)), { attempt: 'first' }); // prettier-ignore
  return { store, path, bytes: readFileSync(path) };
}

/** Where each line begins, and the end. */
function lineStarts(bytes: Buffer): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return starts;
}

describe('a journal', () => {
  test('tells which runs are finished, which failed and why, and which are missing', async () => {
    const store = smallStore({ runs: 6, shards: 2 });
    write(store, 1, [someRun(3), someRun(1, { status: 'failed', reason: 'no agents\nleft' })]);
    expect(must(await readShard(store, 1))).toEqual({
      finished: Int32Array.of(1, 3),
      missing: Int32Array.of(5),
      failures: [{ run: 1, reason: 'no agents\nleft' }],
      duplicates: 0,
      differing: [],
      problems: [],
      tornBytes: 0,
      unfinished: [],
      part: 'none',
    });
    expect(must(await readShard(store, 0)).missing).toEqual(Int32Array.of(0, 2, 4));
  });

  test('cut at any byte of its last two lines loses those runs only, and says so', async () => {
    const { store, path, bytes } = storeWithJournal();
    const starts = lineStarts(bytes);
    const [from, last] = [starts.at(-3)!, starts.at(-2)!];
    for (let cut = bytes.length; cut >= from; cut--) {
      truncateSync(path, cut);
      const { finished, problems, tornBytes } = must(await readShard(store, 0));
      // A line that only lacks its line break is whole: its checksum says so.
      const whole = RUNS.filter((_, i) => cut >= starts[i + 2] - 1);
      expect([...finished]).toEqual(whole);
      const torn = cut === from || cut === last || cut >= bytes.length - 1 || cut === last - 1 ? 0 : 1;
      expect([problems.length, tornBytes > 0]).toEqual([torn, torn === 1]);
    }
  });

  test('with any one byte changed loses one run at most two, and never takes a wrong value', async () => {
    const { store, path, bytes } = storeWithJournal();
    const starts = lineStarts(bytes);
    const [from, to] = [starts[2], starts[3]];
    for (let at = from; at < to; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at] ^= 1 << (at % 8);
      writeFileSync(path, flipped);
      const { finished, missing, problems } = must(await readShard(store, 0));
      // The line break at the end is between two lines.
      expect([...finished]).toEqual(at === to - 1 ? [0, 3] : [0, 2, 3]);
      expect(missing.length + finished.length).toBe(4);
      expect(problems[0].field).toBe(`${path}: line 3`);
    }
  });

  test('of another experiment is not taken for one of this, line by line', async () => {
    const { bytes } = storeWithJournal();
    const other = smallStore({ runs: 4, masterSeed: 'another' });
    const path = write(other, 0, [someRun(0)]);
    appendFileSync(path, bytes);
    const { finished, problems } = must(await readShard(other, 0));
    expect([...finished]).toEqual([0]);
    expect(problems).toHaveLength(5);
  });

  test('counts a run once, however many attempts have it, and names two results that differ', async () => {
    const { store } = storeWithJournal();
    write(store, 0, [someRun(2), someRun(1)]);
    const again = must(await readShard(store, 0));
    expect([again.finished.length, again.duplicates, again.differing]).toEqual([4, 2, []]);
    write(store, 0, [someRun(2, { fingerprint: 'other' })]);
    const differing = must(await readShard(store, 0)).differing;
    expect(differing.map(({ field, got }) => [field, got.slice(0, 32)])).toEqual([
      ['run 2', 'two results for run 2 differ: in'],
    ]);
  });

  test('prefers a result to a failure, and of failures one whatever the order of attempts', async () => {
    const failed = (reason: string) => someRun(0, { status: 'failed', reason });
    for (const order of [
      ['b', 'a'],
      ['a', 'b'],
    ]) {
      const store = smallStore({ runs: 1 });
      for (const [i, reason] of order.entries()) write(store, 0, [failed(reason)], { attempt: `${i}` });
      expect(must(await readShard(store, 0)).failures).toEqual([{ run: 0, reason: 'a' }]);
      write(store, 0, [someRun(0)], { attempt: 'z' });
      expect(must(await readShard(store, 0))).toMatchObject({ failures: [], duplicates: 2, differing: [] });
    }
  });

  test('counts starts without a result, so that a run that ends the process is found', async () => {
    const store = smallStore({ runs: 3 });
    for (let attempt = 0; attempt < 3; attempt++) {
      const journal = must(openJournal(store, 0));
      journal.started(attempt === 2 ? 1 : 0);
      journal.started(2);
      if (attempt === 2) journal.append(someRun(2));
      journal.close();
    }
    expect(must(await readShard(store, 0)).unfinished).toEqual([
      { run: 0, times: 2 },
      { run: 1, times: 1 },
    ]);
  });

  test('is there once for each attempt', () => {
    const store = smallStore();
    must(openJournal(store, 0, { attempt: 'mine' })).close();
    expect(issuesOf(openJournal(store, 0, { attempt: 'mine' }))[0].got).toContain('EEXIST');
  });

  test('takes only what fits its columns and its shard, and stays whole when something does not', async () => {
    const store = smallStore({ runs: 12, shards: 2 });
    const journal = must(openJournal(store, 0));
    const good = someRun(2);
    const row = good.outcomes[0];
    const wrong = [
      someRun(1),
      someRun(2, { factors: [1] }),
      someRun(2, { factors: ['1', '', 1, true] }),
      someRun(2, { factors: [1, '', 1.5, true] }),
      someRun(2, { index: 2.5 }),
      someRun(2, { index: 2 ** 31 }),
      { ...good, outcomes: [{ ...row, values: [1] }] },
      { ...good, outcomes: [{ ...row, values: [1, 0.5, 1] }] },
      { ...good, outcomes: [{ ...row, values: [1, 1, 2] }] },
      { ...good, outcomes: [{ ...row, month: Number.NaN }] },
    ];
    for (const one of wrong) expect(() => journal.append(one)).toThrow(/run|column/);
    journal.append(good);
    journal.close();
    expect(() => journal.append(good)).toThrow('closed');
    expect(must(await readShard(store, 0))).toMatchObject({ finished: Int32Array.of(2), problems: [] });
  });
});

test('a process that is killed loses nothing it has appended', async () => {
  const store = smallStore({ runs: 1_000_000 });
  const program = `
    import { openJournal, openStore } from ${JSON.stringify(new URL('../../../dist/research/store/index.js', import.meta.url))};
    import { writeSync } from 'node:fs';
    const journal = openJournal(openStore(${JSON.stringify(store.dir)}).value, 0).value;
    const { run, outcomes } = ${JSON.stringify(someRun(0), (_, value: unknown) => (Number.isNaN(value) ? 0 : value))};
    for (let index = 0; ; index++) {
      journal.append({ run: { ...run, index }, outcomes });
      writeSync(1, index + '\\n');
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.length > 5000) child.kill('SIGKILL');
  });
  await once(child, 'close');
  const acknowledged = said.split('\n').slice(0, -1).length;
  const { finished, problems } = must(await readShard(must(openStore(store.dir)), 0));
  expect(acknowledged).toBeGreaterThan(500);
  expect(finished.length).toBeGreaterThanOrEqual(acknowledged);
  expect(problems.length).toBeLessThanOrEqual(1);
});

test('what is flushed stands in the file, and the file is named for its attempt', () => {
  const store = smallStore();
  const journal = must(openJournal(store, 0, { attempt: 'node 7/a' }));
  journal.append(someRun(0));
  journal.flush();
  expect(journal.path).toBe(join(store.dir, 'journals', 'shard-00000', 'node_7_a.jsonl'));
  expect(statSync(journal.path).size).toBeGreaterThan(200);
  const [header, line] = readFileSync(journal.path, 'utf8').split('\n');
  expect(JSON.parse(header)).toMatchObject({ journal: 1, shard: 0, attempt: 'node 7/a' });
  expect((JSON.parse(line) as { done: unknown[] }).done).toHaveLength(9 + MANIFEST.factors.length);
  journal.close();
});
