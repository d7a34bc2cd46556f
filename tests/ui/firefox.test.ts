import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SMALL } from './visitPage.ts';
import { servePage } from './servePage.ts';
import { FULL } from '../full.ts';

/** Debian's Firefox. */
const FIREFOX = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'firefox-esr'))
  .find((path) => existsSync(path));

if (FULL && FIREFOX === undefined)
  console.warn('SKIPPED the page in Firefox: it needs firefox-esr (apt-get install firefox-esr)');

describe.runIf(FULL && FIREFOX !== undefined)('in Firefox', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servePage>>;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    site = await servePage();
    browser = await launch({
      browser: 'firefox',
      executablePath: FIREFOX ?? '',
      headless: true,
      // The window as it opens: to set it, the client would also turn the screen, which Firefox before 144 cannot.
      defaultViewport: null,
      args: ['--width=1366', '--height=900'],
      extraPrefsFirefox: { 'intl.accept_languages': 'en-GB' },
    });
    page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    page.on('pageerror', (error) => {
      // The client makes functions of text in the page, which the page's own rule forbids; Chromium's tests see that we do not.
      if (!String(error).includes('JavaScript eval')) errors.push(String(error));
    });
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const text = (selector: string): Promise<string> => page.$eval(selector, (found) => found.textContent);
  /** Looks again and again: what waits inside the page makes functions of text there, which the page's own rule forbids. */
  async function until(holds: (given: string) => boolean, given = ''): Promise<void> {
    while (!(await page.evaluate(holds, given))) await pause(100);
  }
  const settled = () => until(() => document.querySelector('.status progress, [aria-busy=true]') === null);

  test('it opens, runs, answers a lever, tells why and opens Explore', { timeout: 400_000 }, async () => {
    await page.goto(`${site.url}${SMALL}`);
    await page.waitForSelector('.lever');
    await settled();
    const before = await text('.account summary');
    expect(before).toMatch(/[0-9a-f]{8}/);
    await page.click('[data-opens=choices]');
    await page.waitForSelector('#lever-volunteerSupport', { visible: true });
    await page.focus('#lever-volunteerSupport');
    await page.keyboard.press('Home');
    await until((was) => document.querySelector('.account summary')?.textContent !== was, before);
    await settled();
    expect(await text('.moved-count')).toContain('1 lever');
    await page.click('.why summary');
    await page.waitForSelector('.why table');
    await page.$$eval('.modes button', (all) => {
      all[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await until(() => document.querySelector('.workbench') !== null);
    expect(errors).toEqual([]);
  });
});
