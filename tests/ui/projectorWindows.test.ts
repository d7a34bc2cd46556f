import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { predictionCode } from '#lessons';
import { presentState } from '#ui';
import { launchChromium } from '../chromium.ts';
import { buildClassroom } from './buildClassroom.ts';
import { classroomKnown, SECRET } from './classroomLesson.ts';
import { servePage } from './servePage.ts';
import { FULL } from '../full.ts';

const SITE = 'http://classroom.test/';
let browser: Browser;
let context: BrowserContext;
let file = '';
let html = '';
const complaints: string[] = [];

/** The laptop with the lesson open; `before` runs in every window ahead of its own scripts. */
async function openLaptop(address = SITE, before?: () => void): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route(`${SITE}**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  if (before !== undefined) await context.addInitScript(before);
  context.on('weberror', (error) => complaints.push(error.error().message));
  const laptop = await context.newPage();
  laptop.setDefaultTimeout(20_000);
  await laptop.goto(address);
  await laptop.getByRole('button', { name: 'Show on the projector' }).waitFor();
  return laptop;
}

async function openProjector(laptop: Page): Promise<Page> {
  const [projector] = await Promise.all([
    context.waitForEvent('page'),
    laptop.getByRole('button', { name: 'Show on the projector' }).click(),
  ]);
  projector.setDefaultTimeout(20_000);
  await projector.setViewportSize({ width: 1280, height: 720 });
  await projector.locator('.projector[data-step]').waitFor();
  await laptop.locator('.present-desk').waitFor();
  return projector;
}

const placeOf = (projector: Page): Promise<string> =>
  projector
    .locator('.projector')
    .evaluate((shown) => `${(shown as HTMLElement).dataset['step']}.${(shown as HTMLElement).dataset['part']}`);

/** Presses a key and says where the projector stands at once, without waiting for it. */
async function pressed(window: Page, key: string, projector: Page): Promise<string> {
  await window.keyboard.press(key);
  return await placeOf(projector);
}

describe('two windows', () => {
  beforeAll(async () => {
    [browser, html] = await Promise.all([launchChromium(), buildClassroom()]);
    file = join(mkdtempSync(join(tmpdir(), 'samspill-classroom-')), 'classroom.html');
    writeFileSync(file, html);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await context.close();
    const found = complaints.splice(0);
    if (found.length > 0) throw new Error(`a window complained: ${found.join('; ')}`);
  });

  test('step, reveal and language follow each key of either window before the next, and notes never come over', async () => {
    const laptop = await openLaptop();
    const projector = await openProjector(laptop);
    const seen: string[] = [];
    const look = async (): Promise<void> => {
      seen.push(await projector.locator('#app').innerHTML());
    };
    expect(await pressed(laptop, 'ArrowRight', projector)).toBe('2.1');
    await look();
    expect(await pressed(projector, 'PageDown', projector)).toBe('2.2');
    await look();
    // Nothing goes on before the lock.
    expect(await pressed(projector, 'PageDown', projector)).toBe('2.2');
    await laptop.getByRole('alert').filter({ hasText: 'not locked' }).waitFor();
    await laptop.locator('.class-counts summary').click();
    const code = predictionCode({ lesson: 1, choice: 1, confidence: 2, drawn: [0, 0, 0, 0, 0] }, 'classroom');
    await laptop.locator('.class-codes').fill([code, code, code, '<script>x()</script>'].join('\n'));
    await laptop.locator('.class-counts', { hasText: '3 predictions counted' }).waitFor();
    expect(await laptop.locator('.class-refused').innerText()).toContain('Line 4, “<script>x()</script>”');
    await laptop.locator('.present-desk h2').click();
    expect(await pressed(projector, 'PageDown', projector)).toBe('2.2');
    expect(await projector.locator('#app').innerHTML()).not.toContain('(100%)');
    await laptop.getByRole('button', { name: 'Lock for the class' }).click();
    expect(await pressed(projector, 'PageDown', projector)).toBe('2.3');
    expect(await projector.locator('.projector-bars').innerText()).toContain('3 (100%)');
    await look();
    expect(await pressed(laptop, 'PageDown', projector)).toBe('3.1');
    expect(await pressed(laptop, 'PageDown', projector)).toBe('4.1');
    expect(await projector.locator('#app').innerHTML()).not.toContain('74%');
    await projector.keyboard.press('ArrowDown');
    // The line is there at once and grows; its name and value stand at its end when it is whole.
    expect(await projector.locator('.projector-line.arm .line').count()).toBe(1);
    await projector.locator('.projector-line.arm .name', { hasText: '74%' }).waitFor();
    await look();
    await laptop.locator('select').selectOption('nb');
    await projector.locator('.projector[lang=nb]').waitFor();
    expect(await projector.locator('h1').innerText()).toContain('på norsk');
    await projector.keyboard.press('b');
    await projector.locator('.projector.blank').waitFor();
    await laptop.keyboard.press('.');
    await projector.locator('.projector:not(.blank)').waitFor();
    await look();
    for (const one of seen) expect(one).not.toContain(SECRET);
    expect(await laptop.locator('.present-desk').innerText()).toContain(SECRET);
  });

  test('either window may be loaded anew and the step stays', async () => {
    const laptop = await openLaptop();
    const projector = await openProjector(laptop);
    expect(await pressed(laptop, 'ArrowRight', projector)).toBe('2.1');
    expect(await pressed(laptop, 'ArrowRight', projector)).toBe('2.2');
    await projector.reload();
    await projector.locator('.projector[data-step="2"][data-part="2"]').waitFor();
    await laptop.reload();
    await laptop.locator('.present-desk', { hasText: 'Step 2 of 10' }).waitFor();
    expect(await placeOf(projector)).toBe('2.2');
    await laptop.locator('.present-desk', { hasText: 'The second window shows' }).waitFor();
    expect(await pressed(projector, 'ArrowUp', projector)).toBe('2.1');
    expect(await pressed(laptop, 'ArrowLeft', projector)).toBe('1.1');
  });

  test.runIf(FULL)('closing one leaves the other whole', async () => {
    const laptop = await openLaptop();
    const projector = await openProjector(laptop);
    await projector.close();
    await laptop.keyboard.press('ArrowRight');
    await laptop.locator('.present-desk', { hasText: 'Step 2 of 10' }).waitFor();
    const [again] = await Promise.all([
      context.waitForEvent('page'),
      laptop.getByRole('button', { name: 'Open the window again' }).click(),
    ]);
    await again.locator('.projector[data-step="2"]').waitFor();
    await laptop.close();
    expect(await placeOf(again)).toBe('2.1');
    await again.keyboard.press('PageDown');
    await again.locator('footer', { hasText: 'does not answer' }).waitFor();
    expect(await placeOf(again)).toBe('2.1');
  });

  test('where no second window is opened, the lesson fills this one, without the notes, and Escape leaves it', async () => {
    const laptop = await openLaptop(SITE, () => {
      window.open = () => null;
    });
    await laptop.getByRole('button', { name: 'Show on the projector' }).click();
    const here = laptop.locator('dialog.present-here .projector');
    await here.waitFor();
    expect(await here.boundingBox()).toMatchObject({ x: 0, y: 0 });
    await laptop.keyboard.press('PageDown');
    await laptop.locator('dialog .projector[data-step="2"]').waitFor();
    expect(await here.innerText()).not.toContain(SECRET);
    await laptop.evaluate(() => document.exitFullscreen().catch(() => undefined));
    if (await here.isVisible()) await laptop.keyboard.press('Escape');
    await laptop.getByText('The browser opened no second window').waitFor();
  });

  test('a file from disk talks with its window where the browser lets it, and else fills its own', async () => {
    const laptop = await openLaptop(`file://${file}`);
    const projector = await openProjector(laptop);
    expect(await pressed(projector, 'PageDown', projector)).toBe('2.1');
    await context.close();
    const silent = await openLaptop(`file://${file}`, () => {
      // A browser in which windows of files cannot reach each other.
      Object.assign(globalThis, { BroadcastChannel: undefined });
      window.postMessage = () => undefined;
      Object.defineProperty(window, 'opener', { get: () => null });
      const later = globalThis.setTimeout;
      // Ten seconds of patience are long for a test.
      globalThis.setTimeout = ((run: () => void, wait = 0) =>
        later(run, wait === 10_000 ? 500 : wait)) as typeof setTimeout;
    });
    await silent.getByRole('button', { name: 'Show on the projector' }).click();
    await silent.locator('dialog.present-here .projector[data-step]').waitFor();
  });

  test('with half the contrast lines and names are told apart, and nothing is smaller than a room can read', async () => {
    const laptop = await openLaptop();
    const projector = await openProjector(laptop);
    await laptop.keyboard.press('ArrowRight');
    await laptop.keyboard.press('ArrowRight');
    await projector.locator('.projector-line.curve').first().waitFor();
    await projector.addStyleTag({ content: 'html { filter: contrast(0.5); }' });
    const { lines, texts, footer } = await projector.evaluate(() => {
      const styled = (element: Element) => getComputedStyle(element);
      return {
        lines: [...document.querySelectorAll('.projector-line')].map((line) => {
          const path = line.querySelector('.line');
          if (path === null) throw new Error('a line without a path');
          const { stroke, strokeWidth, strokeDasharray } = styled(path);
          const names = [...line.querySelectorAll('.name')].map(({ textContent }) => textContent).join(' ');
          return { stroke, width: parseFloat(strokeWidth), dash: strokeDasharray, names };
        }),
        texts: [...document.querySelectorAll('.projector h1, .projector p, .projector svg text')].map((text) => ({
          size: parseFloat(styled(text).fontSize),
          colour: text.tagName === 'text' ? styled(text).fill : styled(text).color,
        })),
        footer: parseFloat(styled(document.querySelector('footer') ?? document.body).fontSize),
      };
    });
    expect(lines).toHaveLength(4);
    for (const { stroke, width } of lines) {
      expect(contrastHalved(stroke)).toBeGreaterThan(4.5);
      expect(width).toBeGreaterThanOrEqual(4);
    }
    expect(new Set(lines.map(({ dash }) => dash)).size).toBe(lines.length);
    expect(new Set(lines.map(({ names }) => names)).size).toBe(lines.length);
    expect(lines.every(({ names }) => names.length > 3)).toBe(true);
    for (const { size, colour } of texts) {
      expect(size).toBeGreaterThanOrEqual(28);
      expect(contrastHalved(colour)).toBeGreaterThan(4.5);
    }
    expect(footer).toBeGreaterThanOrEqual(18);
  });
});

/** Contrast of a colour on white when both are drawn with half the contrast, as CSS filters do it. */
function contrastHalved(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (value: number): number => {
    const half = (value / 255 - 0.5) * 0.5 + 0.5;
    return half <= 0.03928 ? half / 12.92 : ((half + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (red: number, green: number, blue: number): number =>
    0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
  return (luminance(255, 255, 255) + 0.05) / (luminance(r, g, b) + 0.05);
}

describe('the built page', () => {
  test('behind #present it is the projector of a show, runs nothing, and hears its laptop', async () => {
    const [opened, site] = await Promise.all([launchChromium(), servePage()]);
    try {
      const page = await opened.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(`${site.url}#present=da.test1`);
      await page.getByText('Her kan alle se lektionen').waitFor();
      const shown = presentState(classroomKnown({ language: 'da', step: 1, part: 1 }));
      await page.evaluate(
        (what) => {
          const channel = new BroadcastChannel('samspill-present-test1');
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin, its own
          channel.postMessage({ samspill: 'present', id: 'test1', from: 'laptop', sender: 'x', count: 1, what });
        },
        { shown },
      );
      await page.locator('.projector-line').nth(3).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('da');
      expect(asked.filter((url) => /comparison-|places|entry\.web/.test(url))).toEqual([]);
      expect(complaints.splice(0)).toEqual([]);
    } finally {
      await Promise.all([opened.close(), site.close()]);
    }
  });
});
