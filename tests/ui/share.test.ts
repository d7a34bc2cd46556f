import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { pageFrame } from '#pictures';
import { commandLines, COSTS_LANGUAGES, encodeState, LANGUAGES, plainStrategy, readAddress, START_PLACES } from '#ui';
import { whileOpen } from '../cli/whileOpen.ts';
import { SMALL_STATE, visitPage } from './visitPage.ts';
import { FULL } from '../full.ts';

const { chosenFrom, open, openChoices, settle, page, cell } = visitPage();
const ROOT = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'samspill-share-'));

/** Strategies changed in every way: what is tested here is what leaves the page. */
const SMALL = {
  ...SMALL_STATE,
  strategies: [
    plainStrategy('hybrid-by-default'),
    {
      ...plainStrategy('high-5'),
      levers: { clarity: 0.3 },
      mix: { OA: 0.2, NPM: 0.2, NPG: 0.6 },
      schedules: [{ name: 'ambition' as const, from: 24, over: 12, to: 0.9 }],
    },
  ],
  beliefs: { fatigueRate: 0.04 },
  shocks: [{ kind: 'electionLoss' as const, at: 40 }],
};

async function saved(click: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page().waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('what leaves the page', () => {
  test.runIf(FULL)('the commands it shows give its fingerprints, for strategies changed in every way', async () => {
    await open(`#s=${encodeState(SMALL)}`);
    await settle();
    const shown = await page().textContent('.account summary');
    const script = commandLines(SMALL).join('\n').replace('npx samspill', `node ${ROOT}dist/cli/main.js`);
    expect(await page().textContent('.account pre')).toBe(commandLines(SMALL).join('\n'));
    const told = execFileSync('bash', ['-c', `${script} --json`], { cwd: folder, encoding: 'utf8' });
    const prints = [...(shown ?? '').matchAll(/[0-9a-f]{8}/g)].map(([print]) => print);
    expect(prints).toHaveLength(2);
    for (const print of prints) expect(told).toContain(`"${print}`);
  });

  test.runIf(FULL)('a saved file opens as what was saved, and other files are refused and change nothing', async () => {
    await open(`#s=${encodeState(SMALL)}`);
    await settle();
    const file = await saved(() => chosenFrom('Share', 'Save file'));
    const path = join(folder, file.name);
    writeFileSync(path, file.bytes);
    await open();
    await page().locator('.actions input[type=file]').setInputFiles(path);
    await page().waitForFunction(() => document.querySelector('figcaption')?.textContent?.includes('Mellomby'));
    await settle();
    expect(await page().textContent('.moved-count')).toContain('1 lever');
    const before = page().url();
    const odd = join(folder, 'odd.json');
    for (const [text, said] of [
      ['{"samspill":"state"', 'damaged'],
      ['{"samspill":"state","v":99}', 'newer'],
      [' '.repeat(5_000_001), 'larger than 5 MB'],
    ] as const) {
      writeFileSync(odd, text);
      await page().locator('.actions input[type=file]').setInputFiles(odd);
      await page().locator('.notices', { hasText: said }).waitFor();
    }
    expect(page().url()).toBe(before);
  });

  test('a chart is saved as a picture, and the runs as CSV with a row for every run and month', async () => {
    await open(`#s=${encodeState(SMALL)}`);
    await settle();
    await page().locator('.chart-menu button').first().click();
    const picture = await saved(() => page().getByRole('button', { name: 'Save as a picture' }).first().click());
    expect(picture.name).toBe('samspill.png');
    expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
    // Width of a PNG stands in bytes 16 to 19.
    expect(picture.bytes.readUInt32BE(16)).toBe(1200);
    const csv = await saved(() => page().getByRole('button', { name: 'Save the runs as CSV' }).click());
    expect(csv.bytes.toString().trim().split('\n')).toHaveLength(1 + 2 * 5 * 121);
  });

  test.runIf(FULL)('the report fits on four pages, with four strategies', async () => {
    const state = { ...SMALL, strategies: [...SMALL.strategies, plainStrategy('sham'), plainStrategy('austerity')] };
    await open(`#s=${encodeState(state)}`);
    await settle();
    await page().waitForSelector('.town-columns');
    const pdf = (await page().pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(4);
  });

  // The comparison that is shipped takes thirty runs of 12,900 citizens.
  const whole = FULL;
  const LINK = whole ? '' : `#s=${encodeState(SMALL)}`;
  const reproduced = async (): Promise<void> => {
    if (whole) await page().waitForSelector('.good');
    else await settle();
  };

  test('it opens and reproduces itself without a network after the first visit', async () => {
    await open(LINK);
    await reproduced();
    const prints = await page().textContent('.account summary');
    await page().evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page().waitForFunction(async () => (await caches.keys()).length > 0);
    await page().context().setOffline(true);
    await page().reload();
    await reproduced();
    expect(await page().textContent('.account summary')).toBe(prints);
  });

  test.runIf(FULL)('built as one file it runs from disk, and as samspill open serves it', async () => {
    await open(`file://${ROOT}dist/samspill.html${LINK}`);
    await reproduced();
    expect(await cell('Help given where needed', 0)).toContain('%');
    const prints = await page().textContent('.account summary');
    await page().context().close();
    const { code } = await whileOpen('open --no-browser', async (url) => {
      await open(`${url}${LINK}`);
      await reproduced();
      expect(await page().textContent('.account summary')).toBe(prints);
    });
    expect(code).toBe(EXIT.done);
  });

  test('a report is drawn under its policy, with its look', async () => {
    const path = join(folder, 'report.html');
    const body = '<h1>A report</h1><svg viewBox="0 0 9 9"><rect class="f0" width="9" height="9"></rect></svg>';
    writeFileSync(path, pageFrame({ title: 'A report', body }));
    await open(`file://${path}`);
    const width = await page().evaluate(() => getComputedStyle(document.body).maxWidth);
    expect(width).toBe('992px');
  });
});

describe('a reader who comes without a link', () => {
  /** As a browser set to Norwegian or Danish says it. */
  const SPEAKS = {
    nb: () => Object.defineProperty(navigator, 'languages', { value: ['nb-NO', 'en'] }),
    da: () => Object.defineProperty(navigator, 'languages', { value: ['da-DK', 'en'] }),
  };
  const place = () => page().locator('#place').inputValue();
  const speak = (language: string) => page().locator('header select').selectOption(language);
  /** The shipped comparisons that the page has asked for. */
  const fetched = () =>
    page().evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name.replace(/.*\//, ''))
        .filter((name) => name.endsWith('.bin')),
    );

  test.each(['nb', 'da'] as const)(
    'in %s starts at home, in kroner, and is sent no other comparison',
    async (language) => {
      await open('', 1366, SPEAKS[language]);
      await page().waitForSelector('h1');
      const home = START_PLACES[language];
      expect(await page().textContent('main')).toContain(home);
      expect(await page().textContent('main')).toMatch(/\d\skr/);
      expect(await page().textContent('main')).not.toMatch(/£|\d\spund/);
      expect(await fetched()).toEqual([`comparison-${home.toLowerCase()}.bin`]);
      await page().waitForSelector('#place', { state: 'attached' });
      expect(await place()).toBe(home);
    },
  );

  test.runIf(FULL)('goes home with a change of language until something is chosen, and back with undo', async () => {
    await open();
    await page().waitForSelector('.lever', { state: 'attached' });
    expect(await place()).toBe('Preston');
    await speak('nb');
    await page().waitForFunction(() => document.querySelector<HTMLInputElement>('#place')?.value === 'Oslo');
    await speak('da');
    await page().waitForFunction(() => document.querySelector<HTMLInputElement>('#place')?.value === 'Aarhus');
    await expect
      .poll(() => readAddress(new URL(page().url()).hash))
      .toMatchObject({ state: { language: 'da', place: 'Aarhus' } });
    await openChoices();
    await page().locator('#lever-clarity').fill('0');
    await speak('en');
    await expect
      .poll(() => readAddress(new URL(page().url()).hash))
      .toMatchObject({ state: { language: 'en', place: 'Aarhus' } });
  });

  test('is told of a made-up gradient, and who gains all the same', async () => {
    await open(`#s=${encodeState({ ...SMALL_STATE, language: 'da', place: 'Aarhus', runs: 10 })}`);
    const words = COSTS_LANGUAGES.da.gains;
    await page().waitForSelector('.gains-picture', { state: 'attached' });
    expect(await page().locator('.gains-made-up').textContent()).toBe(words.madeUp('Aarhus'));
    expect(await page().locator('.gains-bar').count()).toBe(15);
    // Too few people for a verdict: nothing is filled, and nobody named.
    expect(await page().locator('.gains-bar rect[fill="none"]').count()).toBe(15);
    expect(await page().textContent('.gains')).toContain(LANGUAGES.da.tooFewForFifths);
  });

  test.runIf(FULL)(
    'sees hatched what is told along a made-up gradient, in forced colours and on paper too',
    async () => {
      const state = { ...SMALL_STATE, language: 'da' as const, place: 'Aarhus', runs: 10, citizens: null };
      await open(`#s=${encodeState(state)}`);
      await settle();
      await page().waitForSelector('.gains-bar rect[fill^="url("]', { state: 'attached' });
      for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
        await page().emulateMedia(media);
        expect(await page().locator('.gains-bar rect[fill^="url("]').count()).toBeGreaterThan(0);
      }
    },
  );
});

test.runIf(FULL)(
  'a place and a number that cannot be taken are told beside their field, in the language of the page',
  async () => {
    await open(`#s=${encodeState({ ...SMALL_STATE, language: 'nb' })}`);
    await page().waitForSelector('.lever', { state: 'attached' });
    await openChoices();
    const field = page().locator('#place');
    await field.fill('Wigann');
    await field.press('Enter');
    const told = LANGUAGES.nb.placeUnknown('Wigann', ['Wigan']);
    expect(await page().locator('#place-problem').textContent()).toBe(told);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toBe('place-hint place-problem');
    expect(await page().locator('.notices').textContent()).toContain(told);
    await field.fill('Mellomby');
    await field.press('Enter');
    await page().waitForFunction(() => document.querySelector('#place-problem') === null);
    expect(await field.getAttribute('aria-invalid')).toBeNull();

    const box = page().locator('#lever-clarity').locator('xpath=../input[@type="number"]');
    await box.fill('3');
    await box.press('Tab');
    const id = (await box.getAttribute('aria-describedby')) ?? '';
    expect(await page().locator(`[id="${id}"]`).textContent()).toContain(LANGUAGES.nb.box.stays('0,8'));
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    await box.fill('0.5');
    await box.press('Tab');
    await page().waitForFunction(() => document.querySelector('.field-problem') === null);
    expect(await box.getAttribute('aria-invalid')).toBeNull();
  },
);
