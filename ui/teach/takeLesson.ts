import { builtInLesson, ownCopy, type LessonInput } from '#lessons';
import type { LessonChoice } from '../state/appState.ts';
import type { Language } from '../words/language.ts';

/**
 * The open lesson as a file of one's own has it: a built-in one under an id of its own and in the language of the page, with the place that
 * it is taught for, which is the smallest change there is. Null where there is no such lesson.
 */
export async function takenLesson(
  { id, own, place }: Pick<LessonChoice, 'id' | 'own' | 'place'>,
  language: Language,
): Promise<LessonInput | null> {
  const builtIn = own === null ? await builtInLesson(id)?.load(language) : undefined;
  if (own === null && builtIn === undefined) return null;
  // What is one's own was checked when it was opened.
  const lesson = builtIn === undefined ? (JSON.parse(own ?? '') as LessonInput) : ownCopy(builtIn);
  return place === null ? lesson : { ...lesson, place };
}
