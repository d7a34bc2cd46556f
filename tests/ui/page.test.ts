import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { replicateSeed, simulate } from '#sim';
import { encodeState, INITIAL_STATE, LANGUAGES, MODES, plainStrategy } from '#ui';
import { resolved } from '../scenarios/resolving.ts';
import { SMALL, visitPage } from './visitPage.ts';

/** Pictures of the page, kept to be looked at. */
const PICTURES = new URL('../../screenshots/', import.meta.url);
mkdirSync(PICTURES, { recursive: true });

const { open, settle, cell, page } = visitPage();

describe('the page', () => {
  test('opens with a finished comparison, and then reproduces it with the fingerprints of the engine', async () => {
    await open();
    expect(await page().textContent('h1')).toMatch(/^After ten years .* of 20/);
    await page().waitForSelector('.good', { timeout: 30_000 });
    const { scenario, run } = resolved({ extends: 'high-5', place: 'Preston' });
    const { fingerprint } = simulate(scenario, { seed: replicateSeed('1', 1), citizens: run.citizens });
    expect(await page().textContent('.status summary')).toContain(fingerprint.slice(0, 8));
    // While the rest comes in, all that was shipped stays on the screen.
    expect(await page().textContent('h1')).toMatch(/ of 20/);
    await settle();
    expect(await page().textContent('.status')).toContain('reproduced exactly');
  });

  test('says that the shipped numbers are reproduced of nothing else: not of a link, nor of a lever moved meanwhile', async () => {
    await open(SMALL);
    expect(await page().textContent('figcaption')).toContain('Mellomby');
    await settle();
    expect(await page().textContent('.status')).not.toMatch(/shipped|reproduced/);
    await open();
    await page().getByLabel('Support for volunteers', { exact: true }).fill('0');
    await settle();
    expect(await page().textContent('.status')).not.toMatch(/shipped|reproduced/);
    await page().getByRole('button', { name: 'Undo' }).click();
    await settle();
    expect(await page().textContent('.status')).toContain('reproduced exactly');
  });

  test('a lever that is moved changes that strategy alone, and undo takes it back', async () => {
    await open(SMALL);
    await settle();
    const before = [await cell('Strained volunteers', 0), await cell('Strained volunteers', 1)];
    await page().getByLabel('Support for volunteers', { exact: true }).fill('0');
    await settle();
    expect(await cell('Strained volunteers', 0)).toBe(before[0]);
    expect(await cell('Strained volunteers', 1)).not.toBe(before[1]);
    expect(page().url()).toContain('#s=');
    await page().getByRole('button', { name: 'Undo' }).click();
    await settle();
    expect(await cell('Strained volunteers', 1)).toBe(before[1]);
  });

  test('the time slider drives the table by keyboard', async () => {
    await open();
    await page().getByLabel('Time', { exact: true }).focus();
    await page().keyboard.press('Home');
    expect(await page().textContent('.moment')).toBe('year 0, month 0');
    await page().keyboard.press('ArrowRight');
    expect(await page().textContent('.moment')).toBe('year 0, month 1');
    expect(await page().getByLabel('Time', { exact: true }).getAttribute('aria-valuetext')).toMatch(
      /^year 0, month 1\. /,
    );
  });

  test('another strategy, another place and another language are in the link, and the link opens them', async () => {
    const state = {
      ...INITIAL_STATE,
      language: 'nb' as const,
      place: 'Mellomby',
      strategies: [plainStrategy('hybrid-by-default'), { ...plainStrategy('sham'), levers: { promise: 0.5 } }],
      selected: 1,
      runs: 5,
    };
    await open(`#s=${encodeState(state)}`);
    await settle();
    expect(await page().getAttribute('html', 'lang')).toBe('nb');
    expect(await page().textContent('figcaption')).toContain('Mellomby');
    expect(await page().textContent('h1')).toContain(LANGUAGES.nb.labels.sham);
    expect(await page().textContent('.moved-count')).toContain('1 virkemiddel');
    expect(await page().textContent('main')).toContain('synthetic gradient');
  });

  test('a damaged link, and a place that is not known, are told and change nothing', async () => {
    await open('#s=nonsense!');
    expect(await page().textContent('[role=status]')).toContain('damaged');
    await settle();
    await page().getByLabel('Place', { exact: true }).fill('Prestn');
    await page().getByRole('button', { name: 'Use this place' }).click();
    expect(await page().textContent('[role=status]')).toContain('Preston');
    expect(await page().textContent('figcaption')).toContain('Preston');
  });

  test('a whole comparison is done by keyboard alone', async () => {
    await open();
    await settle();
    await page().keyboard.press('Tab');
    await page().keyboard.press('Enter');
    const add = page().getByRole('button', { name: 'Add a strategy' });
    for (let n = 0; n < 100 && !(await add.evaluate((one) => one === document.activeElement)); n++)
      await page().keyboard.press('Tab');
    await page().keyboard.press('Enter');
    await settle();
    const figures = page().locator('section', { has: page().locator('#table-title') });
    expect(await figures.locator('thead th').allInnerTexts()).toHaveLength(5);
    expect(await page().textContent('h1')).toContain('Preston model');
  });
});

describe.each([320, 768, 1366])('at %i pixels', (width) => {
  test.each(MODES)('%s is no wider than the page, and axe finds nothing to complain of', async (mode) => {
    await open(`#s=${encodeState({ ...INITIAL_STATE, mode, runs: 5 })}`, width);
    if (mode === 'statement') await page().waitForSelector('main p');
    else await settle();
    if (mode === 'compare') await page().waitForSelector('.town-canvas canvas');
    await page()
      .locator('details')
      .evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
    const { violations } = await new AxeBuilder({ page: page() })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page().screenshot({
      path: new URL(`${mode}-${width}.png`, PICTURES).pathname,
      fullPage: true,
      // The picture is of everything, also of what is scrolled to in its own column.
      style: '.column, .column > .time { max-height: none !important; position: static !important; }',
    });
  });
});
