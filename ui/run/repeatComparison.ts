import { asksSameRuns } from '../state/appState.ts';
import { choices, showAtSize } from '../state/pageState.ts';
import { repeating } from '../state/repeating.ts';
import type { Live } from './live.ts';

let running: AbortController | null = null;

/**
 * Repeats the comparison that is shown with so many citizens. What is shown stays until every run is there; then all of it moves at once.
 * Resolves to whether it came to that: not where it was stopped, a run failed, or something else is asked for by then.
 */
export async function repeatComparison(live: Live, citizens: number, byItself: boolean): Promise<boolean> {
  stopRepeating();
  const mine = new AbortController();
  running = mine;
  const before = choices.peek();
  const began = performance.now();
  const tell = (done: number, all: number): void => {
    if (mine.signal.aborted) return;
    const took = performance.now() - began;
    const remaining = done === 0 || took < 1000 ? null : Math.ceil(((took / done) * (all - done)) / 1000);
    repeating.value = { citizens, done, all, remaining, byItself };
  };
  tell(0, before.strategies.length * before.runs);
  const data = await live.aside({ ...before, citizens }, mine.signal, tell);
  if (running !== mine) return false;
  stopRepeating();
  if (data === null || !asksSameRuns(before, choices.peek())) return false;
  showAtSize(data, citizens);
  return true;
}

/** Ends the repetition that is under way; its runs that are complete are kept, so that the next goes on from them. */
export function stopRepeating(): void {
  running?.abort();
  running = null;
  repeating.value = null;
}
