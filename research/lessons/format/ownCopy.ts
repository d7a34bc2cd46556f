import type { LessonInput } from './lessonSchema.ts';

/** A lesson as somebody's own, under an id that no built-in one has. */
export function ownCopy(lesson: LessonInput, id = `my-${lesson.id}`): LessonInput {
  return { ...lesson, id };
}
