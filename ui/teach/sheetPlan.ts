import type { Lesson, LessonStep } from '#lessons';

/** How long a step takes beside the others; pauses say it themselves. */
const WEIGHTS: Readonly<Record<Exclude<LessonStep['type'], 'pause'>, number>> = {
  story: 2,
  predict: 3,
  run: 1,
  observe: 4,
  explain: 4,
  transfer: 1,
};

/** A step and when it is meant to begin and end, in minutes from the start of the lesson. */
export interface PlannedStep {
  readonly step: LessonStep;
  readonly from: number;
  readonly to: number;
}

/**
 * A plan over the minutes of a lesson: whole minutes, together as many as the lesson has. Pauses get theirs, the rest is shared out by
 * what steps of their kind usually take. A proposal: the file of a lesson has only the whole.
 */
export function sheetPlan({ minutes, steps }: Pick<Lesson, 'minutes' | 'steps'>): readonly PlannedStep[] {
  const pauses = steps.reduce((sum, step) => sum + (step.type === 'pause' ? step.minutes : 0), 0);
  const weights = steps.reduce((sum, step) => sum + weightOf(step), 0);
  const shared = Math.max(0, minutes - pauses);
  let exact = 0;
  return steps.map((step) => {
    const from = exact;
    exact += step.type === 'pause' ? step.minutes : (shared * weightOf(step)) / weights;
    return { step, from: Math.round(from), to: Math.round(exact) };
  });
}

function weightOf(step: LessonStep): number {
  return step.type === 'pause' ? 0 : WEIGHTS[step.type];
}
