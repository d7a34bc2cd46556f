import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '#sim';
import {
  fingerprintOf,
  inCountries,
  PATTERNS,
  runPatterns,
  summaryOf,
  type Check,
  type Scoreboard,
  type ScoreRow,
} from '#validation';
import { FULL } from '../full.ts';

const some = (...ids: readonly string[]) => PATTERNS.filter(({ id }) => ids.includes(id));

describe('a scoreboard', () => {
  const asked = { patterns: some('P1', 'P18', 'P39'), countries: ['norway'] as const, seeds: 5, citizens: 300 };

  test.runIf(FULL)('is the same to the bit for one worker and two, and reports how far it has come', async () => {
    const told: [number, number][] = [];
    const one = await runPatterns({ ...asked, workers: 1, onProgress: (done, all) => told.push([done, all]) });
    const two = await runPatterns({ ...asked, workers: 2 });
    expect(two).toEqual(one);
    // Baseline; low and high support; three channels.
    expect(told.at(-1)).toEqual([30, 30]);
    const { fingerprint, ...rest } = one;
    expect(fingerprint).toBe(fingerprintOf(rest));
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(one.rows.map(({ pattern }) => pattern)).toEqual(['P18', 'P1', 'P39']);
    const alone = await runPatterns({ ...asked, patterns: some('P1'), workers: 1 });
    expect(alone.rows[0], 'a row does not depend on what else is run').toEqual(one.rows[1]);
  });

  test.runIf(FULL)('has a row for what countries meet together, where all of them are run', async () => {
    const [pattern] = some('P1');
    const countries = ['norway', 'denmark', 'england'] as const;
    const steady = inCountries((country) => pattern.checks(country)[2], 2);
    const apart = {
      ...pattern.checks('norway')[1],
      columns: [
        (of: (arm: string, reading: string, country?: 'norway' | 'england') => number) =>
          of('baseline', 'share', 'norway') - of('baseline', 'share', 'england'),
      ],
      decides: false,
    };
    const patterns = [{ ...pattern, across: [steady, apart] }];
    const board = await runPatterns({ ...asked, patterns, countries, workers: 1 });
    expect(board.rows.map(({ country }) => country)).toEqual([...countries, 'across']);
    const [norway, , england, across] = board.rows;
    const held = board.rows.slice(0, 3).filter(({ checks }) => checks[2].verdict === 'held').length;
    expect([across.checks[0].value, across.tag]).toEqual([held, 'prediction']);
    // Twenty percentage points lie between the two countries.
    expect(across.checks[1].value).toBeCloseTo((norway.checks[1].value ?? NaN) - (england.checks[1].value ?? NaN), 1);
    const two = await runPatterns({ ...asked, patterns, countries: ['norway', 'denmark'], workers: 1 });
    expect(two.rows.map(({ country }) => country)).toEqual(['norway', 'denmark']);
  });

  test('judges the declared reading beside the original', async () => {
    const { rows } = await runPatterns({ ...asked, patterns: some('P37'), workers: 1 });
    expect(rows[0].declared?.kind).toBe('repair');
    expect(rows[0].declared?.checks.map(({ decides }) => decides)).toEqual([true, true, false]);
    expect(rows[0].checks.map(({ decides }) => decides)).toEqual([true, false, false, false]);
  });

  test('stops when asked to', async () => {
    const stop = new AbortController();
    const run = runPatterns({ ...asked, workers: 1, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(run).rejects.toThrow(/abort/i);
  });

  test('tells of runs that failed and leaves their seeds out', async () => {
    const [pattern] = some('P1');
    const broken = { ...pattern, arms: () => ({ baseline: { scenario: {}, hooks: { contracts: -1 } } }) };
    const board = await runPatterns({ ...asked, patterns: [broken], workers: 1 });
    expect(board.failures.map(({ run }) => run)).toEqual(Array(5).fill('P1 baseline'));
    expect(board.failures[0].reason).toContain('set-up');
    expect(board.rows[0].verdict).toBe('cannot be read');
  });
});

describe('the shipped scoreboard', () => {
  const shipped = JSON.parse(
    readFileSync(new URL('../../research/validation/scoreboard.json', import.meta.url), 'utf8'),
  ) as Scoreboard;

  // An interim board may be smaller than what each pattern asks for.
  const size = shipped.citizens === null ? {} : { citizens: shipped.citizens };
  const words = ({ measures, says, unit, decides, noVerdict }: ScoreRow['checks'][number] | Check) => ({
    measures,
    says,
    unit,
    decides,
    noVerdict,
  });

  test('is whole: every pattern in each of its countries, with the conditions as they are declared', () => {
    const { fingerprint, ...rest } = shipped;
    expect(fingerprintOf(rest)).toBe(fingerprint);
    expect(shipped.modelVersion).toBe(MODEL_VERSION);
    expect(summaryOf(shipped.rows)).toEqual(shipped.summary);
    const declared = PATTERNS.flatMap((pattern) =>
      pattern.countries.map((country) => [
        `${pattern.id} ${country}`,
        [
          ...pattern.checks(country),
          ...(pattern.declared?.countries.includes(country) === true ? pattern.declared.checks(country) : []),
        ].map(words),
      ]),
    );
    const rows = shipped.rows.map(({ pattern, country, checks, declared: other }) => [
      `${pattern} ${country}`,
      [...checks, ...(other?.checks ?? [])].map(words),
    ]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(declared));
    expect(rows).toHaveLength(declared.length);
  });

  test('comes out again, to the bit', async () => {
    const board = await runPatterns({
      patterns: some('P1'),
      countries: ['norway'],
      seeds: shipped.seeds,
      ...size,
      workers: 2,
    });
    expect(board.rows).toEqual(shipped.rows.filter(({ pattern, country }) => pattern === 'P1' && country === 'norway'));
  });

  test.runIf(FULL)('comes out again in every sixth pattern, to the bit', { timeout: 3_600_000 }, async () => {
    // The whole takes an hour of a processor: `samspill validate --seeds 30`.
    const patterns = PATTERNS.filter((_, n) => n % 6 === 0);
    const countries = ['norway', 'denmark', 'england'] as const;
    const board = await runPatterns({ patterns, countries, seeds: shipped.seeds, ...size, workers: 2 });
    const named = new Set(patterns.map(({ id }) => id));
    expect(board.rows).toEqual(shipped.rows.filter(({ pattern }) => named.has(pattern)));
  });
});
