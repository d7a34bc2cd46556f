import { presentParts, waitsForResult } from './presentParts.ts';
import type { Presentable } from './presentState.ts';

/** What a key of the presenter does: another part or step, the reveal of a result, or nothing, with the reason. */
export type PresentMove =
  | { readonly to: 'part'; readonly step: number; readonly part: number }
  | { readonly to: 'reveal'; readonly step: number }
  | { readonly to: 'held'; readonly why: 'lock' | 'run' | 'end' };

/** On: the next thing of the step, the result where it is its turn, or the next step. Nothing is passed over that waits for the class. */
export function nextMove(known: Presentable, canRun: boolean): PresentMove {
  const { lesson, step, steps, revealed, predictions } = known;
  if (waitsForResult(known)) return { to: 'held', why: 'run' };
  const parts = presentParts(known).length;
  const part = Math.min(known.part, parts - 1);
  const shown = lesson.steps[step];
  // What a class predicted comes after the curves, by the key that follows the lock.
  if (part + 1 < parts) return { to: 'part', step, part: part + 1 };
  if (shown?.type === 'predict' && predictions[step]?.locked !== true) return { to: 'held', why: 'lock' };
  if (shown?.type === 'run' && !revealed.includes(step)) {
    const isOpen = lesson.steps.some((one, n) => n < step && one.type === 'predict' && predictions[n]?.locked !== true);
    if (isOpen) return { to: 'held', why: 'lock' };
    return known.runs === null && !canRun ? { to: 'held', why: 'run' } : { to: 'reveal', step };
  }
  const next = steps.find((n) => n > step);
  return next === undefined ? { to: 'held', why: 'end' } : { to: 'part', step: next, part: 0 };
}

/** Back: the thing before, or the last of the step before; null at the beginning. */
export function previousMove(known: Presentable): PresentMove | null {
  const { step, steps } = known;
  const part = Math.min(known.part, presentParts(known).length - 1);
  if (part > 0) return { to: 'part', step, part: part - 1 };
  const before = steps.findLast((n) => n < step);
  if (before === undefined) return null;
  return { to: 'part', step: before, part: presentParts({ ...known, step: before, part: 0 }).length - 1 };
}
