import type { Lesson } from '#lessons';
import type { Live } from '../run/live.ts';
import type { OpenedLesson } from '../state/lessonState.ts';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import type { TeachWords } from '../words/teachEn.ts';

/** What every step of a lesson is shown with. */
export interface StepProps {
  readonly words: Words;
  readonly text: TeachWords;
  readonly language: Language;
  readonly opened: OpenedLesson;
  readonly lesson: Lesson;
  /** Position of the step. */
  readonly at: number;
  readonly short: boolean;
  readonly live: Live | null;
  /** The place it is taught for, as it is called. */
  readonly place: string;
}
