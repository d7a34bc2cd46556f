import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { finishShard, readOutcomes, readRuns, type Finished } from '#store';
import type { Column } from '#experiments';
import { merge, must, passingFolder, smallStore, someRun, write } from './storing.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '"', ',', '\n', '\r\n', '\0', '\\', 'Å𝒳‮', 'null', 'NaN'),
);
const number = fc.oneof(
  fc.double(),
  fc.constantFrom(Number.NaN, -0, 0, Infinity, -Infinity, 5e-324, -1.7976931348623157e308, 0.1 + 0.2),
);
const whole = fc.oneof(fc.maxSafeInteger(), fc.constantFrom(Number.NaN, Number.MAX_SAFE_INTEGER, 0));
const key = fc.integer({ min: 0, max: 2 ** 31 - 1 });

const factors: Column[] = ['number', 'text', 'whole', 'flag'].map((type) => ({
  name: type,
  type: type as Column['type'],
}));
const outcomes: Column[] = ['number', 'whole', 'flag'].map((type) => ({ name: type, type: type as Column['type'] }));

const row = fc.record({
  month: key,
  area: text,
  values: fc.tuple(number, whole, fc.constantFrom(0, 1, Number.NaN)),
});
const finished = fc.record({
  run: fc.record(
    {
      index: fc.integer({ min: 0, max: 60 }),
      runId: text,
      point: key,
      replicate: key,
      seed: text,
      status: fc.constantFrom('done' as const, 'failed' as const),
      reason: text,
      fingerprint: text,
      warnings: text,
      factors: fc.tuple(number, text, whole, fc.boolean()),
    },
    { requiredKeys: ['index', 'runId', 'point', 'replicate', 'seed', 'status', 'reason', 'fingerprint', 'factors'] },
  ),
  outcomes: fc.array(row, { maxLength: 5 }),
});
const sweep = fc.uniqueArray(finished, { selector: ({ run }) => run.index, maxLength: 20 });

/** Whole numbers know no minus zero; else every bit counts. */
const plain = (value: number) => (Number.isInteger(value) ? value + 0 : value);

test('whatever is appended, in any order and to any shards, comes back to the bit, sorted by run', async () => {
  const folder = passingFolder();
  let count = 0;
  await fc.assert(
    fc.asyncProperty(sweep, fc.integer({ min: 1, max: 3 }), fc.boolean(), async (all, shards, parts) => {
      const store = smallStore({ runs: 0, shards, factors, outcomes }, join(folder, String(count++)));
      for (let shard = 0; shard < shards; shard++) {
        write(
          store,
          shard,
          all.filter(({ run }) => run.index % shards === shard),
        );
        if (parts) must(await finishShard(store, shard));
      }
      const { runs, outcomeRows } = await merge(store.dir);
      const sorted = all.toSorted((a, b) => a.run.index - b.run.index);
      expect(runs).toBe(all.length);
      await sameRuns(store.dir, sorted);
      await sameOutcomes(store.dir, sorted, outcomeRows);
    }),
    { numRuns: 25 },
  );
});

async function sameRuns(dir: string, sorted: readonly Finished[]): Promise<void> {
  const table = must(await readRuns(dir));
  const rows = sorted.map((_, i) => ({
    index: table.run[i],
    runId: table.runId[i],
    point: table.point[i],
    replicate: table.replicate[i],
    seed: table.seed[i],
    status: table.status[i],
    reason: table.reason[i],
    fingerprint: table.fingerprint[i],
    warnings: table.warnings[i],
    factors: factors.map(({ name }) => table.factors[name][i]),
  }));
  expect(table.rows).toBe(sorted.length);
  expect(rows).toEqual(
    sorted.map(({ run: { warnings = null, ...run } }) => {
      const [real, words, count, flag] = run.factors as readonly [number, string, number, boolean];
      return { ...run, warnings, factors: [real, words, plain(count), Number(flag)] };
    }),
  );
}

async function sameOutcomes(dir: string, sorted: readonly Finished[], outcomeRows: number): Promise<void> {
  const table = must(await readOutcomes(dir));
  const wanted = sorted.flatMap((one) => one.outcomes.map((each) => ({ run: one.run.index, ...each })));
  expect([table.rows, outcomeRows]).toEqual([wanted.length, wanted.length]);
  const rows = wanted.map((_, i) => ({
    run: table.run[i],
    month: table.month[i],
    area: table.area[i],
    values: outcomes.map(({ name }) => table.columns[name][i]),
  }));
  expect(rows).toEqual(
    wanted.map(({ run, month, area, values: [real, count, flag] }) => ({
      run,
      month,
      area,
      values: [real, plain(count), flag],
    })),
  );
}

test('columns have the type of the experiment, not of their values, and what does not exist is null', async () => {
  const store = smallStore({ runs: 400, factors, outcomes });
  const signs = Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 0 : -0));
  const finishedRuns = signs.map((sign, index): Finished => {
    const run = {
      index,
      runId: '',
      point: 0,
      replicate: 0,
      seed: '',
      status: 'done' as const,
      reason: '',
      fingerprint: '',
    };
    const values = [sign, sign, index === 7 ? Number.NaN : 1];
    const readings = [{ month: 0, area: '', values: index === 7 ? [Number.NaN, Number.NaN, Number.NaN] : values }];
    return { run: { ...run, factors: [sign, '', sign, false] }, outcomes: readings };
  });
  write(store, 0, finishedRuns);
  await merge(store.dir);
  const bytes = readFileSync(join(store.dir, 'outcomes.parquet'));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const { schema } = parquetMetadata(file);
  expect(schema.slice(1).map(({ name, type, repetition_type }) => `${name} ${type} ${repetition_type}`)).toEqual([
    'run INT32 REQUIRED',
    'month INT32 REQUIRED',
    'area BYTE_ARRAY REQUIRED',
    'number DOUBLE OPTIONAL',
    'whole INT64 OPTIONAL',
    'flag BOOLEAN OPTIONAL',
  ]);
  const rows = await parquetReadObjects({ file });
  expect(rows[7]).toEqual({ run: 7, month: 0, area: '', number: null, whole: null, flag: null });
  expect(rows[8]).toEqual({ run: 8, month: 0, area: '', number: -0, whole: 0n, flag: true });
  // A dictionary takes 0 and -0 for one.
  const kept = must(await readOutcomes(store.dir)).columns['number'];
  expect([...kept]).toEqual(signs.map((sign, i) => (i === 7 ? Number.NaN : sign)));
});

test('half a surrogate pair, which no file in UTF-8 can hold, becomes the replacement sign everywhere', async () => {
  const store = smallStore({ runs: 1, factors: [{ name: 'text', type: 'text' }], outcomes: [] });
  const broken = someRun(0, { runId: '\ud83d', factors: ['a\udc00b'] });
  for (let attempt = 0; attempt < 2; attempt++) {
    write(store, 0, [{ ...broken, outcomes: [] }]);
    // The second time it is compared with the part of the first.
    must(await finishShard(store, 0));
    rmSync(join(store.dir, 'journals'), { recursive: true });
  }
  await merge(store.dir);
  const table = must(await readRuns(store.dir));
  expect([table.runId[0], table.factors['text'][0]]).toEqual(['\ufffd', 'a\ufffdb']);
});
