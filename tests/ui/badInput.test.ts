import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeState, INITIAL_STATE } from '#ui';
import { SMALL, visitPage } from './visitPage.ts';
import { FULL } from '../full.ts';

const { openChoices, open, settle, page, complaints } = visitPage();
const folder = mkdtempSync(join(tmpdir(), 'samspill-bad-'));

describe('where the browser cannot', () => {
  test('start workers, the shipped result stays and it is told', async () => {
    await open('', 1366, () => {
      Reflect.deleteProperty(window, 'Worker');
    });
    await page().locator('.notices', { hasText: 'cannot run the simulation' }).waitFor();
    expect(await page().textContent('h1')).toMatch(/^After ten years/);
    // What was shipped is whole.
    expect(await page().textContent('.status')).toBe('Stopped.');
  });

  test('start workers, what a link asks for is not replaced by something else', async () => {
    await open(SMALL, 1366, () => {
      Reflect.deleteProperty(window, 'Worker');
    });
    await page().locator('.notices', { hasText: 'what the link asks for cannot be shown' }).waitFor();
    expect(await page().locator('.chart').count()).toBe(0);
  });

  test('keep a worker alive, the reason is told once and what is shown stays', async () => {
    await open('', 1366, () => {
      const Real = window.Worker;
      // A worker that comes up and dies.
      window.Worker = class extends Real {
        constructor(address: string | URL, options?: WorkerOptions) {
          super(address, options);
          setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })));
        }
      };
    });
    await page().locator('.notices', { hasText: 'out of memory' }).waitFor();
    await page().waitForFunction(() => document.querySelector('.status progress') === null, undefined, {
      timeout: 60_000,
    });
    expect(await page().locator('.notices p').count()).toBe(1);
    expect(await page().textContent('h1')).toMatch(/^After ten years/);
    complaints();
  });

  test.runIf(FULL)('store anything, the page works and says so', async () => {
    await open(SMALL, 1366, () => {
      Object.defineProperty(navigator, 'serviceWorker', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await settle();
    expect(await page().textContent('footer')).toContain('keeps nothing for offline use');
  });
});

describe('an own place', () => {
  const take = async (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    await page().locator('.own-place input[type=file]').setInputFiles(path);
  };

  test.runIf(FULL)('from a good file is run, and comes back from the link', async () => {
    await open(SMALL);
    await settle();
    await take('Mytown.csv', 'name,population,deprivation\nNorth,900,0.1\nSouth,1100,0.6\nEast,700,0.3\n');
    await page().locator('.notices', { hasText: '3 neighbourhoods' }).waitFor();
    await settle();
    expect(await page().textContent('figcaption')).toContain('Mytown');
    await page().reload();
    await settle();
    expect(await page().textContent('figcaption')).toContain('Mytown');
  });

  test('from a bad or huge file is refused with all its problems, and the place stays', async () => {
    await open(SMALL);
    await settle();
    await take('bad.csv', 'name,population\nNorth,-5\nNorth,many\n');
    const alert = page().locator('.own-place [role=alert]');
    await alert.waitFor();
    expect(await alert.locator('li').count()).toBeGreaterThanOrEqual(2);
    await take('huge.csv', `name,population\n${'x,1\n'.repeat(1_300_000)}`);
    await page().locator('.notices', { hasText: 'larger than 5 MB' }).waitFor();
    expect(await page().textContent('figcaption')).toContain('Mellomby');
  });
});

describe('a number box', () => {
  test.runIf(FULL)(
    'takes a comma, keeps every digit through link and undo, and what it cannot take gives the old number back with a word',
    async () => {
      await open(SMALL);
      await settle();
      const box = page()
        .locator('.lever', { has: page().locator('#lever-clarity') })
        .locator('input[type=number]');
      const told = page().locator('.notices');
      const type = async (text: string, into = box) => {
        await into.click();
        await into.press('Control+A');
        await into.press('Delete');
        await page().keyboard.type(text);
        await into.press('Tab');
      };
      await type('0,25');
      expect(await box.inputValue()).toBe('0.25');
      expect(await told.innerText()).toBe('');
      for (const [text, word] of [
        ['7', '7 is not between 0 and 1'],
        ['', 'no number'],
        ['0.1.2', 'no number'],
        ['2x', 'no number'],
      ]) {
        await type(text);
        expect(await box.inputValue()).toBe('0.25');
        await page().locator('.notices', { hasText: word }).waitFor();
      }
      await type('0.3333');
      expect(await told.innerText()).toBe('');
      await page().getByRole('button', { name: 'Undo' }).click();
      expect(await box.inputValue()).toBe('0.25');
      const share = page().locator('.shares input').nth(2);
      await type('12,5', share);
      expect(await share.inputValue()).toBe('12.5');
      await page().locator('details.schedules summary').click();
      await page().getByRole('button', { name: 'Add a date' }).click();
      const from = page().getByLabel('From month');
      await type('1,000', from);
      expect(await from.inputValue()).toBe('24');
      await page().locator('.notices', { hasText: 'not a whole number in digits alone' }).waitFor();
      await page().waitForTimeout(300);
      await page().reload();
      await settle();
      expect(await box.inputValue()).toBe('0.25');
      expect(await share.inputValue()).toBe('12.5');
    },
  );
});

describe('haste', () => {
  test.runIf(FULL)(
    'of thirty lever moves ends with the last one’s runs, and undo takes the drag back as one step',
    async () => {
      await open(SMALL);
      await settle();
      const slider = page().getByLabel('Support for volunteers', { exact: true });
      await page().getByLabel('Time', { exact: true }).fill('36');
      await page().getByRole('button', { name: 'Mark this month' }).click();
      await slider.evaluate((input: HTMLInputElement) => {
        for (let n = 0; n < 30; n++) {
          input.value = String(n / 30);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
      // What was chosen beside it stays: the moment, and the mark at it.
      expect(await page().textContent('.moment')).toBe('year 3, month 0');
      expect(await page().locator('.bookmarks button').count()).toBe(1);
      const end = await page().textContent('.account summary');
      // The same state opened from its link gives the same runs: nothing of the superseded ones stayed.
      await page().reload();
      await settle();
      expect(await page().textContent('.account summary')).toBe(end);
      expect(Number(await page().getByLabel('Support for volunteers', { exact: true }).inputValue())).toBeCloseTo(
        0.96,
        1,
      );
      const again = page().getByLabel('Support for volunteers', { exact: true });
      const last = await again.inputValue();
      await again.evaluate((input: HTMLInputElement) => {
        for (const value of ['0.1', '0.2', '0.3']) {
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page().getByRole('button', { name: 'Undo' }).click();
      expect(await again.inputValue()).toBe(last);
      await settle();
    },
  );

  test('of moves while runs come in stops what is superseded, a stop keeps what came, and the next move runs again', async () => {
    // Runs enough that they are still coming when the next move is made.
    await open(`#s=${encodeState({ ...INITIAL_STATE, runs: 100 })}`);
    const running = page().locator('.status progress');
    await running.waitFor();
    await openChoices();
    const slider = page().getByLabel('Support for volunteers', { exact: true });
    for (const value of ['0.1', '0.9', '0.4']) {
      await slider.fill(value);
      await page().waitForTimeout(400);
      await running.waitFor();
    }
    await page().locator('.status').getByRole('button').click();
    expect(await page().textContent('.status')).toContain('Stopped');
    const stopped = await page().textContent('.status');
    await page().waitForTimeout(600);
    expect(await page().textContent('.status')).toBe(stopped);
    await slider.fill('0.5');
    await running.waitFor();
    await page().locator('.status').getByRole('button').click();
  });

  test.runIf(FULL)('of a double click adds one strategy', async () => {
    await open(SMALL);
    await settle();
    await page().getByRole('button', { name: 'Add a strategy' }).dblclick();
    // Dispatched, because the gallery is gone after the first click and a real second one would meet what stands under it.
    await page()
      .getByRole('button', { name: 'Add Sham processes' })
      .evaluate(async (button) => {
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
        await new Promise((resolve) => setTimeout(resolve, 60));
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
      });
    await page().waitForTimeout(60);
    expect(await page().locator('.strategies input[type=radio]').count()).toBe(3);
    await settle();
  });

  test.runIf(FULL)('in a window of 200 pixels nothing is wider than the window', async () => {
    await open(SMALL, 200);
    await settle();
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(200);
  });
});
