import { FIXED_CITIZENS } from '#sim';

/** How fast runs come here, in seconds for a run of one citizen; undefined until enough have been seen. */
let pace: number | undefined;

/** Fewer runs than these say nothing of the next. */
const FEWEST = 6;

/** Remembers how fast runs came: so many of so many citizens in so many milliseconds, all workers together. */
export function noticePace(runs: number, citizens: number, milliseconds: number): void {
  if (runs >= FEWEST) pace = milliseconds / 1000 / (runs * (citizens + FIXED_CITIZENS));
}

/** About how long so many runs of so many citizens take here, in seconds; undefined where nobody can say. */
export function secondsOf(runs: number, citizens: number): number | undefined {
  return pace === undefined ? undefined : Math.max(1, Math.round(pace * runs * (citizens + FIXED_CITIZENS)));
}
