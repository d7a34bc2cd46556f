import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { encodeState, INITIAL_STATE, plainStrategy, type AppState } from '#ui';
import { launchChromium } from '../chromium.ts';
import { servePage } from './servePage.ts';

interface Visit {
  /**
   * Opens the page anew, or the one at a full address; `before` runs in it before its own scripts. What it complains of fails
   * the test.
   */
  open(hash?: string, width?: number, before?: () => void): Promise<Page>;
  /** Until every run of the present state is in; on wide windows with the choices open beside the result. */
  settle(): Promise<void>;
  /** Opens the choices, where they are closed. */
  openChoices(): Promise<void>;
  /** Presses a button of one of the menus of the page. */
  chosenFrom(menu: string, item: string): Promise<void>;
  /** A cell of the table of figures, by the name of its row. */
  cell(row: string, column: number): Promise<string>;
  page(): Page;
  address(): string;
  /** Takes what the page complained of so far, where a test expects it to. */
  complaints(): readonly string[];
}

/** Few enough that ten runs are soon done. */
export const SMALL_CITIZENS = 500;

/** A comparison that is soon run: two strategies in a small town, five runs each, of a few people. */
export const SMALL_STATE: AppState = {
  ...INITIAL_STATE,
  place: 'Mellomby',
  citizens: SMALL_CITIZENS,
  runs: 5,
  strategies: ['hybrid-by-default', 'high-5'].map(plainStrategy),
};

/** Its address. */
export const SMALL = `#s=${encodeState(SMALL_STATE)}`;

/** A real Chromium in front of the built page, for one file of tests. Asking any other origin for anything is a complaint. */
export function visitPage(): Visit {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servePage>>;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), servePage()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  afterEach(async () => {
    await page.context().close();
    const found = errors.splice(0);
    if (found.length > 0) throw new Error(`the page complained: ${found.join('; ')}`);
  });
  async function openChoices(): Promise<void> {
    const door = page.locator('[data-opens=choices]');
    await page.waitForSelector('.lever', { state: 'attached' });
    if ((await door.count()) === 0 || (await page.locator('.lever').first().isVisible())) return;
    await door.first().click();
    // The keyboard goes to them a frame later; who types before would type elsewhere.
    await page.waitForFunction(() => document.activeElement?.closest('#choices') !== null);
  }
  return {
    async open(hash = '', width = 1366, before) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-GB' });
      page = await context.newPage();
      const isFull = /^(file|http):/.test(hash);
      const own = isFull ? hash.replace(/#.*$/, '') : site.url;
      // On a busy machine the page takes its time; a test that waits is no measurement.
      page.setDefaultTimeout(180_000);
      if (before !== undefined) await page.addInitScript(before);
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (line) => {
        if (line.type() === 'error') errors.push(line.text());
      });
      page.on('request', (request) => {
        if (!/^(data|blob|file):/.test(request.url()) && !request.url().startsWith(own))
          errors.push(`asked ${request.url()}`);
      });
      await page.goto(isFull ? hash : `${site.url}${hash}`);
      await page.waitForSelector('h1, .loading');
      return page;
    },
    async settle() {
      // The choices stand there before the first run; the rest comes with it.
      await page.waitForSelector('h1');
      await page.waitForSelector('.lever, .tree', { state: 'attached' });
      if ((page.viewportSize()?.width ?? 0) >= 960 && (await page.locator('.tree').count()) === 0) await openChoices();
      // The runs start a moment after the thumb was let go.
      await page.waitForTimeout(300);
      // Parts out of view are busy until they show what came last.
      await page.waitForFunction(
        () => document.querySelector('.status progress, [aria-busy=true]') === null,
        undefined,
        { timeout: 60_000 },
      );
    },
    openChoices,
    async chosenFrom(menu, item) {
      await page.getByRole('button', { name: menu }).first().click();
      await page.getByRole('button', { name: item, exact: true }).click();
    },
    cell: (row, column) =>
      page
        .locator('tr', { has: page.locator('th', { hasText: row }) })
        .locator('td')
        .nth(column)
        .innerText(),
    page: () => page,
    address: () => site.url,
    complaints: () => errors.splice(0),
  };
}
