import { LOCALES } from '#runs';
import { localNumber } from '#pictures';
import { BUILT_IN_LESSONS, MOST_CODES, type CodesOf, type RefusedLine } from '#lessons';
import type { OpenedLesson } from '../state/lessonState.ts';
import type { Language } from '../words/language.ts';
import type { PresentWords } from '../words/presentEn.ts';

/** What the codes of an open lesson are read for. */
export function codesOf({ lesson, number }: OpenedLesson): CodesOf {
  return {
    lesson: number,
    lessonId: lesson.id,
    idOf: (asked) => BUILT_IN_LESSONS.find((one) => one.number === asked)?.id,
  };
}

/** Titles of other lessons by their number, as far as they have come. */
export type LessonTitles = Readonly<Record<number, string | undefined>>;

/** Why a line is not counted, in plain words. */
export function refusedText(
  { line, written, why }: RefusedLine,
  words: PresentWords['codes'],
  titles: LessonTitles,
  language: Language,
): string {
  const number = (value: number): string => localNumber(value, LOCALES[language]);
  return words.line(number(line), written, reason());
  function reason(): string {
    if (why.refused === 'many') return words.why.many(number(MOST_CODES));
    if (why.refused !== 'lesson') return words.why[why.refused];
    if (why.lesson === 0) return words.why.own;
    return words.why.lesson(titles[why.lesson] ?? words.lessonNumber(number(why.lesson)));
  }
}
