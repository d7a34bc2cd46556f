/** What a key asks of an open lesson. */
export type LessonCommand = 'next' | 'back';

/** Keys of a lesson that is not shown to a room; while it is, those of the show come first. */
export const LESSON_KEYS: Readonly<Record<string, LessonCommand>> = { ArrowRight: 'next', ArrowLeft: 'back' };
