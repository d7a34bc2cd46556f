import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { keptWorlds, MAIN_METRICS } from '#runs';
import { readCsv } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import {
  INITIAL_STATE,
  keepRuns,
  MOST_WORLDS,
  plainStrategy,
  pointAt,
  readingsAt,
  runComparison,
  scenariosOf,
  type AppState,
  type ComparisonData,
} from '#ui';
import { openPool } from '#workers/node';
import { emptyFolder, type } from './cli/terminal.ts';
import { FULL } from './full.ts';

/**
 * Page, `compare` and a sweep of the same scenarios under the same seed show the same figures: every main outcome of every
 * pair, at two moments, digit by digit; in a place with measured deprivation and in one without.
 */

const PRESETS = ['hybrid-by-default', 'push-without-support'] as const;
const MOMENTS = [24, 120] as const;
const PAIRS = 10;
const work = emptyFolder();
afterAll(() => rmSync(work, { recursive: true }));

/** What a number is called in JSON and CSV where there is nothing to read. */
const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

async function onPage(place: string, citizens: number): Promise<ComparisonData> {
  const state: AppState = { ...INITIAL_STATE, place, citizens, strategies: PRESETS.map(plainStrategy) };
  const ready = scenariosOf(state, openAtlas());
  if (!ready.ok) throw new Error(JSON.stringify(ready.issues));
  const pool = openPool(2);
  let shown: ComparisonData | undefined;
  try {
    await runComparison({
      strategies: ready.strategies,
      place,
      replicates: PAIRS,
      preview: null,
      pool,
      worlds: keptWorlds(pool, MOST_WORLDS),
      kept: keepRuns(),
      signal: new AbortController().signal,
      onData: (data) => (shown = data),
      onFailure: (reason) => expect.fail(reason),
    });
  } finally {
    await pool.close();
  }
  if (shown === undefined) throw new Error('the page showed nothing');
  return shown;
}

interface Compared {
  readonly metrics: readonly { readonly name: string; readonly month: number; readonly readings: readonly object[] }[];
  readonly runs: readonly {
    readonly strategy: string;
    readonly replicate: number;
    readonly seed: string;
    readonly fingerprint: string;
    readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  }[];
}

async function onCommandLine(place: string, citizens: number): Promise<Compared> {
  const line = `compare ${PRESETS.join(' ')} --place ${place} --citizens ${citizens} --replicates ${PAIRS} --at ${MOMENTS.join()} --workers 2 --json`;
  const { code, out, err } = await type(line, { cwd: work });
  expect(code, err).toBe(EXIT.done);
  return JSON.parse(out) as Compared;
}

/** Rows of a CSV by the names of its columns. */
function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const read = readCsv(readFileSync(file, 'utf8'), file, 'a table of a sweep');
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { header, rows } = read.value;
  return rows.map(({ fields }) => Object.fromEntries(fields.map((cell, n) => [header.fields[n] ?? '', cell])));
}

async function asSweep(place: string, citizens: number) {
  const experiment = {
    bases: Object.fromEntries(PRESETS.map((preset) => [preset, preset])),
    set: { place },
    design: { method: 'fullGrid' },
    replicates: PAIRS,
    citizens,
    record: { months: MOMENTS },
  };
  writeFileSync(join(work, `${place}.yaml`), JSON.stringify(experiment));
  const { code, err } = await type(`sweep ${place}.yaml --out ${place} --workers 2 --csv`, { cwd: work });
  expect(code, err).toBe(EXIT.done);
  return { runs: rowsOf(join(work, place, 'runs.csv')), outcomes: rowsOf(join(work, place, 'outcomes.csv')) };
}

const PLACES: readonly (readonly [place: string, citizens: number])[] = [
  ['Preston', 430],
  ['Bergen', 160],
];

test.each(FULL ? PLACES : PLACES.slice(1))('page, command line and sweep agree in %s', async (place, citizens) => {
  const [page, line, swept] = [
    await onPage(place, citizens),
    await onCommandLine(place, citizens),
    await asSweep(place, citizens),
  ];
  expect(line.runs).toHaveLength(PRESETS.length * PAIRS);
  expect(swept.runs).toHaveLength(PRESETS.length * PAIRS);
  let burntOut = 0;
  for (const { strategy, replicate, seed, fingerprint, values } of line.runs) {
    const shown = page.strategies[PRESETS.indexOf(strategy as (typeof PRESETS)[number])]?.runs[replicate - 1];
    const row = swept.runs.find((one) => one['base'] === strategy && one['replicate'] === String(replicate));
    expect([row?.['seed'], row?.['fingerprint'], shown?.fingerprint]).toEqual([seed, fingerprint, fingerprint]);
    for (const [moment, month] of MOMENTS.entries()) {
      const outcomes = swept.outcomes.find((one) => one['run'] === row?.['run'] && one['month'] === String(month));
      for (const metric of MAIN_METRICS) {
        const told = `${metric}, ${strategy}, replicate ${replicate}, month ${month}`;
        const onLine = values[metric]?.[moment];
        expect(orNull(shown?.series[metric]?.[pointAt(page, month)]), told).toBe(onLine);
        expect(outcomes?.[metric] === '' ? null : Number(outcomes?.[metric]), told).toBe(onLine);
      }
      burntOut += values['burnouts']?.[moment] ?? 0;
    }
  }
  // Rare happenings are where the three once parted: there must be some.
  expect(burntOut).toBeGreaterThan(0);

  // What is said of all pairs is the same as well: medians, ranges, differences, agreement.
  for (const { name, month, readings } of line.metrics) {
    const shown = readingsAt(page, name, pointAt(page, month));
    const plain = JSON.parse(JSON.stringify(shown)) as readonly { strategy: string }[];
    expect(
      plain.map((one, n) => ({ ...one, strategy: PRESETS[n] })),
      `${name}, month ${month}`,
    ).toEqual(readings);
  }
});
