import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replicateSeed, simulate } from '#sim';
import { encodeState, GLOSSARY_LANGUAGES, INITIAL_STATE, LANGUAGES, MODES, plainStrategy } from '#ui';
import { resolved } from '../scenarios/resolving.ts';
import { SMALL, SMALL_CITIZENS, SMALL_STATE, visitPage } from './visitPage.ts';
import { FULL } from '../full.ts';

/** Folder for pictures of the page, for whoever wants to look at them. */
const PICTURES = process.env['SAMSPILL_SCREENSHOTS'];

const { chosenFrom, open, openChoices, settle, cell, page } = visitPage();

describe('the page', () => {
  test('opens with a finished comparison, and then reproduces it with the fingerprints of the engine', async () => {
    await open();
    expect(await page().textContent('h1')).toMatch(/^After ten years with .* instead of /);
    await page().waitForSelector('.good');
    const { scenario, run } = resolved({ extends: 'high-5', place: 'Preston' });
    const { fingerprint } = simulate(scenario, { seed: replicateSeed('1', 1), citizens: run.citizens });
    expect(await page().textContent('.account summary')).toContain(fingerprint.slice(0, 8));
    // While the rest comes in, all that was shipped stays on the screen.
    expect(await page().textContent('h1')).toMatch(/ instead of /);
  }, 400_000);

  // Three strategies, ten runs of 12,900 citizens, three times.
  test.runIf(FULL)(
    'reproduces what was shipped also after a lever was moved meanwhile',
    { timeout: 400_000 },
    async () => {
      await open();
      await page().waitForSelector('.good');
      await openChoices();
      await page().getByLabel('Support for volunteers', { exact: true }).fill('0');
      await settle();
      expect(await page().textContent('.account')).not.toMatch(/shipped|reproduced/);
      await page().getByRole('button', { name: 'Undo' }).click();
      await settle();
      expect(await page().textContent('.account')).toContain('was reproduced exactly');
    },
  );

  test.runIf(FULL)('says of no link that shipped numbers are reproduced', async () => {
    await open(SMALL);
    expect(await page().textContent('figcaption')).toContain('Mellomby');
    await settle();
    expect(await page().textContent('.account')).not.toMatch(/shipped|reproduced/);
  });

  test('a lever that is moved changes that strategy alone, and undo takes it back', async () => {
    await open(SMALL);
    await settle();
    const before = [await cell('Worn-out volunteers', 0), await cell('Worn-out volunteers', 1)];
    await page().getByLabel('Support for volunteers', { exact: true }).fill('0');
    await settle();
    expect(await cell('Worn-out volunteers', 0)).toBe(before[0]);
    expect(await cell('Worn-out volunteers', 1)).not.toBe(before[1]);
    expect(page().url()).toContain('#s=');
    await page().getByRole('button', { name: 'Undo' }).click();
    await settle();
    expect(await cell('Worn-out volunteers', 1)).toBe(before[1]);
  });

  test('the time slider drives the table by keyboard', async () => {
    await open(SMALL);
    await settle();
    await page().getByLabel('Time', { exact: true }).focus();
    await page().keyboard.press('Home');
    expect(await page().textContent('.moment')).toBe('year 0, month 0');
    await page().keyboard.press('ArrowRight');
    expect(await page().textContent('.moment')).toBe('year 0, month 1');
    expect(await page().getByLabel('Time', { exact: true }).getAttribute('aria-valuetext')).toMatch(
      /^year 0, month 1\. /,
    );
  });

  test('the chart reads out every strategy under the pointer, a click sets the time, and keys move it', async () => {
    await open(SMALL);
    await settle();
    const plot = page().locator('.chart .canvas').first();
    await plot.scrollIntoViewIfNeeded();
    const { width = 0 } = (await plot.boundingBox()) ?? {};
    const position = { x: Math.round(0.4 * width), y: 60 };
    const readout = page().locator('.readout').first();
    const read = async () => [
      await readout.locator('.readout-moment').innerText(),
      ...(await readout.locator('b').allInnerTexts()),
    ];
    const atTheEnd = await read();
    expect(atTheEnd[0]).toBe('year 10, month 0');
    await plot.hover({ position });
    await page().locator('.cursor.hand').first().waitFor();
    const pointed = await read();
    expect(pointed).not.toEqual(atTheEnd);
    // Only reading: the moment of the page stays.
    expect(await page().textContent('.moment')).toBe('year 10, month 0');
    await plot.click({ position });
    await page().mouse.move(2, 2);
    await settle();
    expect(await page().textContent('.moment')).toBe(pointed[0]);
    expect(await read()).toEqual(pointed);
    for (const n of [0, 1]) expect((await cell('Help given where needed', n)).split('\n')[0]).toBe(pointed[1 + n]);
    await page().getByLabel('Time', { exact: true }).focus();
    await page().keyboard.press('ArrowLeft');
    const [moment] = await read();
    expect(moment).not.toBe(pointed[0]);
    expect(await page().textContent('.moment')).toBe(moment);
  });

  test('another strategy, another place and another language are in the link, and the link opens them', async () => {
    const state = {
      ...INITIAL_STATE,
      language: 'nb' as const,
      place: 'Mellomby',
      citizens: SMALL_CITIZENS,
      strategies: [plainStrategy('hybrid-by-default'), { ...plainStrategy('sham'), levers: { promise: 0.5 } }],
      selected: 1,
      runs: 5,
    };
    await open(`#s=${encodeState(state)}`);
    await settle();
    expect(await page().getAttribute('html', 'lang')).toBe('nb');
    expect(await page().textContent('figcaption')).toContain('Mellomby');
    expect(await page().textContent('h1')).toMatch(/: 5 kjøringer av hver strategi er for lite/);
    expect(await page().textContent('h1')).toContain(LANGUAGES.nb.labels.sham);
    expect(await page().textContent('.moved-count')).toContain('1 virkemiddel');
    expect(await page().textContent('main')).toContain('levekårene i nabolagene er oppdiktede');
    // What its words mean, in its language: where a term stands, by the keyboard alone, and all in a list.
    const term = page().locator('.term', { hasText: LANGUAGES.nb.mix });
    await term.getByRole('button').press('Enter');
    const { entries } = GLOSSARY_LANGUAGES.nb;
    await term.getByRole('note').filter({ hasText: entries.governance.gloss }).waitFor();
    await page().keyboard.press('Escape');
    expect(await term.getByRole('note').count()).toBe(0);
    await page().locator('.glossary summary').click();
    await page().locator('.glossary dd', { hasText: entries.coCreation.gloss }).waitFor();
    expect(await page().locator('.glossary dt').count()).toBe(Object.keys(entries).length);
  });

  test('a damaged link, and a place that is not known, are told and change nothing', async () => {
    await open('#s=nonsense!');
    expect(await page().textContent('[role=status]')).toContain('damaged');
    await openChoices();
    await page().getByLabel('Place', { exact: true }).fill('Prestn');
    await page().getByRole('button', { name: 'Use this place' }).click();
    expect(await page().textContent('[role=status]')).toContain('Preston');
    expect(await page().textContent('figcaption')).toContain('Preston');
  });

  test.runIf(FULL)(
    'another link in the open page is followed and can be taken back, and one that cannot be run can be put right',
    async () => {
      await open(SMALL);
      await settle();
      const place = page().locator('#place');
      const follow = (hash: string) => page().evaluate((to) => location.assign(to), hash);
      await follow(`#s=${encodeState({ ...SMALL_STATE, place: 'Wigann', language: 'nb' })}`);
      const notices = page().locator('.notices p');
      await notices.filter({ hasText: 'Mente du Wigan?' }).waitFor();
      expect(await notices.count()).toBe(1);
      expect(await page().textContent('#result')).toContain(LANGUAGES.nb.notRun);
      expect(await page().locator('.lever').count()).toBeGreaterThan(10);
      await place.fill('Bergen');
      await place.press('Enter');
      await page().waitForSelector('h1');
      await settle();
      expect(await page().textContent('figcaption')).toContain('Bergen');
      // What was told of the unknown place has gone with it.
      expect(await notices.count()).toBe(0);
      const before = page().url();
      await follow('#nonsense');
      await notices.filter({ hasText: LANGUAGES.nb.link.strange }).waitFor();
      expect(await place.inputValue()).toBe('Bergen');
      for (const expected of ['Wigann', 'Mellomby']) {
        await page()
          .getByRole('button', { name: /^(Angre|Undo)$/ })
          .click();
        await page().waitForFunction(
          (name) => document.querySelector<HTMLInputElement>('#place')?.value === name,
          expected,
        );
      }
      expect(before).not.toContain('nonsense');
      await settle();
      expect(await page().textContent('figcaption')).toContain('Mellomby');
    },
  );

  test.runIf(FULL)('a link that asks for very many citizens asks before it runs', async () => {
    const ownPlace = { file: 'country.csv', csv: 'name,population\nNorth,9000000\nSouth,9000000\n' };
    await open(`#s=${encodeState({ ...SMALL_STATE, place: 'country', ownPlace, citizens: 5_000_000 })}`);
    const asked = page().getByRole('alert').filter({ hasText: '5,000,000' });
    await asked.waitFor();
    expect(await page().locator('.lever').count()).toBeGreaterThan(10);
    await asked.getByRole('button', { name: 'Run 4,000 citizens' }).click();
    await page().waitForSelector('h1');
    await settle();
    expect(await page().textContent('figcaption')).toContain('country');
    expect(await asked.count()).toBe(0);
  });

  test.runIf(FULL)('three strategies are compared by keyboard alone, and the report is printed', async () => {
    await open(`#s=${encodeState({ ...INITIAL_STATE, citizens: SMALL_CITIZENS, runs: 5 })}`, 1366, () => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await page().waitForSelector('.lever', { state: 'attached' });
    const { keyboard } = page();
    const link = page().url();
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the choices');
    await keyboard.press('Enter');
    await page().locator('.lever').first().waitFor();
    // The address still holds the state: a skip is no place to go.
    expect(page().url()).toBe(link);
    await settle();
    await tabTo('High-5');
    await keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Push without support/);
    await tabTo('Choose another instead of Push without support');
    await keyboard.press('Enter');
    await tabTo('Search');
    await keyboard.type('suppliers anchor');
    await page().getByText('Nothing is called like that').waitFor();
    await keyboard.press('Control+A');
    await keyboard.type('preston');
    await page().getByText('1 strategy', { exact: true }).waitFor();
    await tabTo('Use The Preston model');
    await keyboard.press('Enter');
    // The gallery is gone, the keyboard where it was chosen for, and the page shows what the preset shows in.
    expect(await page().locator('dialog').count()).toBe(0);
    await page().waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    expect(await focused()).toContain('The Preston model');
    await settle();
    expect(await page().textContent('figcaption')).toContain('Public money spent in town');
    const figures = page().locator('section', { has: page().locator('#table-title') });
    expect(await figures.locator('thead th').allInnerTexts()).toEqual([
      'Outcome',
      'Today’s municipality',
      'High-5',
      'The Preston model',
    ]);
    await tabTo('Local preference');
    const before = await cell('Public money spent in town', 2);
    await keyboard.press('Home');
    await settle();
    expect(await cell('Public money spent in town', 2)).not.toBe(before);
    // Escape closes the choices and stands at their door again.
    await keyboard.press('Escape');
    await page().waitForFunction(() => document.activeElement?.matches('[data-opens=choices]'));
    expect(await page().locator('.lever').first().isVisible()).toBe(false);
    await chosenFrom('Share', 'Print a report');
    await page().waitForSelector('[data-printed]');
  });

  test.runIf(FULL)(
    'circumstances of one strategy are put to all, a changed strategy takes a name, and both are in the link',
    async () => {
      await open(
        `#s=${encodeState({ ...SMALL_STATE, strategies: ['hybrid-by-default', 'austerity'].map(plainStrategy) })}`,
      );
      await settle();
      const row = page().locator('.strategies');
      expect(await row.textContent()).toContain('budget −5% a year instead of −0.7%');
      await page().getByRole('button', { name: 'Put the circumstances of Austerity to every strategy' }).click();
      await settle();
      expect(await row.textContent()).not.toContain('circumstances');
      // Nothing is left of the difference but chance, which is the same for both.
      expect((await cell('Help given where needed', 1)).startsWith(await cell('Help given where needed', 0))).toBe(
        true,
      );
      await page().getByLabel('Support for volunteers', { exact: true }).fill('1');
      await page().getByLabel('Your name for').fill('With helpers');
      await page().keyboard.press('Enter');
      await settle();
      expect(await row.getByRole('radio', { name: 'With helpers' }).isChecked()).toBe(true);
      const link = page().url().replace(/^.*#/, '#');
      await open(link);
      await settle();
      expect(await row.getByRole('radio', { name: 'With helpers' }).isChecked()).toBe(true);
      expect(await row.textContent()).not.toContain('Brings');
    },
  );

  test.runIf(FULL)(
    'the gallery says where each strategy comes from, fits into a phone, and axe finds nothing to complain of',
    async () => {
      await open(SMALL, 320);
      await openChoices();
      await page().getByRole('button', { name: 'Add a strategy' }).click();
      const card = page().getByRole('listitem', { name: 'The Preston model' });
      expect(await card.textContent()).toContain('anchors’ spend −17% over 4 years');
      await card.getByText('6 sources').click();
      const source = card.getByRole('link', { name: 'Rose et al. 2023' });
      expect(await source.getAttribute('href')).toMatch(/^https:/);
      const { violations } = await new AxeBuilder({ page: page() }).setLegacyMode(true).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(await page().evaluate(() => document.querySelector('dialog')?.scrollWidth)).toBeLessThanOrEqual(320);
      await page().keyboard.press('Escape');
      expect(await page().locator('dialog').count()).toBe(0);
      expect(await focused()).toBe('Add a strategy');
    },
  );

  test.each(
    [
      [1366, 657, 260],
      [390, 740, 200],
    ].slice(0, FULL ? 2 : 1),
  )('at %i by %i most of the large chart is in view on arrival, and it is not small', async (width, height, least) => {
    for (const language of ['en', 'nb', 'da'] as const) {
      await open(`#s=${encodeState({ ...INITIAL_STATE, language })}`, width);
      await page().setViewportSize({ width, height });
      await page().waitForSelector('.large canvas');
      await page().waitForFunction(() => document.querySelector('.lever') !== null);
      const chart = await page().evaluate(() => {
        const box = document.querySelector('.large .canvas')!.getBoundingClientRect();
        const bar = document.querySelector('.bottom-bar')?.getBoundingClientRect().top ?? innerHeight;
        return { height: box.height, seen: (Math.min(box.bottom, bar) - Math.max(box.top, 0)) / box.height };
      });
      expect(chart.height, language).toBeGreaterThanOrEqual(least);
      expect(chart.seen, language).toBeGreaterThanOrEqual(0.8);
      if (language !== 'da') await page().context().close();
    }
  });

  test.runIf(FULL)(
    'on a telephone the result and a lever are in one view, and nothing with the focus is under the bar',
    async () => {
      await open(SMALL, 390);
      await page().setViewportSize({ width: 390, height: 740 });
      await page().waitForSelector('.large .canvas');
      await openChoices();
      const lever = page().getByLabel('Support for volunteers', { exact: true });
      await lever.scrollIntoViewIfNeeded();
      await lever.focus();
      const view = await page().evaluate(() => {
        const at = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
        const stop = document.activeElement!.getBoundingClientRect();
        return { chart: at('.large .canvas'), drawer: at('.drawer'), bar: at('.bottom-bar'), stop };
      });
      expect(view.chart.top).toBeGreaterThanOrEqual(0);
      expect(view.chart.bottom).toBeLessThanOrEqual(view.drawer.top + 1);
      expect(view.stop.top).toBeGreaterThanOrEqual(view.drawer.top);
      expect(view.stop.bottom).toBeLessThanOrEqual(view.bar.top + 1);
    },
  );

  test.runIf(FULL)('says once, to those who hear it, that all runs are in', async () => {
    await open(SMALL);
    await settle();
    await page()
      .locator('#announcer', { hasText: 'All runs are in, 5 of each strategy.' })
      .waitFor({ state: 'attached' });
  });

  test('one moment holds for the sentence, the figures and the slider', async () => {
    await open();
    await page().waitForSelector('.lever', { state: 'attached' });
    const told = await page().textContent('h1');
    await page().getByLabel('Moment').selectOption({ label: 'At the end of year 2' });
    expect(await page().textContent('.moment')).toBe('year 2, month 0');
    await page().waitForFunction((before) => document.querySelector('h1')?.textContent !== before, told);
    expect(await page().textContent('h1')).toMatch(/^After two years/);
    // What is out of view follows as soon as things rest.
    await page().locator('#risks-title', { hasText: 'year 2' }).waitFor({ state: 'attached' });
  });
});

/** What the focus is on, by its label or its own words. */
function focused(): Promise<string> {
  return page().evaluate(() => {
    const has = document.activeElement as HTMLInputElement | null;
    return (has?.getAttribute('aria-label') ?? has?.labels?.[0]?.innerText ?? has?.innerText ?? '').trim();
  });
}

/** Presses Tab until the focus is on what is called so. */
async function tabTo(name: string): Promise<void> {
  for (let n = 0; n < 200 && !(await focused()).startsWith(name); n++) await page().keyboard.press('Tab');
  expect(await focused()).toMatch(new RegExp(`^${name}`));
}

/** The narrowest and the widest that the page is made for, and one between; the quick tests look at what is read first on a desk. */
const LOOKS = MODES.flatMap((mode) => {
  if (FULL) return [{ mode, widths: [320, 768, 1366] }];
  return mode === 'compare' ? [{ mode, widths: [1366] }] : [];
});

/** Parts of Compare that are open one at a time where there is no room for all. */
const PARTS = ['choices', 'costs', 'why', 'people', 'sure', 'figures'] as const;

test.each(LOOKS)(
  '$mode is no wider than the page at $widths pixels, and axe finds nothing to complain of, light or dark',
  { timeout: 400_000 },
  async ({ mode, widths }) => {
    await open(`#s=${encodeState({ ...INITIAL_STATE, mode, citizens: SMALL_CITIZENS, runs: 5 })}`, widths[0]);
    const hasRuns = mode === 'compare' || mode === 'explore';
    if (!hasRuns) await page().waitForSelector(mode === 'teach' ? '.lesson-list h1' : 'main p');
    else await settle();
    for (const width of widths) {
      await page().setViewportSize({ width, height: 900 });
      if (hasRuns) await settle();
      const isNarrow = mode === 'compare' && width < 768;
      if (mode === 'compare' && !isNarrow) await page().locator('.town-columns').first().waitFor();
      for (const part of isNarrow ? PARTS : [mode]) {
        if (part === 'choices') await openChoices();
        else if (isNarrow) await page().locator(`#chapter-${part} > h2 > button`).click();
        for (const scheme of FULL || (mode === 'compare' && !isNarrow)
          ? (['light', 'dark'] as const)
          : (['light'] as const)) {
          await page().emulateMedia({ colorScheme: scheme });
          // Some parts are only there on wide screens, so all are opened at each width.
          await page()
            // Of the seven hundred rows of the tree in Explore, all of two kinds, some branches are enough.
            .locator('details:not(.tree-group), .tree-group:nth-of-type(8n + 1)')
            .evaluateAll((all) => {
              for (const one of all) one.setAttribute('open', '');
            });
          // Violations alone, in the one frame there is: 2 s instead of 9 (2026-11-29).
          const { violations } = await new AxeBuilder({ page: page() })
            .setLegacyMode(true)
            .options({ resultTypes: ['violations'] })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          const where = `${part} at ${width} pixels, ${scheme}`;
          expect(violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
          const widest = await page().evaluate(() => document.documentElement.scrollWidth);
          expect(widest, where).toBeLessThanOrEqual(width);
          if (PICTURES !== undefined)
            await page().screenshot({ path: join(PICTURES, `${part}-${width}-${scheme}.png`), fullPage: true });
        }
        if (part === 'choices') await page().keyboard.press('Escape');
      }
    }
  },
);
