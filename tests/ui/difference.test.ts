import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { DIFFER_LANGUAGES, encodeState, plainStrategy, type AppState } from '#ui';
import { FULL } from '../full.ts';
import { SMALL_STATE, visitPage } from './visitPage.ts';

const { open, settle, page } = visitPage();
const ROOT = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'samspill-difference-'));
const text = DIFFER_LANGUAGES.en;

/** Few enough that a hundred runs are soon done. */
const FEW: AppState = { ...SMALL_STATE, citizens: 200 };
/** Three choices: every combination is eight runs. */
const THREE: AppState = {
  ...FEW,
  strategies: [
    plainStrategy('hybrid-by-default'),
    { ...plainStrategy('hybrid-by-default'), levers: { clarity: 0.8, volunteerSupport: 0.7, training: 0.6 } },
  ],
  names: [null, 'Ours'],
};

/** Opens the question in a page, and the figure. */
async function ask(state: AppState, question: string, metric: string): Promise<void> {
  await open(`#s=${encodeState(state)}`);
  await settle();
  await page().locator('.why > summary').press('Enter');
  await page().getByRole('tab', { name: question }).click();
  await page().getByLabel(text.figure).selectOption(metric);
}

/** The first bars, and nothing after them. */
async function stopped(): Promise<void> {
  await page().locator('.difference .told').waitFor();
  const stop = page().locator('.growth button', { hasText: text.stop });
  if ((await stop.count()) > 0) await stop.click();
  await page().waitForFunction(() => document.querySelector('.growth progress') === null);
}

/** Rows of a table as the words in them. */
function cellsOf(rows: readonly string[]): readonly string[] {
  return rows.map((row) => row.replace(/\s+/g, ' ').trim());
}

/** What the printed command prints, which it holds to the fingerprint that the page shows. */
async function printed(): Promise<readonly string[]> {
  await page().locator('.analysts summary').click();
  const shown = await page().locator('.analysts pre').innerText();
  expect(shown).toContain('--expect ');
  const script = shown.replace('npx samspill', `node ${ROOT}dist/cli/main.js`);
  return execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' }).split('\n');
}

describe('why two strategies differ', () => {
  test('is told with the shares of `samspill explain`, and both ends of a bar become strategies', async () => {
    await ask(THREE, 'Why do they differ?', 'participation');
    await stopped();
    expect((await new AxeBuilder({ page: page() }).include('.why').analyze()).violations).toEqual([]);
    await page().locator('.difference-table summary').click();
    const table = page().locator('.difference-table table');
    const rows = cellsOf(
      await table
        .locator('tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent).join(' '))),
    );
    const lines = cellsOf(await printed());
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(lines).toContain(row);
    // The bars say the same.
    const bars = await page()
      .locator('.share-bars .share-value')
      .evaluateAll((all) => all.map((one) => one.textContent));
    for (const [n, row] of rows.entries()) expect(row).toContain(bars[n]?.split(' ')[0]);

    const bar = page().locator('.share-bars li', { hasText: 'Support for volunteers' });
    await bar.getByRole('button', { name: /^Leave it out/ }).click();
    await bar.getByRole('button', { name: /^Do only this/ }).click();
    await settle();
    const names = await page().locator('.strategy-chips').innerText();
    expect(names).toContain('Ours without support for volunteers');
    expect(names).toContain('Only support for volunteers');
    // The two that are explained stay the two, with what is known of them.
    await page().locator('.share-bars').waitFor();
    expect(await page().getByLabel(text.strategy).inputValue()).toBe('1');
    await page().locator('.hint', { hasText: text.full }).waitFor();
  });

  test.runIf(FULL)(
    'in ten choices and random orders, and through what: as `samspill explain` prints it',
    async () => {
      for (const [question, place] of [
        ['Why do they differ?', '.difference-table table'],
        ['Through what?', '.through'],
      ] as const) {
        await ask(FEW, question, 'trust');
        await stopped();
        const summary = page().locator('.difference-table summary');
        if ((await summary.count()) > 0) await summary.click();
        const rows = cellsOf(
          await page()
            .locator(`${place} :is(tbody, tfoot) tr`)
            .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent).join(' '))),
        );
        const lines = cellsOf(await printed());
        expect(rows).toHaveLength(11);
        // On paper the account has one column more: what a share is before lines that answer others.
        for (const row of rows)
          expect(
            lines.some((line) => line.startsWith(row)),
            row,
          ).toBe(true);
        await page().context().close();
      }
    },
    300_000,
  );

  test.runIf(FULL)(
    'is answered in words where there is nothing to divide',
    async () => {
      const strategies = [plainStrategy('hybrid-by-default'), plainStrategy('hybrid-by-default')];
      await ask({ ...FEW, strategies }, 'Why do they differ?', 'trust');
      await page().locator('.difference', { hasText: 'choose the same in everything' }).waitFor();
      await page().getByLabel(text.against).selectOption('1');
      await page().locator('.difference', { hasText: text.sameOne }).waitFor();
      await page().context().close();

      const worlds = [plainStrategy('hybrid-by-default'), plainStrategy('trust-trap')];
      await ask({ ...FEW, strategies: worlds }, 'Why do they differ?', 'trust');
      await page().locator('.difference', { hasText: 'do not begin in the same world' }).waitFor();
      await page().context().close();

      const single = [
        plainStrategy('hybrid-by-default'),
        { ...plainStrategy('hybrid-by-default'), levers: { clarity: 0.9 } },
      ];
      await ask({ ...FEW, strategies: single }, 'Why do they differ?', 'trust');
      // Told from ten pairs on: stopped before that, nothing is.
      await page().locator('.told', { hasText: 'differ in one choice only' }).waitFor();
      expect(await page().locator('.share-bars').count()).toBe(0);
      await page().getByRole('tab', { name: 'Through what?' }).click();
      await page().getByLabel(text.figure).selectOption('needMet');
      await page().locator('.difference', { hasText: 'has no account' }).waitFor();
      await page()
        .getByRole('button', { name: /^Look at/ })
        .click();
      await page().locator('.through').waitFor();
      await page().getByLabel('Time', { exact: true }).fill('0');
      await page().locator('.difference', { hasText: text.atStart }).waitFor();
    },
    300_000,
  );
});
