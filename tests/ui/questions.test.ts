import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOf, QUESTION_IDS, sixQuestion, USUAL_ANSWERS, type CourseAnswers } from '#lessons';
import { readSeries } from '#runs';
import { openAtlas } from '#scenarios/node';
import { LEVER_NAMES, MODEL_VERSION, replicateSeed, simulate, TODAY_LEVERS } from '#sim';
import {
  answeredSoFar,
  answersCode,
  bookedPrice,
  costMetric,
  decodeState,
  encodeState,
  EXPECTED_LEVELS,
  INITIAL_STATE,
  LANGUAGES,
  leverPrices,
  LONGEST_CODED,
  movedRows,
  priceSoFar,
  QUESTIONS_LANGUAGES,
  questionsSheet,
  readAnswers,
  scenariosOf,
  SHEET_LANGUAGES,
  TEACH_LANGUAGES,
  withCourse,
  type ComparisonData,
  type Pricing,
  type QuestionsState,
} from '#ui';
import { resolved } from '../scenarios/resolving.ts';
import { SMALL_STATE, visitPage } from './visitPage.ts';

const atlas = openAtlas();
const mellomby = resolved({ extends: 'hybrid-by-default', place: 'Mellomby' }).scenario;
const pricing: Pricing = {
  parameters: mellomby.parameters,
  prices: leverPrices(mellomby.parameters, mellomby.place),
};

const anyQuestions: fc.Arbitrary<QuestionsState> = fc.record({
  way: fc.constantFrom('six' as const, 'recipe' as const),
  screen: fc.constant(8),
  answers: fc
    .tuple(
      ...QUESTION_IDS.map((id) =>
        fc.constantFrom(null, ...sixQuestion(id).answers.map(([answer]) => answer)).map((answer) => [id, answer]),
      ),
    )
    .map((all) => Object.fromEntries(all) as QuestionsState['answers']),
  assumptions: fc
    .tuple(
      ...QUESTION_IDS.flatMap((id) => sixQuestion(id).assumptions).map(([id]) => fc.tuple(fc.constant(id), fc.nat(2))),
    )
    .map((all) => Object.fromEntries(all) as CourseAnswers['assumptions']),
  expected: fc.constant(null),
  locked: fc.constant(null),
});

describe('the course in the page', () => {
  test('is what the command line would run, in the place that is open, and links hold it', () => {
    fc.assert(
      fc.property(anyQuestions, (questions) => {
        const course = courseOf(answeredSoFar(questions, 7));
        const state = withCourse({ ...INITIAL_STATE, place: 'Mellomby' }, course, 'Our course');
        const ready = scenariosOf(state, atlas);
        if (!ready.ok) throw new Error(JSON.stringify(ready.issues));
        const [today, ours] = ready.strategies;
        const asFiles = [course.today, course.scenario].map((one) => resolved({ ...one, place: 'Mellomby' }).scenario);
        expect([today?.scenario, ours?.scenario]).toEqual(asFiles);
        const read = decodeState(encodeState(state));
        expect(read.status === 'read' ? read.state : read).toEqual(state);
        expect(state.names).toEqual([null, 'Our course']);
      }),
      { numRuns: 25 },
    );
  });

  test('takes nothing along of what was compared before but the place and how it is run', () => {
    const before = {
      ...SMALL_STATE,
      shocks: [{ kind: 'electionLoss', at: 30 } as const],
      beliefs: { fatigueRate: 0.05 },
    };
    const { shocks, beliefs, context, place, citizens, runs, outcome } = withCourse(
      before,
      courseOf(USUAL_ANSWERS),
      'Ours',
    );
    expect({ shocks, beliefs, context }).toEqual({ shocks: [], beliefs: {}, context: {} });
    expect([place, citizens, runs, outcome]).toEqual(['Mellomby', SMALL_STATE.citizens, SMALL_STATE.runs, 'leverCost']);
  });
});

describe('the price', () => {
  test('so far is what the engine then books, for what hangs on nobody', () => {
    const moved = (['materials', 'fund', 'campaign', 'partnership'] as const).map((lever) => ({
      lever,
      today: TODAY_LEVERS[lever],
      level: 0.7,
      question: 'aim' as const,
    }));
    const levers = Object.fromEntries(moved.map(({ lever, level }) => [lever, level]));
    const { scenario } = resolved({
      extends: 'hybrid-by-default',
      place: 'Mellomby',
      // A cut would take from the levers.
      levers: { ...levers, austerity: 0, demandGrowth: 0 },
    });
    const run = readSeries(simulate(scenario, { seed: replicateSeed('1', 1), citizens: 300, months: 12 }).series);
    const { parts, each } = priceSoFar(moved, pricing);
    expect(each).toEqual([]);
    for (const { lever, sum } of parts) {
      const booked = (run as Readonly<Record<string, Float64Array>>)[costMetric(lever) ?? '']?.[12] ?? NaN;
      expect(sum, lever).toBeCloseTo(booked * (1 - TODAY_LEVERS[lever] / 0.7), 1);
    }
  });

  test('after the run is the sum of what was booked above today’s, and hours are never more than a part of it', () => {
    const metrics = LEVER_NAMES.flatMap((lever) => costMetric(lever) ?? []);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: metrics.length, maxLength: metrics.length }),
        (costs) => {
          const runOf = (side: 0 | 1) => ({
            series: Object.fromEntries(metrics.map((metric, n) => [metric, [0, costs[n][side], costs[n][side]]])),
            byFifth: null,
            events: [],
            fingerprint: '',
          });
          const strategies = ([0, 1] as const).map((side) => ({
            title: '',
            waiting: false,
            preview: null,
            runs: [runOf(side)],
          }));
          const { sum, parts } = bookedPrice({ strategies } as unknown as ComparisonData, pricing.parameters);
          expect(sum).toBeCloseTo(
            costs.reduce((all, [today, ours]) => all + ours - today, 0),
            6,
          );
          for (const part of parts) expect(Math.abs(part.hours)).toBeLessThanOrEqual(Math.abs(part.sum) + 1e-9);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('the sheet lists exactly the levers that were moved, in each language', () => {
  fc.assert(
    fc.property(anyQuestions, fc.constantFrom('en' as const, 'nb' as const, 'da' as const), (questions, language) => {
      const reading = { words: LANGUAGES[language], language };
      const course = courseOf(answeredSoFar(questions, 7));
      const sheet = questionsSheet(reading, questions, priceSoFar(course.moved, pricing));
      expect(sheet.moved.rows).toHaveLength(Object.keys(course.levers).length);
      expect(sheet.moved.rows).toEqual(movedRows(reading, questions, course));
      expect(sheet.overridden.list).toHaveLength(course.overridden.length);
      expect(JSON.stringify(sheet)).not.toMatch(/undefined|NaN|null,null/);
      const given = sheet.questions.flatMap(({ answers }) => answers.filter(({ isGiven }) => isGiven));
      const asked = sheet.questions.length;
      expect(given).toHaveLength(
        QUESTION_IDS.slice(0, asked).filter((id) => (questions.answers[id] ?? null) !== null).length,
      );
    }),
    { numRuns: 40 },
  );
});

test('the link of a sheet holds every answer, and nothing that is none is taken for one', () => {
  fc.assert(
    fc.property(anyQuestions, fc.constantFrom(null, ...EXPECTED_LEVELS), (questions, expected) => {
      const { way, answers, assumptions } = questions;
      const code = answersCode({ way, answers, assumptions, expected });
      expect(code).toMatch(/^\d{1,40}$/);
      expect(readAnswers(code)).toEqual({ way, answers, assumptions, expected });
      expect(readAnswers(code.slice(1))).toBeNull();
    }),
  );
  // What was left out stays left out.
  const nothing = { way: 'recipe', answers: {}, assumptions: {}, expected: null } as const;
  const none = Object.fromEntries(QUESTION_IDS.map((id) => [id, null]));
  expect(readAnswers(answersCode(nothing))).toEqual({ ...nothing, answers: none });
  for (const other of ['', 'six', '0', '0'.repeat(99), `9${'0'.repeat(13)}`, `0${'9'.repeat(13)}`])
    expect(readAnswers(other)).toBeNull();
});

test('the Danish questions are those of the slides', () => {
  const { questions, recipe, result } = QUESTIONS_LANGUAGES.da;
  expect(result.closing).toBe('Giv hinanden opgaver fremfor opskrifter og lad opgaven sætte holdet.');
  expect(QUESTION_IDS.slice(0, 6).map((id) => questions[id].ask)).toEqual([
    'Hvad vil vi?',
    'Hvem kan hjælpe os ude og hjemme?',
    'Hvordan kan disse aktører mobiliseres?',
    'Hvordan kan vi arbejde sammen med dem og få dem til at arbejde sammen med hinanden?',
    'Er der lignende aktiviteter i gang andre steder, som vi kan understøtte?',
    'Hvilke alliancer kan vi med fordel indgå?',
  ]);
  expect(Object.values(recipe)).toEqual([
    'Hvilket problem eller opgave vil jeg gerne løse?',
    'Hvem kan hjælpe mig?',
    'Hvordan motiverer jeg dem til at samskabe?',
    'Hvordan designer jeg en passende samskabelses-arena?',
  ]);
});

describe('in a browser', () => {
  const { open, page } = visitPage();

  test('by keyboard, from the first question over a locked prediction to Compare, the price first', async () => {
    const small = { ...SMALL_STATE, mode: 'questions' as const, language: 'nb' as const, runs: 10, citizens: 300 };
    await open(`#s=${encodeState(small)}`, 320);
    const text = QUESTIONS_LANGUAGES.nb;
    const keys = page().keyboard;
    await page().getByRole('radio', { name: text.ways.six }).focus();
    await keys.press('Enter');
    for (const [n, id] of QUESTION_IDS.entries()) {
      await page().getByRole('heading', { name: text.questions[id].ask }).waitFor();
      await page()
        .getByText(text.progress(String(n + 1), '7'), { exact: true })
        .waitFor();
      // The focus follows the question a frame later.
      await page().locator('.question-screen:focus').waitFor();
      // Nothing is wider than the screen.
      expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await keys.press('Tab');
      expect(await page().evaluate(() => document.activeElement?.getAttribute('name'))).toBe('answer');
      // Handing over takes back the support of the question before.
      if (id === 'together') {
        await keys.press('ArrowUp');
        await page().getByRole('heading', { name: text.overrides }).waitFor();
      }
      await keys.press('Enter');
    }
    await page().getByRole('heading', { name: text.predict.title }).waitFor();
    const lock = page().getByRole('button', { name: text.predict.lock });
    expect(await lock.isDisabled()).toBe(true);
    // Before it is locked the page asks for nothing but what it asked for when it was opened.
    expect(await page().locator('#price-first').count()).toBe(0);
    expect(page().url()).toContain(encodeState(small));
    await page().getByRole('radio', { name: text.predict.choices.higher }).focus();
    await keys.press('Space');
    await page().getByRole('button', { name: text.predict.lock, disabled: false }).waitFor();
    await keys.press('Enter');
    const price = page().getByRole('heading', { name: text.result.price });
    await price.waitFor();
    const figures = page().locator('.course-figures');
    // The price stands before what is gained.
    expect((await price.boundingBox())?.y ?? NaN).toBeLessThan((await figures.boundingBox())?.y ?? NaN);
    expect(await page().locator('.six-questions').innerText()).toContain(text.result.closing);
    // One page to print: exactly the levers moved, and a link that opens the same again.
    const sheet = SHEET_LANGUAGES.nb;
    await page().getByRole('button', { name: sheet.openQuestions }).focus();
    await keys.press('Enter');
    const course = courseOf({ answers: { ...USUAL_ANSWERS.answers, together: 'responsibilising' }, assumptions: {} });
    await page().locator('.sheet-moved li').first().waitFor();
    expect(await page().locator('.sheet-moved li').count()).toBe(course.moved.length);
    expect(await page().locator('.sheet-given').count()).toBe(7);
    // Runs that came make it no longer than the page it is meant for.
    expect(await page().locator('.sheet-view > p.sheet-bar').count()).toBe(0);
    const printed = await page().locator('.sheet').innerText();
    expect(printed).not.toContain(sheet.noFigures);
    expect(printed).toContain(await figures.locator('li').first().innerText());
    const link = (await page().locator('.sheet-link a').getAttribute('href')) ?? '';
    expect(link.length).toBeLessThan(LONGEST_CODED);
    await keys.press('Escape');
    await page().getByRole('button', { name: text.result.open }).focus();
    await keys.press('Enter');
    await page().locator('.strategy-chip', { hasText: text.course.name }).first().waitFor();
    expect(await page().evaluate(() => document.activeElement?.id)).toBe('result');
    // From paper, years later: the same page, and named as older.
    await open(link.replace(/sheet=questions\.\d+/, 'sheet=questions.3'));
    await page().locator('.sheet-warning').waitFor();
    expect(await page().locator('.sheet-warning').innerText()).toBe(sheet.older(3, MODEL_VERSION));
    await page().locator('.sheet', { hasNotText: sheet.noFigures }).waitFor();
    expect(await page().locator('.sheet').innerText()).toBe(
      printed.replace(/^([^\n]*\n+[^\n]*\n+)/, `$1${sheet.older(3, MODEL_VERSION)}\n\n`),
    );
    // And back to the lessons and the questions, without the header.
    await page().keyboard.press('Escape');
    const result = page().getByRole('heading', { name: text.result.price });
    await result.waitFor();
    await page().locator('main').getByRole('button', { name: TEACH_LANGUAGES.nb.toList }).click();
    await page().getByRole('button', { name: TEACH_LANGUAGES.nb.list.openQuestions }).click();
    await result.waitFor();
  }, 120_000);
});
