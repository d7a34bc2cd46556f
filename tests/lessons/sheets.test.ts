import decode from 'qr/decode.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '#sim';
import { judgeLesson } from '#lessons';
import {
  askedSheet,
  encodeState,
  INITIAL_STATE,
  LONGEST_CODED,
  mayBeSaid,
  readAddress,
  resultRows,
  SHEET_LANGUAGES,
  sheetAddress,
  sheetCode,
  sheetCurves,
  sheetPlan,
  SHEETS,
  wholeWords,
  withoutSheet,
} from '#ui';
import { sampleLesson, sampleRuns } from './sampleLesson.ts';

/** What a telephone would read from the drawn path: its black modules, four points each, read by the decoder of another library. */
function decoded({ size, path }: { readonly size: number; readonly path: string }): string {
  const points = 4;
  const width = size * points;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * points; row < (Number(y) + 1) * points; row++)
      for (let column = Number(x) * points; column < (Number(x) + Number(run)) * points; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return decode({ width, height: width, data }, { timeLimit: 20_000 });
}

describe('the code on a sheet', () => {
  const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  test('is read as exactly its link, however long', () => {
    const lengths = [1, 40, 120, 400, 900, LONGEST_CODED];
    for (const length of lengths) {
      const link = Array.from({ length }, (_, n) => SIGNS[(n * 31 + n * n) % SIGNS.length]).join('');
      const code = sheetCode(link);
      expect(code && decoded(code)).toBe(link);
    }
  });

  test('is read as exactly its link, whatever stands in it', () => {
    const part = fc.string({ unit: fc.constantFrom(...SIGNS, ...'/?#&=.%+~'), maxLength: 150 });
    fc.assert(
      fc.property(part, (rest) => {
        const link = `https://samspill.example/teach/#s=${rest}`;
        const code = sheetCode(link);
        expect(code && decoded(code)).toBe(link);
      }),
      { numRuns: 25 },
    );
  });

  test('bears at least 0.4 mm a module on paper, and is left out where that would need a larger one', () => {
    for (const length of [10, 300, LONGEST_CODED]) {
      const code = sheetCode('a'.repeat(length));
      expect(code && code.millimetres / code.size).toBeGreaterThanOrEqual(0.4);
      expect(code?.millimetres).toBeLessThanOrEqual(50);
    }
    expect(sheetCode('a'.repeat(LONGEST_CODED + 1))).toBeNull();
    // A letter of two bytes counts twice.
    expect(sheetCode('å'.repeat(LONGEST_CODED / 2 + 1))).toBeNull();
  });
});

describe('the link of a sheet', () => {
  const address = `https://samspill.example/#s=${encodeState(INITIAL_STATE)}`;

  test('says which sheet it opens and with which version of the model it was printed, and opens the same state', () => {
    for (const kind of SHEETS) {
      const link = sheetAddress(address, kind);
      expect(askedSheet(link)).toEqual({ kind, model: MODEL_VERSION });
      expect(withoutSheet(link)).toBe(address);
      expect(sheetAddress(link, kind)).toBe(link);
      expect(readAddress(new URL(link).hash)).toEqual(readAddress(new URL(address).hash));
    }
    expect(askedSheet(`${address}&sheet=worksheet.3`)?.model).toBe(3);
    for (const other of [address, `${address}&sheet=poster.4`, `${address}&sheet=worksheet`])
      expect(askedSheet(other)).toBeNull();
  });
});

test('the plan has as many minutes as the lesson, and pauses theirs', () => {
  const { lesson } = sampleLesson('en');
  const { counts } = SHEET_LANGUAGES.en;
  const plan = sheetPlan(lesson, counts);
  expect(plan.at(-1)?.to).toBe(lesson.minutes);
  expect(plan.map(({ from }) => from)).toEqual([0, ...plan.slice(0, -1).map(({ to }) => to)]);
  const pause = plan.find(({ step }) => step.type === 'pause');
  expect((pause?.to ?? 0) - (pause?.from ?? 0)).toBe(2);
  // A note that begins with minutes is believed, in each language.
  const notes = { en: 'Six minutes. Listen.', nb: 'Seks minutter. Lytt.', da: '6 minutter. Lyt.' };
  for (const language of ['en', 'nb', 'da'] as const) {
    const steps = lesson.steps.map((step, n) => (n === 0 ? { ...step, notes: notes[language] } : step));
    const own = sheetPlan({ ...lesson, steps }, SHEET_LANGUAGES[language].counts);
    expect([own[0]?.to, own.at(-1)?.to]).toEqual([6, lesson.minutes]);
  }
  const all = sheetPlan(
    { minutes: 9, steps: lesson.steps.map((step) => ({ ...step, notes: 'Two minutes.' })) },
    counts,
  );
  expect(all.at(-1)?.to).toBe(9);
});

describe('what was computed', () => {
  test('is not measured before anything has run', async () => {
    const { lesson, ready } = sampleLesson('nb');
    const country = ready.arms[0]?.scenario.place.country ?? 'england';
    const rows = resultRows(lesson, {}, await wholeWords('nb'), country);
    expect(rows.map(({ id }) => id)).toEqual(lesson.claims.map(({ id }) => id));
    for (const row of rows) expect(row).toMatchObject({ holds: null, armValue: '–', difference: null, agree: null });
  });

  test('is a row for every claim, and a sentence stands only where all that it names holds', async () => {
    const { lesson } = sampleLesson('en');
    const claims = judgeLesson(lesson, sampleRuns(lesson));
    const rows = resultRows(lesson, claims, await wholeWords('en'), 'norway');
    expect(rows.map(({ id, holds }) => [id, holds])).toEqual([
      ['moreHours', true],
      ['fewer', true],
      ['strained', true],
      ['cost', false],
      ['trust', true],
      ['saving', true],
      ['unseen', false],
      ['back', false],
    ]);
    expect(rows[2]?.agree).toEqual({ agreeing: '20', pairs: '20' });
    const observes = lesson.steps.filter((step) => step.type === 'observe');
    expect(observes.map((step) => mayBeSaid(step, claims))).toEqual([true, false]);
    expect(observes.map((step) => mayBeSaid(step, {}))).toEqual([false, false]);
    // One of two that are named fails.
    expect(mayBeSaid({ says: '{moreHours.arm} and {cost.arm}', answer: null }, claims)).toBe(false);
    expect(mayBeSaid({ says: '{moreHours.arm}', answer: 'cost' }, claims)).toBe(false);
  });
});

test('a worksheet draws the line of the first arm alone: other arms change nothing in it', () => {
  const { lesson } = sampleLesson('en');
  const predicts = lesson.steps.filter((step) => step.type === 'predict');
  for (const step of predicts) {
    const drawn = sheetCurves(lesson, step, sampleRuns(lesson));
    expect(drawn.inUnits).toBe(true);
    expect(sheetCurves(lesson, step, sampleRuns(lesson, [0.21, 9, 8, 7]))).toEqual(drawn);
    expect(sheetCurves(lesson, step, null)).toMatchObject({ inUnits: false });
    // What is compared with is no first arm: a class may not know it yet.
    const other = sheetCurves(lesson, { ...step, than: 'save' }, sampleRuns(lesson));
    expect(new Set(other.base)).toEqual(new Set([1]));
  }
});

test('in every language there are five questions for afterwards, with the words of the lesson', () => {
  const of = { metric: '‹m›', arm: '‹a›', than: '‹t›', curves: '‹c›', others: '‹o›', place: '‹p›' };
  for (const words of Object.values(SHEET_LANGUAGES)) {
    for (const others of ['', of.others]) {
      const questions = words.questions({ ...of, others });
      expect(questions).toHaveLength(5);
      for (const own of Object.values({ ...of, others })) expect(questions.join(' ')).toContain(own);
      expect(questions.filter((question) => !question.endsWith('?'))).toEqual([]);
    }
  }
});
