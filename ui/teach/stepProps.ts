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

/** What an arm is called. */
export function armName({ arms }: Pick<Lesson, 'arms'>, id: string): string {
  return arms.find((arm) => arm.id === id)?.name ?? id;
}

/** Which of the arms it is: its hue and dash. */
export function armStyle({ arms }: Pick<Lesson, 'arms'>, id: string): number {
  return Math.max(
    0,
    arms.findIndex((arm) => arm.id === id),
  );
}
