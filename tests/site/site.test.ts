import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { brokenLinks, type PageParts } from './brokenLinks.ts';
import { serveSite, SITE, sitePages } from './openSite.ts';

describe('a link that leads nowhere is told', () => {
  const root = mkdtempSync(join(tmpdir(), 'samspill-links-'));
  writeFileSync(join(root, 'a.html'), '');
  writeFileSync(join(root, 'b.svg'), '');
  afterAll(() => rmSync(root, { recursive: true }));

  test.each([
    ['a.html#there', true],
    ['#there', true],
    ['b.svg', true],
    ['a.html?q=words', true],
    ['https://example.org/', true],
    ['a.html#gone', false],
    ['#gone', false],
    ['c.html', false],
    ['b.svg#part', false],
    ['../a.html', false],
    ['/a.html', false],
    ['./', false],
    ['file:///a.html', false],
  ])('%s is right: %s', (address, right) => {
    const pages = new Map([['a.html', { ids: ['there'], asked: [address] }]]);
    expect(brokenLinks(root, pages)).toEqual(right ? [] : [`a.html: ${address}`]);
  });
});

// Of a site that is built: `npm run test:site`.
describe.runIf(process.env['SAMSPILL_SITE'] !== undefined)('the documentation site', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveSite>>;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), serveSite()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    page = await context.newPage();
    // On a busy machine a page takes its time; a test that waits is no measurement.
    page.setDefaultTimeout(90_000);
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    page.on('request', (request) => {
      if (!/^(data|blob|file):/.test(request.url()) && !request.url().startsWith(served.url))
        complaints.push(`asked ${request.url()}`);
    });
  });
  afterEach(async () => {
    await page.context().close();
    const found = complaints.splice(0);
    if (found.length > 0) throw new Error(`the site complained: ${found.join('; ')}`);
  });

  test('has no link, anchor or picture that leads nowhere, and reaches every page from its front', async () => {
    const texts = Object.fromEntries(sitePages().map((name) => [name, readFileSync(join(SITE, name), 'utf8')]));
    const parts = await page.evaluate((sources) => {
      const readPage = (source: string): { ids: string[]; asked: string[] } => {
        const read = new DOMParser().parseFromString(source, 'text/html');
        const all = [...read.querySelectorAll('*')];
        return {
          ids: all.flatMap(({ id }) => (id === '' ? [] : [id])),
          asked: all.flatMap((element) =>
            ['href', 'src', 'action', 'data-from-disk'].flatMap((name) => element.getAttribute(name) ?? []),
          ),
        };
      };
      return Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, readPage(source)]));
    }, texts);
    const pages = new Map<string, PageParts>(Object.entries(parts));
    expect(pages.size).toBeGreaterThan(60);
    expect(brokenLinks(SITE, pages)).toEqual([]);
    // An anchor that stands twice leads to one of two.
    const twice = [...pages].flatMap(([name, { ids }]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}#${id}`),
    );
    expect(twice).toEqual([]);
    expect(unreached(pages)).toEqual([]);
  });

  test('loads every page with its pictures, in a folder of a host and from disk, and none scrolls sideways on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const faults: string[] = [];
    for (const [base, names] of [
      [served.url, sitePages()],
      [`file://${SITE}`, ['index.html', 'docs/validation/wigan.html', 'docs/presets/high-5.html', 'search.html']],
    ] as const) {
      for (const name of names) {
        await page.goto(`${base}${name}`);
        const { lost, sideways, styled } = await page.evaluate(() => ({
          lost: [...document.images]
            .filter((image) => image.complete && image.naturalWidth === 0)
            .map(({ src }) => src),
          sideways: document.documentElement.scrollWidth > innerWidth,
          styled: getComputedStyle(document.body).margin === '0px',
        }));
        if (lost.length > 0 || sideways || !styled) faults.push(`${name}: ${lost.join(', ')} ${sideways} ${styled}`);
      }
    }
    expect(faults).toEqual([]);
  }, 400_000);

  test.each(['served', 'from disk'])('finds what is looked for, %s', async (how) => {
    const base = how === 'served' ? served.url : `file://${SITE}`;
    await page.goto(`${base}docs/presets/sham.html`);
    await page.getByRole('searchbox').fill('burnOutMonths');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html\?q=burnOutMonths/);
    const first = page.locator('.results a').first();
    expect(await first.textContent()).toBe('burnOutMonths');
    await page.getByLabel('Words to look for').fill('sham process');
    expect(await page.textContent('.results')).toContain('Sham processes');
    await page.getByLabel('Words to look for').fill('qqqqqq');
    expect(await page.textContent('#found')).toBe('0 sections');
    await page.getByLabel('Words to look for').fill('burnOutMonths');
    await first.click();
    await page.waitForURL(/docs\/parameters\.html#row-burnoutmonths$/);
    expect(await page.locator(':target').textContent()).toContain('burn-out');
  });

  // In both colours; the largest page once.
  test.each([
    ['index.html', ['light', 'dark']],
    ['docs/command-line.html', ['light', 'dark']],
    ['docs/validation/wigan.html', ['light', 'dark']],
    ['search.html?q=trust', ['light', 'dark']],
    ['docs/library.html', ['light']],
  ] as const)(
    '%s keeps nobody out',
    async (address, schemes) => {
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${served.url}${address}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);
      }
    },
    400_000,
  );

  test('holds the page, which leads back to the site, and the page as one file, which is what opens from disk', async () => {
    await page.goto(served.url);
    await page.locator('.head').getByRole('link', { name: 'Open simulation' }).click();
    await page.waitForSelector('h1');
    await page.getByRole('link', { name: 'Documentation' }).click();
    await page.waitForURL(`${served.url}index.html`);
    await page.goto(`file://${SITE}docs/model.html`);
    await page.locator('.head').getByRole('link', { name: 'Open simulation' }).click();
    await page.waitForURL(/download\/samspill\.html/);
    await page.waitForSelector('h1');
    // A file that may be carried anywhere leads to no site.
    expect(await page.getByRole('link', { name: 'Documentation' }).count()).toBe(0);
  }, 400_000);
});

/** Pages that no chain of links from the front leads to. */
function unreached(pages: ReadonlyMap<string, PageParts>): readonly string[] {
  const seen = new Set<string>();
  const waiting = ['index.html'];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (seen.has(page)) continue;
    seen.add(page);
    for (const address of pages.get(page)?.asked ?? []) {
      const target = new URL(address, `http://site/${page}`);
      const name = decodeURIComponent(target.pathname.slice(1));
      if (target.host === 'site' && pages.has(name)) waiting.push(name);
    }
  }
  return [...pages.keys()].filter((name) => !seen.has(name));
}
