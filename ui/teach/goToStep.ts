import type { Lesson, LessonStep } from '#lessons';
import { withStep } from '../state/appState.ts';
import { change } from '../state/pageState.ts';

/** What "short" leaves: enough for ten minutes with three lessons. */
const SHORT: readonly LessonStep['type'][] = ['story', 'predict', 'run', 'observe'];

/** Positions of the steps that are shown. */
export function shownSteps({ steps }: Pick<Lesson, 'steps'>, short: boolean): readonly number[] {
  return steps.flatMap(({ type }, n) => (!short || SHORT.includes(type) ? [n] : []));
}

/** The step before or after one, among those shown; undefined at the ends. */
export function stepBeside(shown: readonly number[], step: number, by: 1 | -1): number | undefined {
  return by === 1 ? shown.find((n) => n > step) : shown.findLast((n) => n < step);
}

/** Shows another step, which is in the link and can be taken back. */
export function goToStep(step: number): void {
  change((now) => withStep(now, step));
}

/** Whether a key is meant for what has the focus and not for the lesson: fields, choices, sliders, what scrolls. */
export function isForFocus(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, [contenteditable], [role=slider], .scroll, dialog[open], .menu') !== null
  );
}
