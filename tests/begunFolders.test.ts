import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { replicateSeed } from '#sim';
import { type } from './cli/terminal.ts';
import { FULL } from './full.ts';

const FIXTURES = new URL('fixtures/', import.meta.url).pathname;
const TABLES = ['runs.parquet', 'outcomes.parquet'] as const;
const work = mkdtempSync(join(tmpdir(), 'samspill-begun-'));
afterAll(() => rmSync(work, { recursive: true }));

/** A copy of a fixture under a name of its own. */
function begun(name: string, copy: string): string {
  cpSync(join(FIXTURES, name), join(work, copy), { recursive: true });
  return join(work, copy);
}

const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('a folder of the release before', () => {
  const folder = begun('sweep-0.2.0', 'old');

  test('is read, merged to the same bytes, analysed and reported', async () => {
    const before = TABLES.map((name) => hash(join(folder, name)));
    for (const name of TABLES) rmSync(join(folder, name));
    expect((await type('sweep status old', { cwd: work })).out).toContain('24 runs finished');
    expect((await type('sweep merge old', { cwd: work })).code).toBe(EXIT.done);
    expect(TABLES.map((name) => hash(join(folder, name)))).toEqual(before);
    const analysed = await type('analyse old --method summary', { cwd: work });
    expect(analysed.code).toBe(EXIT.done);
    expect(analysed.out).toContain('participation');
    expect((await type('report old --out old.html', { cwd: work })).code).toBe(EXIT.done);
    expect(readFileSync(join(work, 'old.html'), 'utf8')).toContain('A folder begun earlier');
  });

  test('is not gone on with, and the reason is the model version', async () => {
    const { code, err } = await type('sweep run old', { cwd: work });
    expect(code).toBe(EXIT.badInput);
    expect(err).toMatch(/expected results of model version \d+, got of version 3, begun with Samspill 0\.2\.0/);
    expect(err).toContain('merged, analysed and reported');
  });
});

describe('a folder of this model version that a crash left', () => {
  // Of the same experiment, run in one go by the commit that made the fixture (7d1794a).
  const WHOLE = [
    '9b1b86810c0ce0722e86413514c511b3f363afdfa50c87a7fb7d0ee75e54dc20',
    '3a080c31866779978a9f67edfbfe52ce3a00d19bf2ea4f45ceba0e01311aa058',
  ];

  test.each(['sweep run half', 'sweep whole.yaml --out half --shards 2'])(
    'a sweep is gone on with by "%s", counts and reads as it was begun, and gives the bytes of one that was never interrupted',
    async (line) => {
      rmSync(join(work, 'half'), { recursive: true, force: true });
      cpSync(join(begun('sweep-begun', 'half'), 'experiment.yaml'), join(work, 'whole.yaml'));
      expect((await type(line, { cwd: work })).code).toBe(EXIT.done);
      expect((await type('sweep merge half', { cwd: work })).code).toBe(EXIT.done);
      expect(TABLES.map((name) => hash(join(work, 'half', name)))).toEqual(WHOLE);
    },
  );

  test('a new folder of the same experiment counts replicates from 1 and has the seeds of compare', async () => {
    cpSync(join(FIXTURES, 'sweep-begun/experiment.yaml'), join(work, 'new.yaml'));
    expect((await type('sweep new.yaml --out new --csv', { cwd: work })).code).toBe(EXIT.done);
    const [head = '', first = '', second = ''] = readFileSync(join(work, 'new/runs.csv'), 'utf8').split('\n');
    const [replicate, seed] = ['replicate', 'seed'].map((name) => head.split(',').indexOf(name));
    for (const [n, line] of [first, second].entries()) {
      expect(line.split(',')[replicate]).toBe(String(n + 1));
      expect(line.split(',')[seed]).toBe(replicateSeed('fixture', n + 1));
    }
  });

  test('folders of two formats are not joined', async () => {
    begun('sweep-begun', 'first');
    const { code, err } = await type('sweep merge first new --out both', { cwd: work });
    expect(code).toBe(EXIT.badInput);
    expect(err).toContain('format');
  });

  test.runIf(FULL)(
    'a calibration is gone on with: it makes only what is missing, and gives the same posterior',
    async () => {
      const half = begun('calibration-begun', 'calibration');
      const there = readFileSync(join(half, 'simulations.jsonl'), 'utf8').split('\n').slice(0, 19);
      cpSync(join(half, 'targets.yaml'), join(work, 'targets.yaml'));
      expect((await type('calibrate targets.yaml --out calibration', { cwd: work })).code).toBe(EXIT.done);
      // What was simulated before the crash stands as it was.
      const now = readFileSync(join(half, 'simulations.jsonl'), 'utf8').split('\n');
      expect(now.slice(0, 19)).toEqual(there);
      expect((await type('calibrate targets.yaml --out anew', { cwd: work })).code).toBe(EXIT.done);
      expect(readFileSync(join(half, 'posterior.json'), 'utf8')).toBe(
        readFileSync(join(work, 'anew/posterior.json'), 'utf8'),
      );
    },
  );
});
