import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { FULL } from '../full.ts';
import { emptyFolder, type } from './terminal.ts';

const TINY = `
title: Tiny
place: Preston
strategies: [hybrid-by-default, high-5]
set: { spinUpMonths: 6 }
seed: tiny
months: 12
citizens: 300
worlds:
  count: 4
  beliefs: { preventableShare: {}, trustMean: { from: 0.3, to: 0.6 } }
  context: { austerity: {} }
outcomes: { needMet: {}, trust: { noWorse: against } }
value: 100 * needMet
`;

function withFile(text = TINY): string {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'tiny.yaml'), text);
  return cwd;
}

function hashes(dir: string): readonly string[] {
  return ['runs.parquet', 'outcomes.parquet', 'strategies.csv', 'turns.csv'].map((name) =>
    createHash('sha256')
      .update(readFileSync(join(dir, name)))
      .digest('hex'),
  );
}

describe('samspill robust', () => {
  test('runs, merges, reads and writes; reads again with other thresholds and without a run', async () => {
    const cwd = withFile();
    const made = await type('robust tiny.yaml --out out --workers 1', { cwd });
    expect(made.err).not.toMatch(/failed/);
    expect(made.code).toBe(EXIT.done);
    expect(made.out).toContain('Nothing is told in words from 4 worlds');
    expect(made.out.replaceAll(/\s+/g, ' ')).toMatch(/ 300 simulated adults, one for every \d+ of the [\d,]+ in /);
    expect(made.out).toMatch(/Nothing is told in words with 300 citizens: with fewer than 5,160/);
    for (const name of ['robust.html', 'strategies.csv', 'thresholds.csv', 'turns.csv', 'knowing.csv'])
      expect(existsSync(join(cwd, 'out', name)), name).toBe(true);
    const status = await type('robust status out', { cwd });
    expect(status.out).toMatch(/8 runs finished, 0 of them failed, 0 missing; merged/);
    const again = await type(
      ['robust', 'read', 'out', '--json', '--thresholds', 'needMet>=0.01', '--matters', 'needMet=0.5'],
      { cwd },
    );
    const read = JSON.parse(again.out) as {
      readonly tables: readonly { readonly name: string; readonly rows: readonly unknown[][] }[];
    };
    const thresholds = read.tables.find(({ name }) => name === 'thresholds')?.rows ?? [];
    expect(thresholds[0]).toEqual(['hybrid-by-default', 'needMet at least 0.01', 1, 0]);
    expect(
      read.tables[0]?.rows.filter(([outcome]) => outcome === 'needMet').every((row) => row[5] === null || row[5] === 1),
    ).toBe(true);
    const flips = await type('analyse out --method flip --format csv', { cwd });
    expect(flips.out).toMatch(/^outcome,strategy,belief,/);
    const known = await type('analyse out --method evppi', { cwd });
    expect(known.out).toContain('Value of knowing');
    const bad = await type(['robust', 'read', 'out', '--thresholds', 'needmet>=0.5,trust>=7', '--against', 'high5'], {
      cwd,
    });
    expect(bad.code).toBe(EXIT.badInput);
    expect(bad.err).toMatch(/did you mean needMet/);
    expect(bad.err).toMatch(/did you mean high-5/);
    expect(bad.err).toMatch(/trust/);
    expect(known.code).toBe(EXIT.done);
  });

  test('bad input: all problems, exit 2, nothing written', async () => {
    const cwd = withFile(TINY.replace('count: 4', 'count: 1000000000').replace('high-5', 'high5'));
    const refused = await type('robust tiny.yaml --out out --workers 1', { cwd });
    expect(refused.code).toBe(EXIT.badInput);
    expect(refused.err).toMatch(/worlds\.count/);
    expect(refused.err).toMatch(/did you mean high-5/);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  test('the folder of another experiment, and an experiment as file', async () => {
    const cwd = withFile();
    writeFileSync(
      join(cwd, 'sweep.yaml'),
      'factors: {clarity: {}}\ndesign: {method: random, points: 2}\nreplicates: 1\nmonths: 2\ncitizens: 200\nset: {spinUpMonths: 2}\n',
    );
    const asFile = await type('robust sweep.yaml --out out', { cwd });
    expect(asFile.err).toMatch(/experiments are run by samspill sweep/);
    expect((await type('sweep sweep.yaml --out out --workers 1', { cwd })).code).toBe(EXIT.done);
    const read = await type('analyse out --method robust', { cwd });
    expect(read.code).toBe(EXIT.badInput);
    expect(read.err).toMatch(/expected results of samspill robust, got another experiment/);
    const there = await type('robust tiny.yaml --out out --workers 1', { cwd });
    expect(there.code).toBe(EXIT.badInput);
  });

  test('the JSON Schema of its files', async () => {
    const { out } = await type('schema --robust');
    expect(JSON.parse(out)).toMatchObject({ title: 'Samspill robust' });
    expect((await type('schema --robust --lesson')).code).toBe(EXIT.badInput);
  });

  test.runIf(FULL)('one worker and four: the same bytes', async () => {
    const [one, four] = [withFile(), withFile()];
    await type('robust tiny.yaml --out out --workers 1', { cwd: one });
    await type('robust tiny.yaml --out out --workers 4', { cwd: four });
    expect(hashes(join(four, 'out'))).toEqual(hashes(join(one, 'out')));
  });

  test.runIf(FULL)(
    'stopped at 20 moments and gone on with: the same bytes',
    async () => {
      const whole = withFile();
      await type('robust tiny.yaml --out out --workers 1', { cwd: whole });
      const wanted = hashes(join(whole, 'out'));
      for (let moment = 0; moment < 20; moment++) {
        const cwd = withFile();
        const stop = new AbortController();
        const timer = setTimeout(() => stop.abort(), 40 * moment);
        await type('robust tiny.yaml --out out --workers 1', { cwd, signal: stop.signal });
        clearTimeout(timer);
        const { code } = await type('robust tiny.yaml --out out --workers 2', { cwd });
        expect(code).toBe(EXIT.done);
        expect(hashes(join(cwd, 'out')), `stopped at moment ${moment}`).toEqual(wanted);
      }
    },
    600_000,
  );
});
