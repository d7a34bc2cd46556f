import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { ONE_TO_ONE_VOICES, sizeText, type MainMetric } from '#runs';
import { encodeState, INITIAL_STATE, LANGUAGES, outcomeLabel, outcomeText, SIZE_LANGUAGES, SURE_LANGUAGES } from '#ui';
import { type } from '../cli/terminal.ts';
import { FULL } from '../full.ts';
import { SMALL_STATE, visitPage } from './visitPage.ts';

const { open, settle, cell, page } = visitPage();

/** Two strategies in a town of 24,000 adults. */
const STATE = { ...SMALL_STATE, citizens: 1000, runs: 5 };
const LINK = `#s=${encodeState(STATE)}`;
const [OWN, LARGER] = [1000, 4000];
/** In Hareid, of whose adults the model takes nearly all by itself. */
const [NEARLY, ALL] = [4000, 4244];
const text = SIZE_LANGUAGES.en;
const FIGURES: readonly MainMetric[] = ['needMet', 'trust', 'participation', 'strained', 'staffStrain'];

const size = (citizens: number) => page().locator(`.first-picture .size[data-citizens="${citizens}"]`);
const button = () => page().locator('.larger button').first();

/** What stands in the table of figures, strategy by strategy. */
async function figures(): Promise<readonly string[]> {
  const cells: string[] = [];
  for (const metric of FIGURES)
    for (const n of [0, 1]) cells.push((await cell(outcomeLabel(LANGUAGES.en, metric), n)).split('\n')[0] ?? '');
  return cells;
}

/** The same from the command line that the page prints. */
async function printedFigures(): Promise<readonly string[]> {
  const lines = (await page().locator('.account pre code').textContent()) ?? '';
  expect(lines).toMatch(/^npx samspill compare [^\n]+$/);
  const typed = await type(`${lines.replace('npx samspill ', '')} --workers 2 --json`);
  expect(typed.code, typed.err).toBe(EXIT.done);
  const { metrics } = JSON.parse(typed.out) as {
    metrics: { name: string; readings: { median: number }[] }[];
  };
  return FIGURES.flatMap((metric) =>
    (metrics.find(({ name }) => name === metric)?.readings ?? []).map(({ median }) =>
      outcomeText(metric, median, 'en'),
    ),
  );
}

/** Looks at the first picture in every frame from now on: its size, and every value in it. */
async function watchPicture(): Promise<() => Promise<readonly string[]>> {
  await page().evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seenPictures: seen });
    const look = (): void => {
      const texts = [...document.querySelectorAll('.first-picture .readout, .small-charts')].map(
        (one) => one.textContent,
      );
      const said = document.querySelector('.first-picture .size')?.getAttribute('data-citizens');
      seen.add([said, ...texts].join('|'));
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page().evaluate(() => [...(globalThis as unknown as { seenPictures: Set<string> }).seenPictures]);
}

describe('the comparison is repeated with more people', () => {
  test.runIf(FULL)(
    'by a key: all of it at once, with link, command and undo; every figure is that of the printed command',
    { timeout: 400_000 },
    async () => {
      await open(LINK);
      await settle();
      await size(OWN).waitFor();
      expect(await size(OWN).textContent()).toBe(`${sizeText({ citizens: OWN, adults: 24_000 }, 'Mellomby', 'en')}.`);
      const before = await figures();
      expect(before).toEqual(await printedFigures());
      const seen = await watchPicture();
      await button().focus();
      expect(await button().textContent()).toBe(text.repeat('4,000'));
      await page().keyboard.press('Enter');
      await size(LARGER).waitFor();
      await settle();
      // In every frame either all is of the old size, or all of the new.
      const pictures = await seen();
      expect(pictures.map((one) => one.split('|')[0])).toEqual([String(OWN), String(LARGER)]);
      const after = await figures();
      expect(after).toEqual(await printedFigures());
      // No figure that was made with fewer is left: as they are rounded, some may be the same by chance.
      expect(after.filter((one, n) => one === before[n]).length).toBeLessThan(4);
      expect(await page().locator('.account pre code').textContent()).toContain('--citizens 4000');
      expect(await page().textContent('#announcer')).toContain('4,000 simulated adults');
      // Whoever pressed it is where they were, before the next larger size.
      expect(await page().evaluate(() => document.activeElement?.textContent)).toBe(text.repeat('24,000'));

      await page().waitForFunction(() => location.hash.length > 10);
      const link = await page().evaluate(async () => {
        await new Promise((done) => setTimeout(done, 400));
        return location.hash;
      });
      await page().context().close();
      await open(link);
      await settle();
      await size(LARGER).waitFor();
      expect(await figures()).toEqual(after);

      await page().context().close();
      await open(LINK);
      await settle();
      await button().press('Enter');
      await size(LARGER).waitFor();
      await page().getByRole('button', { name: 'Undo' }).click();
      await size(OWN).waitFor();
      await settle();
      expect(await figures()).toEqual(before);
    },
  );

  test.runIf(FULL)('and whoever moves a lever then is at the size before, in every strategy', async () => {
    await open(LINK);
    await settle();
    const today = await cell('Worn-out volunteers', 0);
    await button().press('Enter');
    await size(LARGER).waitFor();
    await settle();
    expect(await cell('Worn-out volunteers', 0)).not.toBe(today);
    await page().getByLabel('Support for volunteers', { exact: true }).fill('0');
    await size(OWN).waitFor();
    await settle();
    expect(await cell('Worn-out volunteers', 0)).toBe(today);
  });

  test('and can be stopped by the same key: nothing of it is shown', async () => {
    await open(`#s=${encodeState({ ...STATE, runs: 40 })}`);
    await settle();
    const before = await figures();
    const seen = await watchPicture();
    await button().focus();
    await page().keyboard.press('Enter');
    await page().locator('.larger progress').waitFor();
    expect(await button().textContent()).toBe(text.stop);
    const { violations } = await new AxeBuilder({ page: page() }).setLegacyMode(true).include('.size-row').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page().keyboard.press('Enter');
    await page().locator('.larger progress').waitFor({ state: 'detached' });
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe(text.repeat('4,000'));
    await page().waitForTimeout(1000);
    expect(await seen()).toHaveLength(1);
    expect(await figures()).toEqual(before);
    expect(await page().locator('.account pre code').textContent()).toContain('--citizens 1000');
  });

  test.runIf(FULL)('up to one to one, where nothing larger is offered and the focus is not lost', async () => {
    await open(`#s=${encodeState({ ...STATE, place: 'Hareid', citizens: null })}`);
    await settle();
    await button().press('Enter');
    await size(ALL).waitFor();
    await settle();
    expect(await size(ALL).textContent()).toBe('4,244 simulated adults, one for each in Hareid.');
    expect(await page().locator('.larger').count()).toBe(0);
    expect(await page().evaluate(() => document.activeElement?.id)).toBe('result');
    // As many as that are chosen in Explore, too.
    await page().getByRole('button', { name: LANGUAGES.en.modes.explore, exact: true }).first().click();
    await page().locator('.recipe').getByText('4,244 simulated adults, one for each in Hareid').waitFor();
  });
});

describe('bands', () => {
  test.runIf(FULL)(
    'that were measured at another size stand by themselves, with the luck of that size, and say so',
    async () => {
      await open(`#s=${encodeState({ ...INITIAL_STATE, citizens: 1290 })}`);
      await settle();
      const bands = page().locator('.bands');
      await page().locator('.bands[data-citizens="12900"]').waitFor();
      expect(await bands.getAttribute('data-known')).toBe('true');
      await bands.getByText(SURE_LANGUAGES.en.otherSize('12,900', '1,290')).waitFor();
      // Of a comparison that never shipped nothing is known, at whatever size.
      await page().context().close();
      await open(LINK);
      await settle();
      expect(await page().locator('.bands').getAttribute('data-citizens')).toBe(String(OWN));
      expect(
        await page()
          .locator('.bands')
          .getByText(/were measured with/)
          .count(),
      ).toBe(0);
    },
  );

  test('have how the difference is at one to one beside them, where that was measured', async () => {
    await open();
    const line = page().locator('.one-to-one');
    await line.waitFor();
    const all = ONE_TO_ONE_VOICES.en.own('12,900', '').split(',')[0] ?? '';
    expect(await line.textContent()).toContain('(all 112,824 adults simulated)');
    expect(await line.textContent()).toContain(all);
    expect(await line.textContent()).toMatch(/is [+−][\d.]+ percentage points after ten years \(5 pairs of runs/);
    await page().getByLabel('Moment').selectOption({ label: 'At the end of year 2' });
    await line.filter({ hasText: 'after five years' }).waitFor();
  });
});

// They wait as long as somebody must leave the page alone.
describe.runIf(FULL)('by itself', () => {
  const QUIET = { ...STATE, place: 'Hareid', citizens: null };
  const WAIT = 90_000;

  test('when nobody touches the page; once it was taken back, not again', { timeout: 300_000 }, async () => {
    await open(`#s=${encodeState(QUIET)}`);
    await settle();
    await size(ALL).waitFor({ timeout: WAIT });
    await settle();
    await page().getByRole('button', { name: 'Undo' }).click();
    await size(NEARLY).waitFor();
    await page().waitForTimeout(30_000);
    await size(NEARLY).waitFor();
    expect(await page().locator('.larger progress').count()).toBe(0);
  });

  test('a touch pauses it, and it can be switched off for good, by key', { timeout: 300_000 }, async () => {
    await open(`#s=${encodeState({ ...QUIET, runs: 30 })}`);
    await settle();
    const progress = page().locator('.larger progress');
    await progress.waitFor({ timeout: WAIT });
    await page().mouse.wheel(0, 40);
    await progress.waitFor({ state: 'detached' });
    await progress.waitFor({ timeout: WAIT });
    await page().getByText(text.byItself).waitFor();
    const never = page().getByRole('button', { name: text.never });
    await never.focus();
    await page().keyboard.press('Enter');
    await progress.waitFor({ state: 'detached' });
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe(text.repeat('4,244'));
    await page().waitForTimeout(30_000);
    expect(await progress.count()).toBe(0);
    await page().reload();
    await page().waitForSelector('#size-title', { state: 'attached' });
    expect(await page().getByLabel(text.allow).isChecked()).toBe(false);
  });

  test('never in a lesson, in Explore, or of a size that somebody chose', { timeout: 300_000 }, async () => {
    for (const state of [
      { ...QUIET, mode: 'explore' as const },
      { ...QUIET, citizens: 1000 },
    ]) {
      await open(`#s=${encodeState(state)}`);
      await settle();
      await page().waitForTimeout(30_000);
      expect(await page().locator('.larger progress').count()).toBe(0);
      expect(await page().locator(`.size[data-citizens="${ALL}"]`).count()).toBe(0);
      if (state.mode === 'explore') await page().context().close();
    }
  });
});
