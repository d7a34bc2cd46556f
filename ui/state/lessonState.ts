import { computed, signal } from '@preact/signals';
import {
  judgeLesson,
  type CountedCodes,
  type JudgedClaims,
  type Lesson,
  type LessonRuns,
  type ObserveStep,
  type ReadyArm,
} from '#lessons';
import { asked } from './pageState.ts';

/** A lesson that is open in the page, in the language of the page. */
export interface OpenedLesson {
  readonly lesson: Lesson;
  /** Its arms in the place it is taught for. */
  readonly arms: readonly ReadyArm[];
  /** 1 and up: a built-in lesson; 0: a file of somebody's own. */
  readonly number: number;
}

/** What somebody predicted in one step. It stays in the page: neither the link nor a file holds it. */
export interface OwnPrediction {
  /** A curve by its position, or one that was drawn. */
  readonly choice: 0 | 1 | 2 | 'drawn' | null;
  /** Of a drawn curve, times what it is compared with, at each fifth of the run. */
  readonly drawn: readonly number[];
  readonly confidence: 0 | 1 | 2 | null;
  readonly reason: string;
  /** Final for this round. */
  readonly locked: boolean;
}

/** The lesson that is open; null in the list of lessons. */
export const openedLesson = signal<OpenedLesson | null>(null);
/** The step that is shown, from 0: that of the link, and of no other place, so that two keys in one frame are two steps. */
export const lessonStep = computed(() => asked.value.lesson?.step ?? 0);
/** What was run, or shipped; it may be there before it is revealed, and until then nothing of it may stand in the page. */
export const lessonRuns = signal<LessonRuns | null>(null);
/** Claims as they were judged when what ships was run: months between those that ship cannot be judged again. Null of live runs. */
export const shippedClaims = signal<JudgedClaims | null>(null);
/** Predictions by the position of their step. */
export const predictions = signal<Readonly<Record<number, OwnPrediction>>>({});
/** What the class predicted, by the position of the step; counts stay on the laptop until the step is locked. */
export const classCounts = signal<Readonly<Record<number, CountedCodes>>>({});
/** Positions of the `run` steps that were revealed. */
export const revealed = signal<readonly number[]>([]);
/** How many of its runs are in while a lesson runs; null while it does not. */
export const lessonProgress = signal<{ readonly done: number; readonly all: number } | null>(null);
/** What those who hear the page are told of the lesson: its one live region. */
export const lessonSaid = signal('');

/** Every claim of the open lesson by its runs; empty before they are there. */
export const judgedClaims = computed((): JudgedClaims => {
  const [opened, runs] = [openedLesson.value, lessonRuns.value];
  return opened === null || runs === null ? {} : (shippedClaims.value ?? judgeLesson(opened.lesson, runs));
});

/**
 * Positions of the predictions that a `run` step answers: with it both arms of theirs may be seen, and were not before. A prediction
 * about an arm that a later run reveals waits for that one.
 */
export function answeredBy(lesson: Lesson, run: number): readonly number[] {
  const runs = lesson.steps.flatMap(({ type }, n) => (type === 'run' && n <= run ? [n] : []));
  const last = runs.at(-2) ?? -1;
  const [before, after] = [seenArms(lesson, runs.slice(0, -1)), seenArms(lesson, runs)];
  return lesson.steps.flatMap((step, n) => {
    if (step.type !== 'predict' || n > run) return [];
    const isIn = (seen: readonly string[]): boolean => seen.includes(step.arm) && seen.includes(step.than);
    return isIn(after) && (n > last || !isIn(before)) ? [n] : [];
  });
}

/** The question that comes after a run and before the next: of a run that answers no prediction it says what is looked at. */
export function askedAfter(lesson: Lesson, run: number): ObserveStep | undefined {
  for (const step of lesson.steps.slice(run + 1)) {
    if (step.type === 'observe') return step;
    if (step.type === 'run') return undefined;
  }
  return undefined;
}

/** The first `run` step before a step that was not revealed yet: until then nothing behind it is shown. Undefined where all were. */
export function waitsForRun(lesson: Lesson, step: number): number | undefined {
  const found = lesson.steps.findIndex(({ type }, n) => n < step && type === 'run' && !revealed.value.includes(n));
  return found < 0 ? undefined : found;
}

/** Whether a `run` step may be started: every prediction before it is locked. */
export function mayRun(lesson: Lesson, run: number): boolean {
  return lesson.steps.every((step, n) => n > run || step.type !== 'predict' || predictions.value[n]?.locked === true);
}

/** Arms whose values may be seen: those that were revealed, and the one that the others are compared with. */
export function seenArms(lesson: Lesson, runs: readonly number[] = revealed.value): readonly string[] {
  const shown = runs.flatMap((n) => {
    const step = lesson.steps[n];
    return step?.type === 'run' ? step.arms : [];
  });
  return [...new Set([...lesson.arms.slice(0, 1).map(({ id }) => id), ...shown])];
}
