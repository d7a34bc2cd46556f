import { describe, expect, test } from 'vitest';
import { MECHANISM_NAMES } from '#sim';
import { BUILT_IN_LESSONS, lessonOf } from '#lessons';
import { answeredBy, curveText, headlineOf, TEACH_LANGUAGES, type Language } from '#ui';

const LANGUAGE_CODES = ['en', 'nb', 'da'] as const satisfies readonly Language[];

describe('a run', () => {
  test.each(BUILT_IN_LESSONS.map(({ id }) => id))('of %s answers what it reveals, each prediction once', async (id) => {
    const built = BUILT_IN_LESSONS.find((one) => one.id === id);
    if (built === undefined) throw new Error(`expected the lesson ${id}`);
    const lesson = lessonOf(await built.load('en'), 'en');
    const predicted = lesson.steps.flatMap(({ type }, n) => (type === 'predict' ? [n] : []));
    const seen = new Set(lesson.arms.slice(0, 1).map((arm) => arm.id));
    const answered = lesson.steps.flatMap((step, n) => {
      if (step.type !== 'run') return [];
      for (const arm of step.arms) seen.add(arm);
      const now = answeredBy(lesson, n);
      for (const one of now) {
        const about = lesson.steps[one];
        expect(about?.type === 'predict' && seen.has(about.arm) && seen.has(about.than)).toBe(true);
      }
      return now;
    });
    expect(answered).toEqual(predicted);
  });

  test('that comes first keeps back the prediction about what a later one reveals', async () => {
    const built = BUILT_IN_LESSONS.find(({ id }) => id === 'what-remains');
    if (built === undefined) throw new Error('expected the lesson what-remains');
    const lesson = lessonOf(await built.load('nb'), 'nb');
    const runs = lesson.steps.flatMap(({ type }, n) => (type === 'run' ? [n] : []));
    expect(runs.map((run) => answeredBy(lesson, run))).toEqual([[1], [2]]);
  });
});

describe.each(LANGUAGE_CODES)('in %s', (language) => {
  test('everything that can be switched off has a name that is no identifier', () => {
    const { mechanisms } = TEACH_LANGUAGES[language];
    for (const name of MECHANISM_NAMES) expect(mechanisms[name]).toMatch(/^\p{Ll}[^A-Z]*$/u);
  });

  test('a curve is told as it would be read', () => {
    const points = [
      [0, 1],
      [12, 1],
      [24, 0.8],
      [60, 1],
      [120, 1.6],
    ] as const;
    const told = {
      en: 'stays the same until year 1, then falls to 80% by year 2, then rises to 1.6 times by year 10',
      nb: 'uendret til år 1, så ned til 80\u00a0% innen år 2, så opp til 1,6 ganger så mye innen år 10',
      da: 'uændret til år 1, så ned til 80\u00a0% inden år 2, så op til 1,6 gange så meget inden år 10',
    };
    expect(curveText(points, language, TEACH_LANGUAGES[language])).toBe(told[language]);
  });
});

test('a question is one line of a headline, without the marks of its emphasis', () => {
  expect(headlineOf('How many?\n\n**Where does it go**, in\nten years?')).toBe(
    'How many? Where does it go, in ten years?',
  );
});
