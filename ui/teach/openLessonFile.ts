import {
  BUILT_IN_LESSONS,
  lessonFindings,
  lessonOf,
  parseLesson,
  readLesson,
  type LessonInput,
  type Lesson,
  type ReadyArm,
} from '#lessons';
import type { Language } from '#runs';
import type { Atlas } from '#scenarios';
import type { Checked, Issue, Place, Said } from '#sim';

/** A lesson file that was opened, dropped or pasted: nothing of it has left this machine. */
export interface OpenedFile {
  readonly lesson: Lesson;
  /** Its arms in the place it is taught for. */
  readonly arms: readonly ReadyArm[];
  /** A file of somebody's own. */
  readonly number: 0;
  readonly place: Place;
  /** The file as it was written, for a copy, or for the same lesson in another language or place. */
  readonly input: LessonInput;
  /** What would disappoint a class; none of it keeps the lesson from being taught. */
  readonly findings: readonly Issue[];
  /** What is to be known of its place and arms. */
  readonly notes: readonly Said[];
}

interface OpenedFor {
  readonly atlas: Atlas;
  /** Language of the page; where the file has no words in it, its own stand. */
  readonly language: Language;
  /** A place from a file that was opened with it, or another that it is to be taught for. */
  readonly place?: Place;
}

/** The lesson in a file, as its bytes or as pasted text; or every problem of it at once, and nothing is opened. */
export function openLessonFile(
  written: Uint8Array | string,
  { atlas, language, place }: OpenedFor,
): Checked<OpenedFile> {
  const parsed = parseLesson(written);
  if (!parsed.ok) return parsed;
  const taken = BUILT_IN_LESSONS.map(({ id }) => id);
  const read = readLesson(parsed.value, { atlas, taken, ...(place === undefined ? {} : { place }) });
  if (!read.ok) return read;
  const { input, ...ready } = read.value;
  return {
    ok: true,
    value: { lesson: lessonOf(input, language), number: 0, input, ...ready, findings: lessonFindings(input) },
  };
}
