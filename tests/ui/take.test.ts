import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { METRICS, METRIC_GROUPS, METRIC_NAMES, MODEL_VERSION, PARAMETER_GROUPS, PARAMETER_NAMES } from '#sim';
import { MAIN_METRICS } from '#runs';
import { cellIssue } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { openExperiment, sweep } from '#store';
import { packedName, packedBytes, plainCell, plainStrategy, rowCount, strategyIds, type Taken } from '#ui';
import { packedComparison, TAKEN_STATE, takenComparison } from './takenComparison.ts';

const OUTCOMES = [...MAIN_METRICS, 'wages', 'hidden'];
let taken: Taken;
let files: Readonly<Record<string, Uint8Array>>;
let folder: string;
const textOf = (name: string): string => strFromU8(files[name]);

/** Rows of a CSV file, by the names of its columns. */
function rowsIn(text: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(cellOf));
  for (const cells of rows) expect(cells).toHaveLength(head.length);
  return rows.map((cells) => Object.fromEntries(head.map((column, n) => [column, cells[n]])));
}

function cellOf([, quoted, plain]: RegExpMatchArray): string {
  return quoted === undefined ? plain : quoted.replaceAll('""', '"');
}

const rowsOf = (name: string) => rowsIn(textOf(name));

beforeAll(async () => {
  taken = await takenComparison(TAKEN_STATE, OUTCOMES);
  files = unzipSync(await packedComparison(taken));
  folder = mkdtempSync(join(tmpdir(), 'samspill-taken-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a comparison taken along', () => {
  test('holds every file it speaks of, and says how many rows and bytes each has', () => {
    const names = Object.keys(files);
    const manifest = JSON.parse(textOf('manifest.json')) as {
      readonly files: readonly { readonly name: string; readonly rows?: number; readonly bytes: number }[];
      readonly modelVersion: number;
      readonly seeds: Readonly<Record<string, string>>;
    };
    expect([...manifest.files.map(({ name }) => name), 'manifest.json']).toEqual(names);
    for (const { name, bytes } of manifest.files) expect(files[name].length).toBe(bytes);
    for (const { name, rows } of manifest.files)
      if (rows !== undefined && name.endsWith('.csv')) expect(textOf(name).split('\n').length - 2).toBe(rows);
    expect(manifest.modelVersion).toBe(MODEL_VERSION);
    for (const name of names) expect(textOf('README.txt')).toContain(name.replace('README.txt', 'FILES'));
  });

  test('gives the values of the runs, in CSV and in Parquet, to the bit', async () => {
    const rows = rowsOf('runs.csv');
    expect(rows).toHaveLength(rowCount(taken));
    const { buffer, byteOffset, byteLength } = files['runs.parquet'];
    const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const stored = await parquetReadObjects({ file });
    expect(stored).toHaveLength(rows.length);
    const ids = strategyIds(taken.state.strategies);
    const wrong = rows.filter((row, n) => {
      const run = taken.data.strategies[ids.indexOf(row.strategy)].runs[Number(row.replicate) - 1];
      const value = run?.series[row.metric]?.[Number(row.month)] ?? NaN;
      const same = { ...row, replicate: Number(row.replicate), month: Number(row.month), value: stored[n]['value'] };
      const read = row.value === '' ? NaN : Number(row.value);
      const kept = stored[n]['value'] === null ? NaN : Number(stored[n]['value']);
      const isSame = (Object.keys(same) as (keyof typeof same)[]).every((name) => same[name] === stored[n][name]);
      return !isSame || !(Object.is(read + 0, value + 0) && Object.is(kept, value));
    });
    expect(wrong).toEqual([]);
    // Something is missing and something is not, so that both were looked at.
    expect(new Set(rows.map(({ value }) => value === ''))).toEqual(new Set([true, false]));
    const types = parquetMetadata(file).schema.map(({ name, type }) => [name, type]);
    expect(types.slice(1)).toEqual([
      ['strategy', 'BYTE_ARRAY'],
      ['replicate', 'INT32'],
      ['seed', 'BYTE_ARRAY'],
      ['month', 'INT32'],
      ['metric', 'BYTE_ARRAY'],
      ['value', 'DOUBLE'],
    ]);
  });

  test('explains every column of every table and every outcome', () => {
    const book = rowsOf('codebook.csv');
    for (const name of Object.keys(files).filter((one) => one.endsWith('.csv'))) {
      const columns = textOf(name).split('\n')[0].split(',');
      const told = book.filter((row) => row.file === name && row.kind === 'column').map((row) => row.name);
      expect(told).toEqual(columns);
    }
    const told = book.filter(({ kind }) => kind !== 'column');
    expect(told.map(({ name }) => name)).toEqual(OUTCOMES);
    for (const row of told.filter(({ kind }) => kind === 'metric')) {
      const { label, definition, range, unit } = METRICS[row.name as keyof typeof METRICS];
      expect(row).toMatchObject({ label, unit });
      expect(row.description.startsWith(definition)).toBe(true);
      expect(row.labelOnPage).not.toBe('');
      expect(['up', 'down', 'it depends']).toContain(row.better);
      if (range[1] === 1) expect(row.greatest).toBe('1');
    }
    // The formula begins with a minus, which a spreadsheet would run.
    expect(told.at(-1)?.description).toBe('Formula: -needMet + burnouts');
  });

  test('is run again by `samspill sweep` from its experiment file: fingerprints and values', async () => {
    const file = join(folder, 'experiment.yaml');
    writeFileSync(file, textOf('experiment.yaml'));
    const experiment = await openExperiment(file, openAtlas());
    if (!experiment.ok) throw new Error(JSON.stringify(experiment.issues));
    const out = join(folder, 'results');
    expect((await sweep(experiment.value, { out, workers: 2, csv: true })).ok).toBe(true);
    const read = (name: string) => rowsIn(readFileSync(join(out, name), 'utf8'));
    const runs = read('runs.csv');
    const prints = rowsOf('fingerprints.csv');
    expect(
      prints.map(({ strategy, replicate, seed, fingerprint }) => [strategy, replicate, seed, fingerprint]),
    ).toEqual(runs.map(({ base, replicate, seed, fingerprint }) => [base, replicate, seed, fingerprint]));
    const values = new Map(
      rowsOf('runs.csv').map(({ strategy, replicate, month, metric, value }) => [
        [strategy, replicate, month, metric].join(),
        value,
      ]),
    );
    const swept = read('outcomes.csv').flatMap((row) => {
      const { base, replicate } = runs[Number(row.run)];
      return OUTCOMES.map((metric) => [[base, replicate, row.month, metric].join(), row[metric]] as const);
    });
    expect(swept.filter(([key, value]) => values.get(key) !== value)).toEqual([]);
    expect(swept).toHaveLength(values.size);
  });

  test('is small, and its size is said before', async () => {
    const bytes = (await packedComparison(taken)).length;
    // What stands beside the values weighs in so small a comparison; of a real one it is nothing.
    expect(bytes - 15_000).toBeLessThan(packedBytes(rowCount(taken)));
    expect(bytes).toBeGreaterThan(0.5 * packedBytes(rowCount(taken)));
  });
});

describe('names', () => {
  test('of strategies are ids that differ, whatever a preset is called', () => {
    const anyName = fc.oneof(fc.constantFrom('high-5', 'high-5-2', '../x', '=a', '9', ''), fc.string());
    fc.assert(
      fc.property(fc.array(anyName, { minLength: 2, maxLength: 4 }), (presets) => {
        const ids = strategyIds(presets.map(plainStrategy));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[A-Za-z][\w-]{0,59}$/);
      }),
    );
  });

  test('in cells are never a formula, and stay as they are where they are none', () => {
    const anyText = fc.oneof(fc.string(), fc.constantFrom('=1+1', ' -2', '\t=cmd', '@x', '＝1', '+a/b'));
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = plainCell(text);
        expect(cellIssue(cell)).toBeUndefined();
        if (cellIssue(text) === undefined) expect(cell).toBe(text.trim());
      }),
    );
  });

  test('of places with slashes and formulas make neither a folder nor a formula', () => {
    const named = (place: string): string => packedName({ data: { ...taken.data, place } });
    expect(named('Bø/Ås = 2')).toBe('samspill-Bø-Ås-2.zip');
    expect(named('../../etc')).toBe('samspill-etc.zip');
    expect(named('=')).toBe('samspill-runs.zip');
  });
});

test('every metric and every parameter stands under one subject', () => {
  expect(Object.values(METRIC_GROUPS).flat().toSorted()).toEqual([...METRIC_NAMES].toSorted());
  expect(Object.values(PARAMETER_GROUPS).flat()).toEqual(PARAMETER_NAMES);
});
