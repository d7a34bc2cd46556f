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
export const BUILT_IN_LESSONS: readonly BuiltInLesson[] = [];

/** A built-in lesson by its id. */
export function builtInLesson(id: string): BuiltInLesson | undefined {
  return BUILT_IN_LESSONS.find((lesson) => lesson.id === id);
}
