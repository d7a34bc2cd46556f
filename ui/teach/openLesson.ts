import type { Checked } from '#sim';
import type { Atlas } from '#scenarios';
import { BUILT_IN_LESSONS, builtInLesson, lessonOf, readLesson, type LessonInput } from '#lessons';
import { withLesson, type LessonChoice } from '../state/appState.ts';
import type { OpenedLesson } from '../state/lessonState.ts';
import { change } from '../state/pageState.ts';
import type { Language } from '../words/language.ts';

/** The lesson that is asked for, in a language and for its place; or what is wrong with it; null where there is none of that name. */
export async function openLesson(
  choice: Pick<LessonChoice, 'id' | 'own' | 'place'>,
  language: Language,
  atlas: Atlas,
): Promise<Checked<OpenedLesson> | null> {
  const builtIn = choice.own === null ? builtInLesson(choice.id) : undefined;
  if (choice.own === null && builtIn === undefined) return null;
  const written = builtIn === undefined ? parsed(choice.own ?? '') : await builtIn.load(language);
  const place = choice.place === null ? null : atlas.find(choice.place);
  if (place !== null && !place.ok) return { ok: false, issues: place.issues };
  const taken = builtIn === undefined ? BUILT_IN_LESSONS.map(({ id }) => id) : [];
  const read = readLesson(written, { atlas, taken, ...(place === null ? {} : { place: place.value }) });
  if (!read.ok) return read;
  const { input, arms } = read.value;
  return { ok: true, value: { lesson: lessonOf(input, language), arms, number: builtIn?.number ?? 0 } };
}

/** Opens a lesson of somebody's own that was read and found right; the link holds it. */
export function openOwnLesson(input: LessonInput): void {
  change((now) => withLesson(now, { id: input.id, own: JSON.stringify(input) }));
}

/** A text that is no JSON is no lesson, which its check tells. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
