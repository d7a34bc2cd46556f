import { effect } from '@preact/signals';
import { allRunsIn, asked, beforeLastChange, replay } from './pageState.ts';

/** How often before and after are shown in turn. */
export const ROUNDS = 3;

/** Milliseconds that each stays when all its runs are in: long enough to look from the line to the number. */
const STAY = 1500;

/**
 * Shows what was asked for before the last change and what is asked for now, three times in turn, at the same moment and in
 * the same view. Ends by itself, and as soon as anything is changed.
 */
export async function replayLastChange(): Promise<void> {
  const before = beforeLastChange();
  if (before === null || replay.peek() !== null) return;
  // Like is shown beside like: both at the size that the one before has.
  const after = { ...asked.peek(), citizens: before.citizens };
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [side, shown] of [['before', before] as const, ['after', after] as const]) {
      const own = { shown, side, round };
      replay.value = own;
      await until(() => replay.value !== own || allRunsIn.value);
      await new Promise((resolve) => setTimeout(resolve, STAY));
      if (replay.peek() !== own) return;
    }
  }
  replay.value = null;
}

/** Waits until something is so; what it reads is followed. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (!isSo()) return;
      resolve();
      queueMicrotask(() => {
        stop();
      });
    });
  });
}
