import { DRAWN_TIMES, predictionCode, type Lesson } from '#lessons';
import { predictions, type OpenedLesson, type OwnPrediction } from '../state/lessonState.ts';

const NONE: OwnPrediction = { choice: null, drawn: [1, 1, 1, 1, 1], confidence: null, reason: '', locked: false };

/** What is predicted in a step, so far. */
export function predictionAt(step: number): OwnPrediction {
  return predictions.value[step] ?? NONE;
}

/** Changes a prediction that is not locked; a locked one stays what it is, whoever asks. */
export function predict(step: number, part: Partial<OwnPrediction>): void {
  const before = predictions.peek()[step] ?? NONE;
  if (before.locked) return;
  predictions.value = { ...predictions.peek(), [step]: { ...before, ...part } };
}

/** Locks a prediction, for good in this round; whether there was something to lock. */
export function lockPrediction(step: number): boolean {
  const { choice, locked } = predictions.peek()[step] ?? NONE;
  if (choice === null || locked) return false;
  predict(step, { locked: true });
  return true;
}

/** The six characters of a locked prediction; null before. */
export function codeOf({ lesson, number }: OpenedLesson, step: number): string | null {
  const { choice, confidence, drawn, locked } = predictionAt(step);
  if (!locked || choice === null) return null;
  const steps = choice === 'drawn' ? drawn.map(nearestDrawn) : [];
  return predictionCode({ lesson: number, choice, confidence, drawn: steps }, lesson.id);
}

/** Position of the nearest level that a code can hold, on a scale of ratios. */
function nearestDrawn(times: number): number {
  const away = DRAWN_TIMES.map((level) => Math.abs(Math.log(level / times)));
  return away.indexOf(Math.min(...away));
}

/** Predictions before a step that are still to be locked. */
export function openPredictions({ steps }: Pick<Lesson, 'steps'>, before: number): readonly number[] {
  return steps.flatMap(({ type }, n) =>
    n < before && type === 'predict' && predictions.value[n]?.locked !== true ? [n] : [],
  );
}
