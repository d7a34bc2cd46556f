import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleRuns } from './bundleRuns.ts';
import { differing } from './differing.ts';
import { drawnPlaces, drawScenarios } from './drawScenarios.ts';
import { fingerprintsIn, openEngine, OTHERS, REFERENCE } from './engines.ts';

const GOLDENS = JSON.parse(readFileSync(new URL('../sim/goldens.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;
const RANDOM = 100;
const asked = process.env['SAMSPILL_ENGINES'] !== undefined;

const drawn = drawScenarios(RANDOM);

describe('the scenarios that engines are compared on', () => {
  test('are as many as asked for, all different, and the same at every call', () => {
    expect(drawn).toHaveLength(RANDOM);
    expect(new Set(drawn.map((one) => JSON.stringify(one))).size).toBe(RANDOM);
    expect(JSON.stringify(drawScenarios(10))).toBe(JSON.stringify(drawn.slice(0, 10)));
  });

  test('reach every place, many presets, and runs with every parameter moved', () => {
    const places = drawnPlaces().flatMap((country) => country.places.map(({ name }) => name));
    expect(new Set(drawn.map(({ input }) => input.place))).toEqual(new Set(places));
    expect(new Set(drawn.map(({ input }) => input.extends)).size).toBeGreaterThan(20);
    expect(drawn.filter(({ all }) => all !== null).length).toBeGreaterThan(20);
  });

  test('and a fingerprint that differs, is missing or is too many is told', () => {
    const reference = new Map([
      ['one', 'a'],
      ['two', 'b'],
      ['three', 'c'],
    ]);
    expect(differing(reference, new Map(reference))).toEqual([]);
    const found = new Map([
      ['one', 'a'],
      ['two', 'x'],
      ['four', 'd'],
    ]);
    expect(differing(reference, found)).toEqual(['two', 'three', 'four']);
  });
});

// Minutes and other people's programs: `npm run test:engines`.
describe.runIf(asked)('golden runs and random scenarios give the same fingerprints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samspill-engines-'));
  const script = join(folder, 'runs.js');
  let reference: ReadonlyMap<string, string> = new Map();
  /** What V8 gave, and for golden runs what is kept. */
  let expected: ReadonlyMap<string, string> = new Map();
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(async () => {
    writeFileSync(script, await bundleRuns({ countries: drawnPlaces(), drawn }));
    reference = await fingerprintsIn(REFERENCE, script);
    expected = new Map([...reference, ...Object.entries(GOLDENS)]);
  }, 600_000);

  test('in V8, whose golden runs are those that are kept', () => {
    expect(reference.size).toBe(Object.keys(GOLDENS).length + RANDOM);
    expect(new Set(reference.values()).size).toBe(reference.size);
    expect(Object.fromEntries([...reference].filter(([name]) => name in GOLDENS))).toEqual(GOLDENS);
    report(`V8 ${process.versions.v8} (node ${process.version}): the reference, ${reference.size} runs`);
  });

  test.for(OTHERS)('in $engine ($program)', { timeout: 600_000 }, async (engine, { skip }) => {
    const called = `${engine.engine} (${engine.program}`;
    const opened = openEngine(engine);
    if ('missing' in opened) {
      report(`${called}): SKIPPED, ${opened.missing}`);
      skip(opened.missing);
      return;
    }
    const found = await fingerprintsIn(engine, script);
    const different = differing(expected, found);
    report(`${called}, ${opened.version}): ${expected.size - different.length} of ${expected.size} equal`);
    expect(different).toEqual([]);
  });
});

/** To the terminal itself: what was compared, and what was not, is the result of this test. */
function report(line: string): void {
  process.stderr.write(`engines: ${line}\n`);
}
