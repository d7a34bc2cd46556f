import type { Progress } from '../state/pageState.ts';

/** How fast runs come here, in seconds for a run of one citizen; undefined until enough have been seen. */
let pace: number | undefined;
let began: { readonly at: number; readonly all: number } | null = null;

/** Fewer runs than these say nothing of the next: workers are still waking. */
const FEWEST = 6;

/** Looks on while runs come in, and remembers how fast they did. */
export function noticePace(now: Progress, citizens: number): void {
  if (now.status === 'running') {
    if (began?.all !== now.all || now.done === 0) began = { at: performance.now(), all: now.all };
    return;
  }
  if (now.status === 'done' && began !== null && began.all >= FEWEST)
    pace = (performance.now() - began.at) / 1000 / (began.all * citizens);
  began = null;
}

/** About how long so many runs of so many citizens take here, in seconds; undefined where nobody can say. */
export function secondsOf(runs: number, citizens: number): number | undefined {
  return pace === undefined ? undefined : Math.max(1, Math.round(pace * runs * citizens));
}
