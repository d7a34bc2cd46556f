import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_LESSONS, judgeLesson, lessonOf, lessonText, readLesson, runLesson, type LessonInput } from '#lessons';
import { openAtlas } from '#scenarios/node';
import { openPool } from '#workers/node';
import { MODEL_VERSION } from '#sim';
import {
  encodeState,
  INITIAL_STATE,
  outcomeText,
  SHEET_LANGUAGES,
  TEACH_LANGUAGES,
  withLesson,
  type Language,
} from '#ui';
import { emptyFolder, type as typed } from '../cli/terminal.ts';
import { lessonLink, SAMPLE_LESSON } from './sampleLesson.ts';
import { visitPage } from './visitPage.ts';
import { FULL } from '../full.ts';

const LANGUAGE_CODES = ['en', 'nb', 'da'] as const satisfies readonly Language[];

const { open, page } = visitPage();

/** Presses Tab until the focus is on what fits; the keyboard alone. */
async function tabTo(selector: string): Promise<void> {
  for (let n = 0; n < 120; n++) {
    if (await page().evaluate((one) => document.activeElement?.matches(one) === true, selector)) return;
    await page().keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to ${selector}`);
}

async function press(selector: string, key = 'Enter'): Promise<void> {
  await tabTo(selector);
  await page().keyboard.press(key);
}

/** Goes on to the next step by the arrow key, from its heading. */
async function nextStep(): Promise<void> {
  const before = await page().innerText('#lesson-step');
  await page().evaluate(() => {
    document.getElementById('lesson-step')?.focus();
  });
  await page().keyboard.press('ArrowRight');
  await page().waitForFunction((was) => document.getElementById('lesson-step')?.innerText !== was, before);
}

/** Everything in the page that could be read, seen or heard. */
const wholePage = (): Promise<string> => page().evaluate(() => document.documentElement.outerHTML);

/** From the story to the last step by keyboard alone, in the language of the page. */
async function goThrough(lesson: LessonInput, language: Language): Promise<void> {
  const text = TEACH_LANGUAGES[language];
  await page().waitForSelector('.lesson-step');
  for (const [n, step] of lesson.steps.entries()) {
    expect(await page().innerText('#lesson-step')).toBe(
      text.stepHeading(n + 1, lesson.steps.length, text.steps[step.type]),
    );
    expect(await page().locator('[aria-current=step]').count()).toBe(1);
    if (step.type === 'story') expect(await page().innerText('.thought-experiment')).not.toBe('');
    if (step.type === 'predict') {
      await press('.curve-option input', 'Space');
      if (step.confidence !== false) await press('.confidence input', 'Space');
      await press('.lock-line button');
      await page().waitForSelector('.prediction-code');
    }
    if (step.type === 'run') {
      await press('.lesson-step button.primary');
      await page().waitForSelector('.revealed', { timeout: 300_000 });
      // The lines grow; who does not want to wait shows them whole.
      if ((step.seconds ?? 0) >= 20) await press('.revealed > p > button');
      await page().waitForSelector('.revealed > p > button', { state: 'detached' });
    }
    if (step.type === 'observe') {
      await press('.answer button');
      await page().waitForSelector('.computed');
    }
    if (n < lesson.steps.length - 1) await nextStep();
  }
}

describe('a lesson in the page', () => {
  test('goes from its story to its end by the keyboard alone, and a claim that fails takes its text with it', async () => {
    await open(lessonLink(SAMPLE_LESSON), 320);
    await goThrough(SAMPLE_LESSON, 'en');
    const steps = page().locator('.step-list button');
    await steps.nth(3).click();
    await page().locator('.answer button').click();
    expect(await page().innerText('.computed')).toMatch(/The municipality gets [\d.]+ hours more/);
    await steps.nth(4).click();
    await page().locator('.answer button').click();
    const computed = await page().innerText('.computed');
    expect(computed).toContain(TEACH_LANGUAGES.en.instead);
    expect(computed).toMatch(/Asked/);
    await steps.nth(6).click();
    const explained = await page().innerText('.lesson-step');
    expect(explained).toMatch(/Because [\d.]+ more hours/);
    expect(explained).toContain(TEACH_LANGUAGES.en.instead);
    expect(await wholePage()).not.toMatch(/that never holds|needs a claim that fails/);
    // What is no markup of a lesson stands there as it is written.
    await steps.nth(0).click();
    expect(await page().innerText('.story-text')).toContain('1 < 2 &amp;');
    // Two keys are two steps, also where the second comes before the frame of the first is over.
    await page().evaluate(async () => {
      for (let n = 0; n < 3; n++) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
      }
    });
    await page().waitForTimeout(500);
    expect(await page().locator('.step-list button').nth(3).getAttribute('aria-current')).toBe('step');

    // What was run here is what the command line runs of the file that is taken along.
    const downloaded = page().waitForEvent('download');
    await page().getByRole('button', { name: TEACH_LANGUAGES.en.takeCopy }).click();
    const file = await (await downloaded).path();
    expect(readFileSync(file, 'utf8')).toBe(lessonText(SAMPLE_LESSON));
    const cwd = emptyFolder();
    copyFileSync(file, join(cwd, 'sample.lesson.yaml'));
    const { claims, fingerprints } = JSON.parse(
      (await typed('lesson run sample.lesson.yaml --workers 0 --json', { cwd })).out,
    ) as { claims: readonly { holds: boolean }[]; fingerprints: Readonly<Record<string, string>> };
    await steps.nth(2).click();
    const run = await page().locator('.lesson-step > .hint').last().innerText();
    for (const arm of ['today', 'both']) expect(run).toContain(fingerprints[arm]?.slice(0, 8) ?? '–');
    const sheet = SHEET_LANGUAGES.en;
    await page().getByRole('button', { name: sheet.openFacilitator }).click();
    await page().locator('.sheet-result').waitFor();
    const verdicts = await page().locator('.sheet-result tbody td:last-child').allInnerTexts();
    expect(verdicts).toEqual(claims.map(({ holds }) => (holds ? sheet.table.holds : sheet.table.fails)));

    // The link on the sheet opens it again; of an older model it says so, before anything was run here.
    const link = (await page().locator('.sheet-link a').getAttribute('href')) ?? '';
    await page().context().close();
    await open(link.replace(/sheet=facilitator\.\d+/, 'sheet=facilitator.3'));
    await page().locator('.sheet-warning').waitFor();
    expect(await page().innerText('.sheet-warning')).toBe(sheet.older(3, MODEL_VERSION));
    expect(await page().innerText('.sheet h1')).toBe(SAMPLE_LESSON.title);
    expect(await page().innerText('.sheet')).toContain(sheet.notRun);
    // Closed it does not come back, and an address put into the open page opens another.
    await page().keyboard.press('Escape');
    await page().waitForSelector('.lesson-step');
    expect(page().url()).not.toContain('sheet=');
    await page().evaluate(
      (to) => {
        location.hash = to;
      },
      `${lessonLink(SAMPLE_LESSON)}&sheet=worksheet.${MODEL_VERSION}`,
    );
    await page().locator('.sheet-worksheet').waitFor();
    expect(await page().locator('.sheet-warning').count()).toBe(0);
  }, 120_000);

  test.runIf(FULL)(
    'shows no value of the hidden arm, and no Run, before the prediction is locked, whatever way one comes',
    async () => {
      const values = await valuesOfHiddenArm();
      await open(lessonLink(SAMPLE_LESSON, 2));
      await page().waitForSelector('.lesson-step');
      const isBlind = async (): Promise<void> => {
        const html = await wholePage();
        for (const value of values) expect(html).not.toContain(value);
        expect(await page().locator('.lesson-step .primary, .revealed, .computed').count()).toBe(0);
      };
      // By a link to the run, to what follows it, by keys and by undo.
      await isBlind();
      for (const step of [3, 6, 7]) {
        await page().locator('.step-list button').nth(step).click();
        await isBlind();
      }
      await page().keyboard.press('z');
      await page().keyboard.press('ArrowLeft');
      await page().keyboard.press('Enter');
      await isBlind();
      // Locked, run, and a link to the run in a new page: nothing of it there again.
      await page().locator('.step-list button').nth(1).click();
      await page().locator('.curve-option input').first().check();
      const html = await wholePage();
      for (const value of values) expect(html).not.toContain(value);
      await page().locator('.lock-line button').click();
      expect(await page().innerText('.prediction-code')).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
      expect(await page().locator('.curve-option input').first().isDisabled()).toBe(true);
      await page().locator('.step-list button').nth(2).click();
      await page().locator('.lesson-step .primary').click();
      await page().locator('.revealed > p > button').click();
      await page().waitForFunction(
        (value) => document.querySelector('.revealed')?.textContent?.includes(value) === true,
        values[0],
      );
      await page().reload();
      await page().waitForSelector('.lesson-step');
      await isBlind();
    },
    120_000,
  );

  test.runIf(FULL)(
    'opens its arms in Compare, and comes back to the same step with the lock kept, in another language too',
    async () => {
      await open(lessonLink({ ...SAMPLE_LESSON, steps: SAMPLE_LESSON.steps.filter(({ type }) => type !== 'pause') }));
      await page().waitForSelector('.lesson-step');
      const steps = page().locator('.step-list button');
      await steps.nth(1).click();
      await page().locator('.curve-option input').nth(2).check();
      await page().locator('.lock-line button').click();
      const code = await page().innerText('.prediction-code');
      await steps.nth(2).click();
      await page().locator('.lesson-step .primary').click();
      await page().waitForSelector('.revealed');
      await steps.last().click();
      await page().locator('.lesson-step .place-row button').first().click();
      await page().waitForSelector('.lesson-bar');
      await page().waitForSelector('.strategy-chip');
      expect(await page().innerText('.strategy-chips')).toMatch(/Plain[^]*Asked[^]*Supported/);
      await page().locator('.lesson-bar button').first().click();
      await page().waitForSelector('.lesson-step.transfer');
      await page().locator('header select').selectOption('nb');
      await page().waitForFunction(() => document.documentElement.lang === 'nb');
      await steps.nth(1).click();
      expect(await page().innerText('.prediction-code')).toBe(code);
      expect(await page().innerText('#lesson-step')).toContain(TEACH_LANGUAGES.nb.steps.predict);
    },
    120_000,
  );

  test.runIf(FULL)(
    'fits a telephone, and axe finds nothing to complain of',
    async () => {
      await open(lessonLink(SAMPLE_LESSON), 320);
      await page().waitForSelector('.lesson-step');
      for (const step of [0, 1, 2, 3, 6, 7]) {
        await page().locator('.step-list button').nth(step).click();
        await page().waitForSelector('.lesson-step');
        if (step === 1) {
          await page().locator('.curve-option input').last().check();
          await page().locator('.drawn-fields input').first().fill('150');
        }
        const { violations } = await new AxeBuilder({ page: page() })
          .setLegacyMode(true)
          .options({ resultTypes: ['violations'] })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `step ${step}: ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
        expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        if (step === 1) {
          await page().locator('.lock-line button').click();
          await page().locator('.step-list button').nth(2).click();
          await page().locator('.lesson-step .primary').click();
          await page().waitForSelector('.revealed');
        }
      }
    },
    120_000,
  );
});

describe('a class', () => {
  test.runIf(FULL)(
    'is two clicks from the first screen before its first prediction, and sees what ships without a run and a network',
    async () => {
      await open();
      await page().evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await page().context().setOffline(true);
      await page().reload();
      await page().getByRole('button', { name: 'Show in class' }).click();
      await page().locator('.in-class button').first().click();
      await page().waitForSelector('.curve-option');
      const [first] = BUILT_IN_LESSONS;
      if (first === undefined) throw new Error('expected a lesson that ships');
      expect(await page().innerText('h1')).toBe(lessonOf(await first.load('en'), 'en').title);
      await page().locator('.curve-option input').first().check();
      await page().locator('.lock-line button').click();
      await page().locator('.locked button').click();
      await page().waitForSelector('[data-reveals]:enabled');
      // Where nothing ships, it is said here how many runs are to come.
      expect(await page().innerText('.lesson-step')).not.toMatch(/\d+ times each/);
      await page().locator('[data-reveals]').click();
      await page().waitForSelector('.revealed');
    },
    60_000,
  );
});

describe.runIf(FULL)('every built-in lesson', () => {
  test.each(BUILT_IN_LESSONS.flatMap(({ id }) => LANGUAGE_CODES.map((language) => [id, language] as const)))(
    '%s goes from its story to its end in %s',
    { timeout: 600_000 },
    async (id, language) => {
      const lesson = await BUILT_IN_LESSONS.find((one) => one.id === id)?.load(language);
      if (lesson === undefined) throw new Error(`expected the lesson ${id}`);
      await open(`#s=${encodeState(withLesson({ ...INITIAL_STATE, language }, { id }))}`);
      await goThrough(lesson, language);
    },
  );
});

/** How the page would write what the hidden arm comes to: its median at the end, in every run and in the middle. */
async function valuesOfHiddenArm(): Promise<readonly string[]> {
  const read = readLesson(SAMPLE_LESSON, { atlas: openAtlas() });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const lesson = lessonOf(SAMPLE_LESSON, 'en');
  const pool = openPool(2);
  try {
    const { signal } = new AbortController();
    const runs = await runLesson({ lesson, arms: read.value.arms, pool, signal });
    const { hours } = judgeLesson(lesson, runs);
    expect(hours?.holds).toBe(true);
    return [outcomeText('hoursMunicipal', hours?.arm ?? NaN, 'en')];
  } finally {
    await pool.close();
  }
}
