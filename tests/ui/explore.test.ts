import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeState } from '#ui';
import { SMALL_STATE, visitPage } from './visitPage.ts';

const { open, settle, page } = visitPage();
const ROOT = new URL('../../', import.meta.url).pathname;
const STATE = {
  ...SMALL_STATE,
  mode: 'explore' as const,
  study: { ...SMALL_STATE.study, kind: 'heat' as const, replicates: 1, citizens: 300 },
};

/** Names of the scripts that were loaded. */
const scripts = () =>
  page().evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''));

describe('Explore', () => {
  test('finds parameters by their source, and changing one counts as a belief of the comparison', async () => {
    await open(`#s=${encodeState(STATE)}`);
    await settle();
    await page().getByLabel('Search by name, unit or source').fill('fatigueRate');
    expect(await page().locator('.assumptions .lever').count()).toBe(1);
    await page().locator('.assumptions .lever input[type=number]').fill('0.07');
    await page().locator('.assumptions .lever input[type=number]').press('Tab');
    await settle();
    await page().getByRole('button', { name: 'Compare', exact: true }).click();
    await page().waitForSelector('.beliefs');
    expect(await page().textContent('.beliefs summary')).toContain('1 changed');
  });

  test('says what a parameter is in the language of the page, also when that changes, and finds it by those words', async () => {
    await open(`#s=${encodeState({ ...STATE, language: 'nb' })}`);
    await settle();
    const search = page().locator('.assumptions input[type=search]');
    const row = page().locator('.assumptions .lever', { hasText: 'Kvorum: deltakelse i målgruppen' });
    await search.fill('kvorum målgruppen');
    await row.locator('summary').click();
    expect(await row.locator('details').innerText()).toContain('Andel. Antakelse: et utgangspunkt');
    expect(await row.locator('input[type=range]').getAttribute('aria-valuetext')).toContain('andel');
    expect(await page().locator('.assumptions [lang]').count()).toBe(0);
    await page().locator('header select').selectOption('da');
    const danish = page().locator('.assumptions .lever', { hasText: 'Kvorum: deltagelse i målgruppen' });
    await danish.locator('details', { hasText: 'Andel. Antagelse: et udgangspunkt' }).waitFor();
  });

  test('runs a heat map of 25 points, tells when settings have changed since, and stops when asked', async () => {
    await open(`#s=${encodeState(STATE)}`);
    await settle();
    await page().getByRole('button', { name: 'Run 25 runs' }).click();
    await page().waitForFunction(() => document.querySelectorAll('.study svg[role=img] .cell').length === 25);
    await page().waitForFunction(() => document.querySelector('.study progress') === null);
    await page().getByLabel('Runs of each point').fill('40');
    await page().getByLabel('Runs of each point').press('Tab');
    expect(await page().textContent('.study')).toContain('The settings have changed since');
    await page().getByRole('button', { name: 'Run 1,000 runs' }).click();
    await page().waitForFunction(
      () => Number(document.querySelector<HTMLProgressElement>('.study progress')?.value) > 0,
    );
    await page().getByRole('button', { name: 'Stop', exact: true }).click();
    await page().locator('.study', { hasText: 'rests on the runs that came' }).waitFor();
  });

  test('loads mathjs only when an own outcome is used, refuses what is no formula, and shows one that is', async () => {
    await open(`#s=${encodeState(STATE)}`);
    await settle();
    expect((await scripts()).filter((name) => /expressionParser/.test(name))).toEqual([]);
    const own = page().locator('.own-outcomes');
    await own.getByLabel('Name').fill('hidden');
    await own.getByLabel('Formula').fill('needMett - 1');
    await own.getByRole('button', { name: 'Use this outcome' }).click();
    await own.locator('[role=alert]').waitFor();
    expect(await own.locator('[role=alert]').innerText()).toContain('needMet');
    const before = await page().textContent('.account summary');
    await own.getByLabel('Formula').fill('100 * needMet - burnouts');
    await own.getByRole('button', { name: 'Use this outcome' }).click();
    await page().locator('figcaption', { hasText: 'hidden in Mellomby' }).waitFor();
    expect((await scripts()).filter((name) => /expressionParser/.test(name))).toHaveLength(1);
    // Own outcomes are a view: no run is run again for them.
    expect(await page().textContent('.account summary')).toBe(before);
  });

  test.each(['parquet', 'csv'])(
    'opens the folder of a sweep as %s, and refuses other files with the reason',
    async (format) => {
      const { file, out } = sweepFolder();
      await open(`#s=${encodeState(STATE)}`);
      await settle();
      const input = page().locator('.sweep input[type=file]').nth(1);
      await input.setInputFiles([file]);
      await page().locator('.sweep [role=alert]', { hasText: 'experiment.yaml' }).waitFor();
      await input.setInputFiles([join(out, `runs.${format}`), join(out, `outcomes.${format}`)]);
      await page().locator('.sweep', { hasText: '6 runs at 3 points; 0 failed.' }).waitFor();
      await page().waitForSelector('.sweep .drawing canvas');
      expect(await page().locator('.sweep select').nth(3).inputValue()).toBe('austerity');
      expect(await page().locator('.sweep summary', { hasText: 'The first 6 of 6 runs' }).count()).toBe(1);
    },
  );

  test('shows the public value index with all of its parts', async () => {
    await open(`#s=${encodeState(STATE)}`);
    await settle();
    await page().locator('#value-title').waitFor();
    const rows = await page().locator('section[aria-labelledby=value-title] tbody th').allInnerTexts();
    expect(rows).toHaveLength(7);
    await page().getByRole('button', { name: 'Compare', exact: true }).click();
    await page().waitForSelector('#table-title');
    expect(await page().textContent('main')).not.toContain('Public value index');
  });
});

let made: { readonly file: string; readonly out: string } | undefined;

/** A small sweep with both kinds of tables, made once for all tests here. */
function sweepFolder(): { readonly file: string; readonly out: string } {
  if (made !== undefined) return made;
  const folder = mkdtempSync(join(tmpdir(), 'samspill-open-'));
  const [file, out] = [join(folder, 'experiment.yaml'), join(folder, 'out')];
  const experiment = {
    base: { extends: 'hybrid-by-default', place: 'Mellomby' },
    design: { points: [{ austerity: 0 }, { austerity: 0.05 }, { austerity: 0.08 }] },
    replicates: 2,
    citizens: 200,
    months: 12,
  };
  writeFileSync(file, JSON.stringify(experiment));
  execFileSync('node', ['dist/cli/main.js', 'sweep', file, '--out', out, '--csv'], { cwd: ROOT, stdio: 'pipe' });
  made = { file, out };
  return made;
}
