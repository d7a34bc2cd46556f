import { describe, expect, test } from 'vitest';
import { BUILT_IN_LESSONS, LESSON_PHRASES, lessonText } from '#lessons';
import { openAtlas } from '#scenarios/node';
import { issueText, type Issue } from '#sim';
import {
  LANGUAGES,
  LESSON_PROBLEM_LANGUAGES,
  lessonProblemText,
  openLessonFile,
  PROBLEM_LANGUAGES,
  takenLesson,
} from '#ui';
import { LESSON_TEXT, smallLesson } from './aLesson.ts';

const atlas = openAtlas();
const opened = (written: Uint8Array | string, language: 'en' | 'nb' | 'da' = 'nb') =>
  openLessonFile(written, { atlas, language });

test('a file opens as a lesson in its own language, with its arms ready and nothing found', () => {
  for (const language of ['en', 'nb'] as const) {
    const file = opened(LESSON_TEXT, language);
    expect(file).toMatchObject({ ok: true, value: { number: 0, lesson: { language: 'nb' }, findings: [] } });
    expect(file.ok && file.value.arms.map(({ id }) => id)).toEqual(['today', 'ask', 'support']);
  }
  expect(opened(new TextEncoder().encode(LESSON_TEXT))).toEqual(opened(LESSON_TEXT));
});

test('a file in several languages opens in that of the page', () => {
  const lesson = { ...smallLesson(), title: { en: 'Mine', da: 'Min' } };
  expect(opened(lessonText(lesson), 'da')).toMatchObject({ value: { lesson: { language: 'da', title: 'Min' } } });
  expect(opened(lessonText(lesson), 'nb')).toMatchObject({ value: { lesson: { language: 'en', title: 'Mine' } } });
});

test.each(BUILT_IN_LESSONS.map(({ id }) => id))(
  '%s, taken along from the page in any language, passes the check and comes back as the same',
  async (id) => {
    for (const language of ['en', 'nb', 'da'] as const) {
      const taken = await takenLesson({ id, own: null, place: null }, language);
      if (taken === null) throw new Error(`expected the lesson ${id}`);
      const file = opened(lessonText(taken), language);
      if (!file.ok) throw new Error(JSON.stringify(file.issues));
      expect(file.value.findings).toEqual([]);
      expect(file.value.input).toEqual(taken);
      // Out of the page again: what is one's own keeps its id, and every word of it.
      const own = JSON.stringify(file.value.input);
      const again = await takenLesson({ id: taken.id, own, place: null }, language);
      expect(again).toEqual(taken);
      expect(opened(lessonText(again ?? taken), language)).toEqual(file);
    }
  },
);

test('a lesson taken along from another place is for that place, and nothing else of it is changed', async () => {
  const [there, here] = await Promise.all(
    ['Levanger', null].map((place) => takenLesson({ id: 'whose-shoulders', own: null, place }, 'nb')),
  );
  expect(there).toEqual({ ...here, place: 'Levanger' });
  expect(opened(lessonText(there ?? smallLesson()))).toMatchObject({
    ok: true,
    value: { place: { name: 'Levanger' } },
  });
  expect(await takenLesson({ id: 'nobody', own: null, place: null }, 'nb')).toBeNull();
});

test('what is wrong opens nothing', () => {
  expect(opened('<html>').ok).toBe(false);
  expect(opened('').ok).toBe(false);
  expect(opened(lessonText({ ...smallLesson(), place: 'Atlantis' })).ok).toBe(false);
});

describe('problems', () => {
  const told = (change: (lesson: ReturnType<typeof smallLesson>) => void): readonly Issue[] => {
    const lesson = smallLesson();
    change(lesson);
    const file = opened(lessonText(lesson));
    return file.ok ? file.value.findings : file.issues;
  };

  test('are told in the language of the page', () => {
    const [early] = told(({ steps }) => steps.splice(2, 1));
    const [typed] = told(({ steps }) => (steps[4].says = '12% av dem'));
    const text = (language: 'nb' | 'da', issue: Issue | undefined): string =>
      issue === undefined ? '' : lessonProblemText(LANGUAGES[language], language, issue).text;
    expect(text('nb', early)).toBe(
      'steps[2]: Her skal det være et steg predict før run, men her er run. Den som har gjettet først, ser mer.',
    );
    expect(text('da', typed)).toBe(
      'steps[4].says: Her skal der være tal, der regnes ud, for eksempel {claim.difference}, men her er 12%. Kun måneder, årstal og kilder kan skrives direkte ind.',
    );
    if (early === undefined) throw new Error('nothing told');
    expect(lessonProblemText(LANGUAGES.en, 'en', early)).toEqual({ text: issueText(early) });
  });

  test('have every phrase in every language, and no name that another book has', () => {
    for (const language of ['nb', 'da'] as const) {
      const own = LESSON_PROBLEM_LANGUAGES[language];
      expect(Object.keys(own).toSorted()).toEqual(Object.keys(LESSON_PHRASES).toSorted());
      const others = Object.keys(PROBLEM_LANGUAGES[language]?.phrases ?? {});
      expect(others.filter((name) => name in own)).toEqual([]);
    }
  });
});
