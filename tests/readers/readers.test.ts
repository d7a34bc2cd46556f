import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { MUNICIPALITY, readOutcomes, readRuns } from '#store';
import { must } from '../store/disk/storing.ts';
import { LEVERS_ONLY, syntheticFolder, wobble, type Synthetic } from '../store/findings/syntheticFolder.ts';
import { type } from '../cli/terminal.ts';
import { packedComparison, TAKEN_STATE, takenComparison } from '../ui/takenComparison.ts';

/** The page whose blocks are run as they stand. */
const PAGE = readFileSync(new URL('../../docs/r-python-duckdb.md', import.meta.url), 'utf8');

/** The block of a language that the page says is run. */
function block(language: string): string {
  const blocks = [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code);
  expect(blocks).toHaveLength(1);
  return blocks[0];
}

/** A mean over runs of one point in one area. */
interface Mean {
  readonly point: number;
  readonly area: string;
  readonly mean: number;
  readonly runs: number;
}

type Row = Readonly<Record<string, unknown>>;

function sorted(rows: readonly Row[]): readonly Mean[] {
  return rows
    .map(({ point, area, mean, runs }) => ({
      point: Number(point),
      area: String(area),
      mean: Number(mean),
      runs: Number(runs),
    }))
    .toSorted((a, b) => a.point - b.point || (a.area < b.area ? -1 : 1));
}

/** The same from our own readers. */
async function ownMeans(dir: string): Promise<readonly Mean[]> {
  const runs = must(await readRuns(dir));
  const outcomes = must(await readOutcomes(dir, { columns: ['trust'] }));
  const last = outcomes.month.reduce((a, b) => Math.max(a, b), 0);
  const pointOf = new Map(Array.from(runs.run, (run, row) => [run, runs.point[row]]));
  const groups = new Map<string, number[]>();
  outcomes.run.forEach((run, row) => {
    const value = outcomes.columns['trust'][row];
    if (outcomes.month[row] !== last || Number.isNaN(value)) return;
    const key = `${pointOf.get(run)}|${outcomes.area[row]}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  });
  return sorted(
    [...groups].map(([key, values]) => {
      const [point, area] = key.split('|');
      return { point, area, mean: values.reduce((a, b) => a + b, 0) / values.length, runs: values.length };
    }),
  );
}

function expectSame(found: readonly Mean[], own: readonly Mean[]): void {
  expect(found.map(({ mean: _, ...rest }) => rest)).toEqual(own.map(({ mean: _, ...rest }) => rest));
  // R reads decimals to 15 digits; sums may be added up in another order.
  found.forEach(({ mean }, row) => expect(Math.abs(mean - own[row].mean)).toBeLessThan(1e-13));
}

/** Rows of what a program printed as CSV, with or without quotes; no cell here holds a comma. */
function printed(text: string): readonly Row[] {
  const [head, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  return lines.map((cells) => Object.fromEntries(head.map((name, k) => [name, cells[k]])));
}

/** The first of some programs that does what is asked of it; undefined where none does. */
function firstThat(programs: readonly string[], words: readonly string[]): string | undefined {
  return programs.find((program) => {
    try {
      execFileSync(program, words, { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

// Debian's first: it is the one whose packages .ci/apt.txt names.
const PYTHON = firstThat(['/usr/bin/python3', 'python3'], ['-c', 'import pandas']);
const R = firstThat(['Rscript'], ['-e', '1']);
const DUCKDB = join(import.meta.dirname, 'duckdb', 'node_modules', '@duckdb', 'node-api');

interface DuckDb {
  readonly DuckDBInstance: {
    create(): Promise<{
      connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): readonly Row[] }> }>;
    }>;
  };
}

/** Runs queries in a folder of results. */
async function queried(dir: string, sql: string): Promise<readonly Row[]> {
  const path = createRequire(join(import.meta.dirname, 'duckdb', 'package.json')).resolve('@duckdb/node-api');
  const { DuckDBInstance } = (await import(pathToFileURL(path).href)) as DuckDb;
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.runAndReadAll(`SET file_search_path = '${dir.replaceAll("'", "''")}'`);
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

const SWEEP = `
title: Read elsewhere
base: hybrid-by-default
set: { place: Preston, spinUpMonths: 6 }
factors: { austerity: { from: 0, to: 0.08 } }
design: { method: random, points: 3 }
replicates: 3
citizens: 400
months: 12
seed: readers
record: { months: [6, 12], areas: fifths, metrics: [trust, needMet, participation] }
`;

let cwd = '';
let dir = '';
let own: readonly Mean[] = [];
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'samspill-readers-'));
  writeFileSync(join(cwd, 'read.yaml'), SWEEP);
  const made = await type('sweep read.yaml --out results --workers 1 --csv', { cwd });
  if (made.code !== EXIT.done) throw new Error(made.err);
  dir = join(cwd, 'results');
  own = await ownMeans(dir);
});

afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

describe('the blocks of docs/r-python-duckdb.md', () => {
  test('are about a sweep with areas recorded', () => {
    expect(new Set(own.map(({ area }) => area)).size).toBe(6);
    for (const { runs } of own) expect(runs).toBe(3);
  });

  test('give in DuckDB what our own readers give', async ({ skip }) => {
    skip(!existsSync(DUCKDB), 'DuckDB is not there: npm run test:readers installs it');
    expectSame(sorted(await queried(dir, block('sql'))), own);
  });

  test('give in Python with pandas what our own readers give', ({ skip }) => {
    skip(PYTHON === undefined, 'no Python with pandas is there: apt-get install python3-pandas');
    expectSame(sorted(printed(execFileSync(PYTHON!, ['-c', block('python')], { cwd: dir, encoding: 'utf8' }))), own);
  });

  test('give in R what our own readers give', ({ skip }) => {
    skip(R === undefined, 'Rscript is not there: apt-get install r-base-core');
    writeFileSync(join(dir, '..', 'block.R'), block('r'));
    expectSame(sorted(printed(execFileSync(R!, ['--vanilla', '../block.R'], { cwd: dir, encoding: 'utf8' }))), own);
  });
});

/** The queries of a folder's README.txt, in their order. */
function readmeQueries(folder: string): readonly string[] {
  const [, part = ''] = /^DUCKDB.*?\n(.*?)^R \(arrow/ms.exec(readFileSync(join(folder, 'README.txt'), 'utf8')) ?? [];
  return part
    .split(';')
    .map((query) => query.trim())
    .filter((query) => query !== '');
}

/** What a recording must give: rows of the first query, and of the second runs by point and month. */
async function expectReadme(folder: string): Promise<void> {
  const runs = must(await readRuns(folder));
  const outcomes = must(await readOutcomes(folder, { area: MUNICIPALITY }));
  const [first] = Object.keys(outcomes.columns);
  const [all, means] = await Promise.all(readmeQueries(folder).map((query) => queried(folder, query)));
  expect(readmeQueries(folder)).toHaveLength(2);
  expect(all).toHaveLength(outcomes.rows);
  const pointOf = new Map(Array.from(runs.run, (run, row) => [run, runs.point[row]]));
  const groups = new Map<string, number[]>();
  outcomes.run.forEach((run, row) => {
    const key = `${pointOf.get(run)}|${outcomes.month[row]}`;
    const value = outcomes.columns[first][row];
    groups.set(key, [...(groups.get(key) ?? []), ...(Number.isNaN(value) ? [] : [value])]);
  });
  const found = new Map(
    means.map(({ point, month, mean, runs: count }) => [`${Number(point)}|${Number(month)}`, [Number(count), mean]]),
  );
  expect([...found.keys()].toSorted()).toEqual([...groups.keys()].toSorted());
  for (const [key, values] of groups) {
    const [count, mean] = found.get(key) ?? [];
    expect(count).toBe(values.length);
    if (values.length === 0) expect(mean).toBeNull();
    else expect(Number(mean)).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 12);
  }
}

const GRID = {
  ...LEVERS_ONLY,
  factors: { ambition: { values: [0, 1] }, clarity: { values: [0, 1] } },
  design: { method: 'fullGrid' },
  replicates: 3,
};
const stands: Synthetic['stands'] = ({ point, replicate, month }) => ({
  trust: month + wobble(point, replicate),
  needMet: 1,
});

/** Recordings of every kind whose queries could go wrong. */
const RECORDINGS: Readonly<Record<string, Synthetic>> = {
  'several months': { input: { ...GRID, record: { metrics: ['trust'], months: [0, 6, 12] } }, stands },
  'several outcomes with odd names and a constraint': {
    input: { ...GRID, outcomes: { select: 'trust', group: 'month' }, constraints: { order: 'trust > 12' } },
    stands: (run) => ({ ...stands(run), select: 1, group: 2, order: 1 }),
  },
  'runs without a value': {
    input: { ...GRID, outcomes: {} },
    stands: (run) => (run.point === 1 || run.replicate === 2 ? { trust: NaN, needMet: 1 } : stands(run)),
  },
  'runs that failed, merged in part': {
    input: GRID,
    stands: (run) => (run.point === 2 ? null : stands(run)),
    leaveOut: (run) => run === 1,
    merge: { partial: true },
  },
  'runs that a stop rule ended': {
    input: { ...GRID, record: { metrics: ['trust'], months: [0, 6, 12] }, stop: { when: 'trust > 5' } },
    stands,
    endsAt: (run) => (run % 2 === 0 ? 8 : Infinity),
  },
};

describe('the queries of README.txt average over runs only', () => {
  test('with fifths recorded', async ({ skip }) => {
    skip(!existsSync(DUCKDB), 'DuckDB is not there: npm run test:readers installs it');
    await expectReadme(dir);
  });

  test.for(Object.keys(RECORDINGS))('with %s', async (kind, { skip }) => {
    skip(!existsSync(DUCKDB), 'DuckDB is not there: npm run test:readers installs it');
    const { dir: folder } = await syntheticFolder(RECORDINGS[kind]);
    await expectReadme(folder);
  });
});

describe('the zip that the page gives', () => {
  let folder = '';
  let means: readonly Row[] = [];
  beforeAll(async () => {
    const outcomes = ['needMet', 'burnouts', 'acceptanceLot', 'hidden'];
    const taken = await takenComparison(TAKEN_STATE, outcomes);
    const packed = await packedComparison(taken);
    folder = mkdtempSync(join(tmpdir(), 'samspill-taken-'));
    writeFileSync(join(folder, 'packed.zip'), packed);
    for (const [name, bytes] of Object.entries(unzipSync(packed))) writeFileSync(join(folder, name), bytes);
    means = taken.data.strategies
      .flatMap(({ runs }, n) =>
        outcomes.map((metric) => {
          const values = runs.map((run) => run?.series[metric]?.[120] ?? NaN).filter(Number.isFinite);
          const mean = values.reduce((a, b) => a + b, 0) / values.length;
          return { metric, strategy: ['high-5', 'high-5-changed'][n], mean, runs: values.length };
        }),
      )
      .filter(({ runs }) => runs > 0)
      .toSorted((a, b) => (`${a.metric} ${a.strategy}` < `${b.metric} ${b.strategy}` ? -1 : 1));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a script of the zip prints: a row for each outcome and strategy that has a value. */
  function expectMeans(text: string): void {
    const found = printed(text)
      .filter(({ runs }) => Number(runs) > 0)
      .toSorted((a, b) =>
        `${String(a.metric)} ${String(a.strategy)}` < `${String(b.metric)} ${String(b.strategy)}` ? -1 : 1,
      );
    expect(found.map(({ metric, strategy, runs }) => [metric, strategy, Number(runs)])).toEqual(
      means.map(({ metric, strategy, runs }) => [metric, strategy, runs]),
    );
    found.forEach(({ mean }, n) => expect(Math.abs(Number(mean) - Number(means[n].mean))).toBeLessThan(1e-13));
  }

  test('is read by its ten lines of Python, and unpacked by Python too', ({ skip }) => {
    skip(PYTHON === undefined, 'no Python with pandas is there: apt-get install python3-pandas');
    const unpacked = join(folder, 'by-python');
    execFileSync(PYTHON!, ['-m', 'zipfile', '-e', join(folder, 'packed.zip'), unpacked]);
    expectMeans(execFileSync(PYTHON!, ['read.py'], { cwd: unpacked, encoding: 'utf8' }));
  });

  test('is read by its ten lines of R', ({ skip }) => {
    skip(R === undefined, 'Rscript is not there: apt-get install r-base-core');
    expectMeans(execFileSync(R!, ['--vanilla', 'read.R'], { cwd: folder, encoding: 'utf8' }));
  });
});
