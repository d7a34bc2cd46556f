import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encodeState } from '#ui';
import { SMALL_STATE, visitPage } from './visitPage.ts';
import { FULL } from '../full.ts';

const { open, openChoices, settle, page } = visitPage();
const ROOT = new URL('../../', import.meta.url).pathname;
const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const STATE = {
  ...SMALL_STATE,
  mode: 'explore' as const,
  study: { ...SMALL_STATE.study, kind: 'heat' as const, replicates: 1, citizens: 300 },
};

/** Names of the scripts that were loaded. */
const scripts = () =>
  page().evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''));

describe('Explore', () => {
  test.runIf(FULL)(
    'finds settings in two languages, and changing one counts as a belief of the comparison; modes are no steps',
    async () => {
      await open(`#s=${encodeState({ ...STATE, language: 'nb' })}`);
      await settle();
      const undo = page().getByRole('button', { name: 'Angre' });
      const search = page().getByLabel('Søk', { exact: true });
      const found = page().locator('.tree [role=status]');
      await search.fill('austerity');
      expect(await page().locator('.leaf-label', { hasText: 'Årlige kutt' }).count()).toBe(1);
      await search.fill('årlige kutt');
      expect(await page().locator('.leaf-label', { hasText: 'Årlige kutt' }).count()).toBe(1);
      await search.fill('fatigueRate');
      expect(await found.innerText()).toBe('Utfall: 0. Innstillinger: 1.');
      // By keyboard alone: to the row, open it, to its number.
      const leaf = page().locator('details.leaf > summary');
      await leaf.focus();
      await page().keyboard.press('Enter');
      await page().locator('.leaf .lever input[type=number]').fill('0.07');
      await page().locator('.leaf .lever input[type=number]').press('Tab');
      expect(await page().locator('.changes').innerText()).toContain('0,07');
      await settle();
      await page().getByRole('button', { name: 'Sammenlign', exact: true }).click();
      await openChoices();
      await page().waitForSelector('.beliefs');
      expect(await page().textContent('.beliefs summary')).toContain('1 endret');
      // One step back takes the belief back, not the mode; there is no other.
      await undo.click();
      expect(await page().textContent('.beliefs summary')).toContain('0 endret');
      expect(await undo.isDisabled()).toBe(true);
      await page().getByRole('button', { name: 'Utforsk', exact: true }).click();
      await page().getByRole('button', { name: 'Gjør om' }).click();
      await page().locator('.changes', { hasText: '0,07' }).waitFor();
    },
  );

  test('shows an outcome that is chosen in the tree, and one pane at a time where there is no room', async () => {
    await open(`#s=${encodeState(STATE)}`, 320);
    await settle();
    const seen = (pane: string) => page().locator(`.pane[data-pane=${pane}]`).isVisible();
    const panes = page().getByRole('group', { name: 'Parts of the workbench' });
    for (const [name, pane] of [
      ['Runs', 'recipe'],
      ['Figure', 'figure'],
      ['Find', 'tree'],
    ]) {
      await panes.getByRole('button', { name }).click();
      expect([await seen('tree'), await seen('figure'), await seen('recipe')].filter(Boolean)).toHaveLength(1);
      expect(await seen(pane)).toBe(true);
      expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await page().locator('.tree-group > summary', { hasText: 'Local economy' }).first().click();
    await page().getByRole('button', { name: /^Jobs/ }).click();
    await page().locator('.pane[data-pane=figure]', { hasText: 'What “Jobs from anchors’ spend” is' }).waitFor();
    expect(await page().evaluate(() => document.activeElement?.getAttribute('data-pane'))).toBe('figure');
  });

  test.runIf(FULL)(
    'gives all runs as a zip, with a name that is no path; when it cannot be made that is said and the page stays',
    async () => {
      await open(`#s=${encodeState({ ...STATE, outcome: 'jobs' })}`);
      await settle();
      await page().locator('.recipe', { hasText: 'All runs are in.' }).waitFor();
      expect(await page().textContent('.take')).toContain('15 outcomes of 10 runs: 18,150 rows.');
      const give = page().locator('.take button');
      await page().evaluate(() => {
        const { TextEncoder: encoder } = globalThis;
        globalThis.TextEncoder = function () {
          globalThis.TextEncoder = encoder;
          throw new Error('no room is left');
        } as never;
      });
      await give.click();
      await page().locator('.take [role=alert]', { hasText: 'no room is left. Nothing on the page is lost' }).waitFor();
      expect(await page().locator('.workbench h2').count()).toBeGreaterThan(5);
      const [download] = await Promise.all([page().waitForEvent('download'), give.click()]);
      expect(download.suggestedFilename()).toBe('samspill-Mellomby.zip');
      const files = unzipSync(readFileSync(await download.path()));
      expect(await page().locator('.take [role=alert]').count()).toBe(0);
      expect(strFromU8(files['runs.csv']).split('\n').length - 2).toBe(18_150);
      const { version, link } = JSON.parse(strFromU8(files['manifest.json'])) as Record<string, string>;
      expect(version).toBe(VERSION);
      expect(link).toBe(page().url());
    },
  );

  test.runIf(FULL)(
    'says what a parameter is in the language of the page, also when that changes, and finds it by those words',
    async () => {
      await open(`#s=${encodeState({ ...STATE, language: 'nb' })}`);
      await settle();
      await page().getByLabel('Søk', { exact: true }).fill('kvorum målgruppen');
      const leaf = page().locator('details.leaf', { hasText: 'Kvorum: deltakelse i målgruppen' });
      await leaf.locator('> summary').click();
      const row = leaf.locator('.lever');
      await row.locator('summary').click();
      expect(await row.locator('details').innerText()).toContain('Andel. Antakelse: et utgangspunkt');
      expect(await row.locator('input[type=range]').getAttribute('aria-valuetext')).toContain('andel');
      expect(await leaf.locator('[lang]').count()).toBe(0);
      await page().locator('header select').selectOption('da');
      const danish = page().locator('details.leaf', { hasText: 'Kvorum: deltagelse i målgruppen' });
      await danish.waitFor();
      if (!(await danish.evaluate((one) => (one as HTMLDetailsElement).open)))
        await danish.locator('> summary').click();
      await danish.locator('.lever details', { hasText: 'Andel. Antagelse: et udgangspunkt' }).waitFor();
    },
  );

  test.runIf(FULL)(
    'runs a heat map of 25 points, tells when settings have changed since, and stops when asked',
    async () => {
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
    },
  );

  test.runIf(FULL)(
    'loads mathjs only when an own outcome is used, refuses what is no formula, and shows one that is',
    async () => {
      await open(`#s=${encodeState(STATE)}`);
      await settle();
      expect((await scripts()).filter((name) => /expressionParser/.test(name))).toEqual([]);
      const own = page().locator('.own-outcomes');
      await own.getByLabel('Name').fill('hidden');
      await own.getByLabel('Formula').fill('needMett - 1');
      await own.getByRole('button', { name: 'Use this outcome' }).click();
      await own.locator('[role=alert]').waitFor();
      expect(await own.locator('[role=alert]').innerText()).toContain('needMet');
      await page().locator('.recipe', { hasText: 'All runs are in.' }).waitFor();
      await own.getByLabel('Formula').fill('100 * needMet - burnouts');
      await own.getByRole('button', { name: 'Use this outcome' }).click();
      await page().locator('figcaption', { hasText: 'hidden in Mellomby' }).waitFor();
      expect((await scripts()).filter((name) => /expressionParser/.test(name))).toHaveLength(1);
      // Own outcomes are a view: no run is run again for them.
      expect(await page().textContent('.recipe .status')).toBe('All runs are in.');
    },
  );

  test.each(FULL ? ['parquet', 'csv'] : ['parquet'])(
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

  test.runIf(FULL)('shows the public value index with all of its parts', async () => {
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
