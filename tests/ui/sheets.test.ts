import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { build, defaultClientConditions, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '#sim';
import { BUILT_IN_LESSONS, lessonOf, readLesson } from '#lessons';
import { openAtlas } from '#scenarios/node';
import { LANGUAGES, MOST_PAGES, SHEET_LANGUAGES, type Language } from '#ui';
import { launchChromium } from '../chromium.ts';
import { sampleLesson } from '../lessons/sampleLesson.ts';
import type { Sheets } from './sheetPage.ts';
import { FULL } from '../full.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const LANGUAGE_CODES: readonly Language[] = ['en', 'nb', 'da'];
const KINDS = ['facilitator', 'worksheet'] as const;
const LINK = `https://samspill.example/app/#s=${'eyJ2IjozLCJsIjoi'.repeat(16)}`;
/** Values of the arms that nothing else on a sheet has. */
const LEVELS = { today: 0.21, both: 0.3733, ask: 0.4411, save: 0.5177 };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [opened, parts] = await Promise.all([launchChromium(), bundled()]);
  browser = opened;
  page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  await page.setContent('<!doctype html><html lang="en"><body><main id="app">The page behind</main></body></html>');
  for (const content of parts.styles) await page.addStyleTag({ content });
  await page.addScriptTag({ type: 'module', content: parts.script });
  await page.waitForFunction(() => 'sheets' in globalThis);
});
afterAll(() => browser.close());

/** The sheets as one script, and the styles they stand under, those of the page first. */
async function bundled(): Promise<{ readonly script: string; readonly styles: readonly string[] }> {
  const made = (await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { conditions: ['samspill-source', ...defaultClientConditions] },
    define: { __SAMSPILL_VERSION__: '"test"' },
    worker: { format: 'es' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      rolldownOptions: { input: `${ROOT}tests/ui/sheetPage.ts`, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const script = made.output.find((part) => part.type === 'chunk' && part.isEntry);
  const styles = made.output.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  );
  const font = readFileSync(
    `${ROOT}node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`,
  ).toString('base64');
  const app = readFileSync(`${ROOT}ui/app.css`, 'utf8').replace(
    /url\('[^']+woff2'\)/,
    `url('data:font/woff2;base64,${font}')`,
  );
  if (script?.type !== 'chunk') throw new Error('sheets: expected a script, got none');
  return { script: script.code, styles: [app, ...styles] };
}

type Asked = Parameters<Sheets['ofLesson']>[0];

async function showOfLesson(what: Asked): Promise<void> {
  await closed();
  await page.evaluate((of) => (globalThis as unknown as { sheets: Sheets }).sheets.ofLesson(of), what);
}

type Questions = Parameters<Sheets['ofQuestions']>[0];

async function showQuestions(props: Questions): Promise<void> {
  await closed();
  await page.evaluate((of) => (globalThis as unknown as { sheets: Sheets }).sheets.ofQuestions(of), props);
}

async function closed(): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('.sheet-room') === null);
}

/** Pages of the sheet that is shown, printed; with SHEETS_TO a folder it is left there to be looked at. */
async function pagesOf(name: string): Promise<number> {
  const folder = process.env['SHEETS_TO'];
  const pdf = await page.pdf({ format: 'A4', ...(folder === undefined ? {} : { path: `${folder}/${name}.pdf` }) });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

function asked(language: Language, kind: Asked['kind'], levels: Asked['levels'], link = LINK): Asked {
  const { lesson } = sampleLesson(language);
  return { kind, lesson, place: { name: 'Stavanger', country: 'norway' }, link, model: null, levels };
}

/** As many words as the six questions have at the most, and more levers than they move. */
function questions(language: Language): Questions {
  const names = Object.values(LANGUAGES[language].labels).slice(0, 22);
  return {
    language,
    title: 'Our course',
    from: [
      'Six questions of mobilising leadership.',
      'What an answer moves, and by how much, is an assumption of ours.',
    ],
    questions: Array.from({ length: 7 }, (_, n) => ({
      number: `${n + 1} of 7`,
      ask: `How can we work with them, and get them to work with each other (${n + 1})?`,
      answers: ['They decide alone', 'Side by side, with support', 'We decide, they carry it out', 'Not known yet'].map(
        (text, at) => ({ text: `${text}, as far as it goes in the first years`, isGiven: at === 1 }),
      ),
    })),
    moved: { title: `${names.length} levers moved`, rows: names.map((name, n) => [name, '0', `0.${n + 1}`, '1']) },
    mix: 'The mix moves over three years: classic administration 40%, management by results 30%, networks 30%.',
    overridden: { title: 'Overridden', list: ['Support for volunteers: question 3 said 0.6, question 4 says 0.8.'] },
    assumed: { title: 'Assumptions', list: [1, 2, 3, 4].map((n) => `How fast hours tire: as fitted (${n}).`) },
    price: {
      title: 'The price so far',
      sentences: ['About £87 for each adult and year, of which 60% is time of staff.', 'In the first year £12 on top.'],
      eachTitle: 'And for each',
      each: ['£2 for each invitation.', '£14 for each project that is started.'],
    },
    figures: [1, 2, 3].map((n) => `After five years ${n} solutions made together are at work, as today 0.9.`),
    closing: 'Give each other tasks and not recipes, and let the task pick the team.',
    closingFrom: 'From the slides.',
    link: LINK,
  };
}

describe.each(FULL ? LANGUAGE_CODES : LANGUAGE_CODES.slice(0, 1))('on paper in %s', (language) => {
  test.each(KINDS)('the %s takes at most two pages, with and without runs', async (kind) => {
    for (const levels of [LEVELS, null]) {
      await showOfLesson(asked(language, kind, levels));
      const pages = await pagesOf(`${kind}-${language}${levels === null ? '-not-run' : ''}`);
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(MOST_PAGES[kind]);
    }
  });

  test('the six questions take one', async () => {
    await showQuestions(questions(language));
    expect(await pagesOf(`questions-${language}`)).toBe(1);
  });
});

describe('a sheet', () => {
  test('stands in place of the page, on white in the dark too, and leaves nothing of itself when it is closed', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await showOfLesson(asked('en', 'facilitator', LEVELS));
    expect(await page.locator('#app').isVisible()).toBe(false);
    expect(await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await page.emulateMedia({ colorScheme: null });
    // The page behind hears no keys.
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => {
        document.body.dataset['heard'] = key;
      });
    });
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.body.dataset['heard'])).toBeUndefined();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.getByRole('button', { name: SHEET_LANGUAGES.en.close }).click();
    expect(await page.locator('#app').isVisible()).toBe(true);
    expect(await page.locator('body').innerHTML()).not.toContain('sheet');
  });

  test('of whoever teaches has the computed result with the version of the model, or says that it was not measured', async () => {
    await showOfLesson(asked('en', 'facilitator', LEVELS));
    const run = await page.locator('.sheet').innerText();
    expect(run).toContain(`version ${MODEL_VERSION}`);
    expect(run).toContain('20 of 20');
    // 0.3733 in month 60, as a share of those that are strained.
    expect(run).toMatch(/from \d+(\.\d)?% who are strained/);
    expect(run).toContain(SHEET_LANGUAGES.en.notShown);
    expect(run).not.toContain('Counted hours stay');
    expect(run.match(/\?/g)?.length).toBeGreaterThanOrEqual(5);
    await showOfLesson(asked('en', 'facilitator', null));
    const not = await page.locator('.sheet').innerText();
    expect(not).toContain(SHEET_LANGUAGES.en.notRun);
    expect(not.split(SHEET_LANGUAGES.en.notMeasured)).toHaveLength(9);
    expect(not).not.toMatch(/who are strained|[{}]/);
  });

  test('of the class has no value of an arm that is predicted', async () => {
    await showOfLesson(asked('en', 'worksheet', LEVELS));
    const sheet = await page.locator('.sheet').innerHTML();
    await showOfLesson(asked('en', 'worksheet', { today: LEVELS.today, both: 0.9, ask: 0.8, save: 0.1 }));
    expect(await page.locator('.sheet').innerHTML()).toBe(sheet);
    expect(await page.locator('.sheet').innerText()).not.toMatch(/[{}]|3[79][.,]\d|strained/);
    expect(await page.locator('.sheet-figure').count()).toBe(2);
  });

  test('of an older model says so when its link opens it', async () => {
    await showOfLesson({ ...asked('en', 'facilitator', LEVELS), model: MODEL_VERSION - 1 });
    expect(await page.locator('.sheet-warning').innerText()).toContain(`version ${MODEL_VERSION - 1}`);
    await showOfLesson({ ...asked('en', 'facilitator', LEVELS), model: MODEL_VERSION });
    expect(await page.locator('.sheet-warning').count()).toBe(0);
  });

  test('with a link too long for a code says so, and has no code', async () => {
    await showOfLesson(asked('en', 'worksheet', null, `${LINK}${'A'.repeat(1300)}`));
    expect(await page.locator('.sheet-code').count()).toBe(0);
    expect(await page.locator('.sheet-link').innerText()).toContain('more than a telephone can read');
    expect(await pagesOf('worksheet-long-link')).toBeLessThanOrEqual(MOST_PAGES.worksheet);
  });

  test('of the six questions lists exactly what was moved', async () => {
    const props = questions('nb');
    await showQuestions(props);
    const moved = await page.locator('.sheet-moved li').allInnerTexts();
    expect(moved).toEqual(props.moved.rows.map(([name, today, ours]) => `${name}: ${today} → ${ours}`));
    expect(await page.locator('.sheet-given').count()).toBe(7);
    await showQuestions({ ...props, moved: { title: 'None', rows: [] } });
    expect(await page.locator('.sheet').innerText()).toContain(SHEET_LANGUAGES.nb.nothingMoved);
    expect(await page.locator('.sheet-moved li').count()).toBe(0);
  });

  test('fits a telephone', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const kind of KINDS) {
      await showOfLesson(asked('nb', kind, LEVELS));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await page.setViewportSize({ width: 1366, height: 900 });
  });
});

describe.skipIf(!FULL)('of every built-in lesson', () => {
  const atlas = openAtlas();
  test.each(LANGUAGE_CODES)('the sheets in %s take at most two pages', async (language) => {
    expect(BUILT_IN_LESSONS.length).toBeGreaterThan(0);
    for (const { id, load } of BUILT_IN_LESSONS) {
      const read = readLesson(await load(language), { atlas });
      if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.issues)}`);
      const lesson = lessonOf(read.value.input, language);
      const { name, country } = read.value.arms[0]?.scenario.place ?? {
        name: lesson.place,
        country: 'norway' as const,
      };
      const levels = Object.fromEntries(lesson.arms.map((arm, n) => [arm.id, 0.2 + n * 0.07]));
      for (const kind of KINDS)
        for (const given of [levels, null]) {
          await showOfLesson({ kind, lesson, place: { name, country }, link: LINK, model: null, levels: given });
          const pages = await pagesOf(`${id}-${kind}-${language}${given === null ? '-not-run' : ''}`);
          expect(pages, `${id}, ${kind}`).toBeLessThanOrEqual(MOST_PAGES[kind]);
        }
    }
  });
});
