import type { Language } from '#runs';
import type { LessonInput } from '../format/lessonSchema.ts';

/** A lesson that ships with the program. */
export interface BuiltInLesson {
  readonly id: string;
  /** In the order of the list, from 1; codes of predictions bear it, so it never changes. */
  readonly number: number;
  /** The lesson as a file of one's own would hold it, with its words in one language, loaded when somebody asks. */
  readonly load: (language: Language) => Promise<LessonInput>;
}

/** The lessons in the order in which they are offered. */
export const BUILT_IN_LESSONS: readonly BuiltInLesson[] = [{ id: 'keep-the-money', number: 5, load: loadKeepTheMoney }];

async function loadKeepTheMoney(language: Language): Promise<LessonInput> {
  const { keepTheMoney } = await import('./keepTheMoney.ts');
  switch (language) {
    case 'en':
      return keepTheMoney((await import('../words/keepTheMoneyEn.ts')).keepTheMoneyEn, language);
    case 'nb':
      return keepTheMoney((await import('../words/keepTheMoneyNb.ts')).keepTheMoneyNb, language);
    case 'da':
      return keepTheMoney((await import('../words/keepTheMoneyDa.ts')).keepTheMoneyDa, language);
  }
}

/** A built-in lesson by its id. */
export function builtInLesson(id: string): BuiltInLesson | undefined {
  return BUILT_IN_LESSONS.find((lesson) => lesson.id === id);
}
