import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { A_FRONT } from '../store/search/aFront.ts';
import { emptyFolder, TINY } from '../store/search/tiny.ts';
import { type } from './terminal.ts';

describe('what a search has found', () => {
  const cwd = emptyFolder();
  beforeAll(() => writeFileSync(join(cwd, 'front.json'), JSON.stringify(A_FRONT)));

  test('is told in words: how large and how sure, who pays, and what it rests on', async () => {
    const { code, out } = await type('search front .', { cwd });
    expect(code).toBe(0);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('576 courses were tried for Asker in one go');
    expect(text).toContain('5,700 simulated adults, one for every 14 of the 78,000 in Asker.');
    expect(text).toContain('Not settled: in the last quarter the front still grew by up to 4%.');
    expect(text).toContain('14 of them were run again, 10 times each with chances the search had never met');
    expect(text).toContain('Then 1 no longer kept the limits and 3 were beaten by others');
    expect(text).toContain('9 settings were put back');
    expect(text).toContain('1 run failed and does not count.');
    expect(text).toContain(
      'Course 1: Clarity of goals and roles 1 (today 0.2), mix of steering OA 40% NPM 20% NPG 40%',
    );
    expect(text).toMatch(
      /Help where it is needed: \+5 percentage points \(\+4 percentage points to \+6|\+5 percentage points/,
    );
    expect(text).toMatch(/Who loses: - the most deprived fifth: .* −2/);
    expect(text).toMatch(/Not asked for, and worse: - .*−4/);
    expect(text).toMatch(
      /It rests most on Clarity of goals and roles: nobody has measured it \(an assumption\)\..* −3\.2 times/,
    );
    expect(text).toContain('62% of what the front gains would be lost');
    expect(text).toContain('less than 1% of what the front gains');
    expect(text).toContain('never one best course');
  });

  test.each([
    ['nb', 'Ikke falt til ro', 'Hva fronten hviler på', 'ingen har målt det'],
    ['da', 'Ikke faldet til ro', 'Hvad fronten hviler på', 'ingen har målt det'],
  ])('is told in %s too', async (language, ...said) => {
    const { code, out } = await type(`search front . --language ${language}`, { cwd });
    expect(code).toBe(0);
    for (const text of said) expect(out.replace(/\s+/g, ' ')).toContain(text);
    expect(out).not.toMatch(/undefined|NaN|courses|settled/);
  });

  test('is a page that needs nothing else, a table and plain data', async () => {
    expect((await type('search front . --out front.html --language da', { cwd })).code).toBe(0);
    const page = readFileSync(join(cwd, 'front.html'), 'utf8');
    expect(page).toContain('<html lang="da"');
    expect(page.match(/<svg/g)?.length).toBe(3);
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|undefined|NaN/);
    const csv = (await type('search front . --format csv', { cwd })).out.split('\n');
    expect(csv[0]).toMatch(/^point,family,clarity,mix,needMet,needMet_low/);
    expect(csv.slice(1).map((line) => line.split(',')[0])).toEqual(['today', '1', '']);
    const json = JSON.parse((await type('search front . --json', { cwd })).out) as unknown;
    expect(json).toEqual(JSON.parse(JSON.stringify(A_FRONT)));
  });
});

describe('samspill search', () => {
  test('tells every problem at once, runs nothing and writes nothing', async () => {
    const cwd = emptyFolder();
    writeFileSync(
      join(cwd, 'search.json'),
      JSON.stringify({ ...TINY, levers: { claritty: {} }, objectives: { needMet: {} } }),
    );
    const { code, err } = await type('search search.json --workers many --language sv', { cwd });
    expect(code).toBe(2);
    for (const field of ['--workers', '--language', '--out', 'levers.claritty', 'objectives'])
      expect(err).toContain(field);
    const other = await type('search search.json --out results', { cwd });
    expect(other.code).toBe(2);
    expect(existsSync(join(cwd, 'results'))).toBe(false);
    expect((await type('search front nowhere', { cwd })).err).toMatch(/samspill search FILE --out FOLDER makes one/);
    expect((await type('search status nowhere', { cwd })).code).toBe(2);
  });

  test('searches, says how far it is, and tells what it found', async () => {
    const cwd = emptyFolder();
    const effort = { population: 4, generations: 1, restarts: 1 };
    const levers = { clarity: {}, ambition: {} };
    writeFileSync(join(cwd, 'tiny.json'), JSON.stringify({ ...TINY, levers, months: 3, effort }));
    const { code, out, err } = await type('search tiny.json --out results --workers 1', { cwd });
    expect(err).toMatch(/Written to results: front\.json, front\.csv/);
    expect(code).toBe(0);
    expect(out).toContain('4 courses were tried for Mellomby');
    const status = await type('search status results', { cwd });
    expect(status.out).toMatch(/^Tiny: \d+ runs, complete\n$/);
    expect((await type('search front results', { cwd })).out).toBe(out);
  }, 120_000);
});
