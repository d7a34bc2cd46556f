import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { emptyFolder, type } from '../cli/terminal.ts';
import { FULL } from '../full.ts';

const TINY = '--seeds 5 --citizens 300 --workers 1 --country norway';

describe('samspill validate', () => {
  test('refuses everything that is wrong at once, with the nearest names', async () => {
    const { code, out, err } = await type(
      'validate --pattern P44,P4 --country norge --seeds 3 --workers 0 --format pdf --citizen 5',
    );
    expect([code, out]).toEqual([2, '']);
    for (const text of [
      '--pattern',
      'got P44',
      'did you mean P4',
      '--country',
      'got norge',
      '--seeds',
      'whole number 5 to 10000',
      '--workers',
      '--format',
      'got pdf',
      '--citizen',
      'did you mean --citizens',
    ])
      expect(err).toContain(text);
  });

  test('refuses a country that the pattern is not read in', async () => {
    const { code, err } = await type('validate --pattern P33 --country norway');
    expect(code).toBe(2);
    expect(err).toContain('a country that P33 is read in: england');
  });

  test('shows a table, warnings first, then the starred, fitted rows marked', async () => {
    const { code, out } = await type(`validate --pattern p39,P1,P18,P4 ${TINY}`);
    expect(code).toBe(0);
    const rows = out.split('\n').filter((line) => /^P\d/.test(line) && line.includes('norway'));
    expect(rows.map((line) => line.split(' ').slice(0, 2).join(' ').trim())).toEqual(['P18 ⚠', 'P4 ★', 'P1', 'P39']);
    expect(rows[2]).toContain('fitted');
    expect(out).toMatch(/fitted +\d +\d/);
  });

  test.runIf(FULL)('writes JSON and HTML by the name of the file, and a failing pattern is no error', async () => {
    const cwd = emptyFolder();
    expect((await type(`validate --pattern P39 ${TINY} --out score.json`, { cwd })).code).toBe(0);
    expect((await type(`validate --pattern P39 ${TINY} --out score.html`, { cwd })).code).toBe(0);
    const board = JSON.parse(readFileSync(join(cwd, 'score.json'), 'utf8')) as { readonly fingerprint: string };
    const page = readFileSync(join(cwd, 'score.html'), 'utf8');
    expect(page).toContain(board.fingerprint);
    expect(page).not.toMatch(/(src|href)=/);
  });
});

describe('samspill validate --keep', () => {
  test.runIf(FULL)(
    'reads what was run before, gives the same scoreboard, and runs again what was damaged',
    async () => {
      const cwd = emptyFolder();
      const command = `validate --pattern P39,P1 ${TINY} --format json`;
      const plain = await type(command, { cwd });
      expect((await type(`${command} --keep kept`, { cwd })).out).toBe(plain.out);
      const path = join(cwd, 'kept/readings.jsonl');
      const written = readFileSync(path, 'utf8');
      expect((await type(`${command} --keep kept`, { cwd })).out).toBe(plain.out);
      expect(readFileSync(path, 'utf8')).toBe(written);
      // The first line is spoilt, the last one is torn: both are run again, the others are not.
      writeFileSync(path, written.replace(/\d/, 'x').slice(0, -20));
      const again = await type(`${command} --keep kept`, { cwd });
      expect([again.code, again.out]).toEqual([0, plain.out]);
      expect(again.err).toContain('run again: ');
      const lines = (text: string): number => text.split('\n').length;
      expect(lines(readFileSync(path, 'utf8'))).toBe(lines(written) + 1);
    },
  );

  test('stopped by Ctrl-C it says what is kept', async () => {
    const cwd = emptyFolder();
    const stop = new AbortController();
    const stopped = type(`validate --pattern P4,P18 ${TINY} --seeds 40 --keep kept`, { cwd, signal: stop.signal });
    const path = join(cwd, 'kept/readings.jsonl');
    await vi.waitUntil(() => existsSync(path) && readFileSync(path, 'utf8').length > 0, { timeout: 60_000 });
    stop.abort();
    const { code, err } = await stopped;
    expect(code).toBe(130);
    expect(err).toMatch(/Stopped; \d+ runs? (is|are) kept in kept, \d+ of them new\. Go on with the same command\./);
    expect(existsSync(join(cwd, 'kept/readings.lock'))).toBe(false);
  });

  test('is refused beside the pages of the cases', async () => {
    const { code, err } = await type('validate --docs --keep kept');
    expect(code).toBe(2);
    expect(err).toContain('--keep');
  });
});
