import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { type } from './terminal.ts';

/** Runs of a few milliseconds, silent also on a machine so busy that progress would be told. */
const LINE = 'loops sham --citizens 120 --months 24 --set spinUpMonths=3 --replicates 2 --every 12 --workers 0 --quiet';

describe('loops', () => {
  test('tells of each figure, month and loop what freezing it changes, and the same again', async () => {
    const { code, out, err } = await type(`${LINE} --json`);
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
    const told = JSON.parse(out) as {
      readonly fingerprint: string;
      readonly stocks: {
        readonly stock: string;
        readonly months: { month: number; dominant: string }[];
        words: string[];
      }[];
    };
    expect(told.stocks.map(({ stock }) => stock)).toEqual(['participationMunicipal', 'participation']);
    // Of two runs no loop is named.
    expect(told.stocks[0]?.months.map(({ month, dominant }) => [month, dominant])).toEqual([
      [0, 'few'],
      [12, 'few'],
    ]);
    const csv = await type(`${LINE} --format csv --expect ${told.fingerprint}`);
    expect(csv.code).toBe(EXIT.done);
    expect(csv.out.trim().split(/\r?\n/)).toHaveLength(1 + 2 * 2 * 3);
    expect(csv.out).toMatch(
      /^metric,month,loop,change,low,high,agree,runs,dominant,citizens,adults\r?\nparticipationMunicipal,0,fatigue,/,
    );
    expect((await type(`${LINE} --seed 2 --expect ${told.fingerprint}`)).code).toBe(EXIT.differentBytes);
  });

  test('writes a page with strip, diagram and list that needs nothing else, in three languages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samspill-loops-'));
    for (const [language, title, node] of [
      ['en', 'Which loop weighs most?', 'Results that can be seen'],
      ['nb', 'Hvilken sløyfe veier mest?', 'Resultater folk kan se'],
      ['da', 'Hvilken sløjfe vejer mest?', 'Resultater, man kan se'],
    ]) {
      const file = join(folder, `${language}.html`);
      expect((await type(`${LINE} --language ${language} --out ${file}`)).code).toBe(EXIT.done);
      const page = readFileSync(file, 'utf8');
      expect(page).toContain(title);
      expect(page.split('<svg').length).toBe(4);
      // In the diagram, in the loops as a list, and in the arrows as a list.
      expect(page.split(node ?? '').length).toBeGreaterThanOrEqual(6);
      expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    }
  });

  test('refuses what it cannot do, all of it at once, and writes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samspill-loops-'));
    const line = `loops sham --months 6 --every 0 --replicates 0 --language fr --expect abc --out ${join(folder, 'x.html')}`;
    const { code, err } = await type(line);
    expect(code).toBe(EXIT.badInput);
    for (const field of ['--months', '--every', '--replicates', '--language', '--expect']) expect(err).toContain(field);
    expect(readdirSync(folder)).toEqual([]);
  });
});
