import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { predictionCode } from '#lessons';
import {
  nextMove,
  presentAddress,
  presentKeys,
  presentLayout,
  presentState,
  presentText,
  previousMove,
  textPieces,
  type Presentable,
  type Presented,
} from '#ui';
import { launchChromium } from '../chromium.ts';
import { buildClassroom } from './buildClassroom.ts';
import { CLASS_COUNTS, classroomKnown, classroomLesson, SECRET } from './classroomLesson.ts';
import { servePage } from './servePage.ts';

const FULL = process.env['SAMSPILL_FULL'] === '1';

const STEPS = classroomLesson().steps;
const RUNS = STEPS.flatMap(({ type }, n) => (type === 'run' ? [n] : []));
const PREDICTIONS = STEPS.flatMap(({ type }, n) => (type === 'predict' ? [n] : []));
/** Which prediction a step speaks of, where it speaks of one. */
const PREDICTED: Readonly<Record<number, number>> = { 1: 1, 3: 1, 5: 5, 6: 5 };
const LANGUAGE = fc.constantFrom('en' as const, 'nb' as const, 'da' as const);

const anyMoment = fc.record({
  language: LANGUAGE,
  step: fc.nat(STEPS.length - 1),
  part: fc.nat(6),
  locked: fc.subarray(PREDICTIONS),
  revealed: fc.subarray(RUNS),
  counted: fc.subarray(PREDICTIONS),
  hasRuns: fc.boolean(),
});

/** Values of the lines that are sent: of hypotheses where they begin, which is what they are compared with. */
function numbersIn({ shows }: Presented): readonly number[] {
  if (shows.kind !== 'chart') return [];
  return shows.chart.lines.flatMap(({ role, points }) =>
    points.filter((_, n) => role !== 'curve' || n === 0).map(([, value]) => value),
  );
}

/** Medians of the arms lie in tenths of their own: 7… of 100 is the first that is hidden, 8… the second, 9… the one for claims. */
const OF_ARM = { both: /(?<![\d.,])7[1-4]([.,]\d+)?\s?%/, save: /(?<![\d.,])8[1-4]([.,]\d+)?\s?%/ };

/** What a class drew is of no arm. */
function presentsFan({ shows }: Presented): boolean {
  return shows.kind === 'chart' && shows.chart.lines.some(({ role }) => role === 'drawn');
}

describe('what the room sees', () => {
  test('holds no notes, no counts before the lock, and no value of an arm before it is revealed', () => {
    fc.assert(
      fc.property(anyMoment, (asked) => {
        const shown = presentState(classroomKnown(asked));
        const sent = JSON.stringify(shown);
        expect(sent).not.toContain(SECRET);
        const counts = /(?<!\d)(1[,.\s]?(111|222|011|100|300|400|500)|4[,.\s]?444)(?!\d)/;
        if (!asked.locked.includes(PREDICTED[asked.step] ?? -1)) expect(sent).not.toMatch(counts);
        for (const [n, arm] of (['both', 'save'] as const).entries()) {
          if (asked.revealed.includes(RUNS[n] ?? -1)) continue;
          expect(sent).not.toMatch(OF_ARM[arm]);
          const low = arm === 'both' ? 0.71 : 0.81;
          const isDrawn = presentsFan(shown);
          if (!isDrawn) expect(numbersIn(shown).filter((value) => value >= low && value < low + 0.03)).toEqual([]);
        }
        // It goes to the other window as it is.
        expect(JSON.parse(sent)).toEqual(shown);
      }),
      { numRuns: 300 },
    );
  });

  test('an arm appears with its run and not before', () => {
    const run = RUNS[0] ?? 0;
    const linesAt = (revealed: readonly number[]): readonly string[] => {
      const { shows } = presentState(classroomKnown({ step: run, locked: PREDICTIONS, revealed }));
      return shows.kind === 'chart' ? shows.chart.lines.map(({ role, value }) => `${role} ${value}`.trim()) : [];
    };
    expect(linesAt([])).toEqual(['base 33%', 'curve', 'curve', 'curve']);
    expect(linesAt([run])).toEqual(['base 33%', 'arm 74%', 'curve', 'curve', 'curve']);
  });

  test('the counts of a class come with the lock: choices, how sure, and the curves that were drawn', () => {
    const seen = (locked: readonly number[]): readonly string[] =>
      [0, 1, 2, 3].map((part) => presentState(classroomKnown({ step: 1, part, locked, counted: [1] })).shows.kind);
    expect(seen([])).toEqual(['chart', 'chart', 'chart', 'chart']);
    expect(seen([1])).toEqual(['chart', 'chart', 'bars', 'chart']);
    const { shows } = presentState(classroomKnown({ step: 1, part: 2, locked: [1], counted: [1] }));
    expect(shows).toMatchObject({
      bars: [{ text: '1,111 (25%)' }, { text: '1,222 (27%)' }, { text: '1,011 (23%)' }, { text: '1,100 (25%)' }],
    });
  });

  test('where a second prediction is about what was not revealed, its curves stand on their own', () => {
    const at = (revealed: readonly number[]) =>
      presentState(classroomKnown({ step: 5, part: 1, revealed, locked: [1] })).shows;
    // Until the first result is shown nothing of what follows is.
    expect(at([])).toMatchObject({ kind: 'text' });
    const shows = at([3]);
    expect(shows.kind === 'chart' && shows.chart.lines.map(({ mark }) => mark)).toEqual(['', 'A', 'B', 'C']);
  });

  test('a claim that fails takes its block with it, and the one that speaks for it stands in its place', () => {
    const parts = Array.from({ length: 6 }, (_, part) =>
      presentState(classroomKnown({ step: 8, part, locked: PREDICTIONS, revealed: RUNS })),
    );
    const told = JSON.stringify(parts);
    expect(told).toContain('Instead, it rose.');
    expect(told).not.toContain('This is never told.');
    expect(parts.at(-1)?.shows).toMatchObject({ heading: 'What is disputed' });
  });

  test('a blank screen sends nothing', () => {
    const { shows } = presentState(classroomKnown({ step: 1, isBlank: true }));
    expect(shows).toEqual({ kind: 'text', heading: '', text: '', small: '' });
  });
});

describe('the keys', () => {
  /** Goes on until something holds it back. */
  function walk(known: (at: { step: number; part: number }) => Presentable, from = { step: 0, part: 0 }) {
    const places = [from];
    for (;;) {
      const move = nextMove(known(places.at(-1) ?? from), false);
      if (move.to !== 'part') return { places, move };
      places.push({ step: move.step, part: move.part });
    }
  }

  test('lead through a lesson to its end, are held back by what is not locked, and lead back the same way', () => {
    const open = walk((at) => classroomKnown(at));
    expect(open.move).toEqual({ to: 'held', why: 'lock' });
    expect(open.places.at(-1)).toEqual({ step: 1, part: 1 });
    const locked = walk((at) => classroomKnown({ ...at, locked: PREDICTIONS }));
    expect(locked.move).toEqual({ to: 'reveal', step: RUNS[0] });
    expect(walk((at) => classroomKnown({ ...at, locked: PREDICTIONS, hasRuns: false })).move).toEqual({
      to: 'held',
      why: 'run',
    });
    const known = (at: { step: number; part: number }) =>
      classroomKnown({ ...at, locked: PREDICTIONS, revealed: RUNS, counted: PREDICTIONS });
    const whole = walk(known);
    expect(whole.move).toEqual({ to: 'held', why: 'end' });
    expect(new Set(whole.places.map(({ step }) => step)).size).toBe(STEPS.length);
    for (const [n, place] of whole.places.entries()) {
      const back = previousMove(known(place));
      expect(back).toEqual(n === 0 ? null : { to: 'part', ...whole.places[n - 1] });
    }
  });

  test('are those of clickers; a held key counts once, and one with Ctrl belongs to the browser', () => {
    const press = (key: string, more = {}) =>
      presentKeys({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, target: null, ...more }, 'room');
    expect(['PageDown', 'ArrowRight', 'PageUp', 'ArrowLeft', 'b', '.'].map((key) => press(key))).toEqual([
      'next',
      'next',
      'back',
      'back',
      'blank',
      'blank',
    ]);
    expect([press('PageDown', { repeat: true }), press('b', { ctrlKey: true }), press('x')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('on the wall', () => {
  test('names stand at the ends of lines, none on another and none outside', () => {
    const moments = [0, 1, 2, 3].flatMap((part) => [1, 3, 4, 6].map((step) => ({ step, part })));
    fc.assert(
      fc.property(
        fc.constantFrom(...moments),
        LANGUAGE,
        fc.integer({ min: 800, max: 1900 }),
        fc.integer({ min: 440, max: 950 }),
        (at, language, width, height) => {
          const { shows } = presentState(
            classroomKnown({ ...at, language, locked: PREDICTIONS, revealed: RUNS, counted: PREDICTIONS }),
          );
          if (shows.kind !== 'chart') return;
          const size = Math.max(28, Math.round(width / 46));
          const measure = (text: string): number => text.length * size * 0.5;
          const { lines, plot } = presentLayout(shows.chart, { width, height, size, measure });
          const rows = lines.flatMap(({ name }) =>
            name.lines.map((text, n) => ({ y: name.y + n * size * 1.15, text, x: name.x })),
          );
          for (const { text, x, y } of rows) {
            expect(x + measure(text)).toBeLessThanOrEqual(width + 1);
            expect(x).toBeGreaterThan(plot.right);
            expect(y).toBeLessThanOrEqual(height);
          }
          const heights = rows.map(({ y }) => y).toSorted((a, b) => a - b);
          for (const [n, y] of heights.entries()) if (n > 0) expect(y - (heights[n - 1] ?? 0)).toBeGreaterThan(size);
          expect(plot.right - plot.left).toBeGreaterThan(width / 3);
        },
      ),
    );
  });

  test('a long text comes in pieces that lose no word, and markup of a page is text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 9, mode: 'sentences' }), { minLength: 1, maxLength: 6 }),
        (paragraphs) => {
          const text = paragraphs.join('\n\n');
          const pieces = textPieces(text);
          const wordsOf = (one: string): readonly string[] => one.split(/\s+/).filter((word) => word !== '');
          expect(wordsOf(pieces.join(' '))).toEqual(wordsOf(text));
          for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(520);
        },
      ),
    );
    expect(presentText('**Two** <b>x</b>\n\n- one\n- two')).toMatchObject([
      { kind: 'paragraph', lines: [[{ text: 'Two', isBold: true }, { text: ' <b>x</b>' }]] },
      { kind: 'list', lines: [[{ text: 'one' }], [{ text: 'two' }]] },
    ]);
  });
});

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

  test('no other address is taken for a projector’s', () => {
    for (const hash of ['', '#s=abc', '#present', '#present=xx.1', '#present=en.<b>', '#present=en.A'])
      expect(presentAddress(hash)).toBeNull();
    expect(presentAddress('#present=nb.a1b2')).toEqual({ language: 'nb', id: 'a1b2' });
  });
});

test('counts of the tests are told from every other number', () => {
  expect(CLASS_COUNTS.choices.reduce((sum, count) => sum + count)).toBe(CLASS_COUNTS.counted);
});
