import { setImmediate } from 'node:timers/promises';
import type { Times } from './ratio.ts';

/** Begins a run and gives what makes one month of it. */
export type Start = () => () => unknown;

/** How often sides take turns. */
export interface CountedTurns {
  /** Turns that are not counted. */
  readonly warmUp: number;
  readonly series: number;
  /** Turns of each series. */
  readonly turns: number;
  readonly signal: AbortSignal;
}

interface Turns extends CountedTurns {
  readonly months: number;
}

/**
 * Times the same run on several sides, month by month; null when interrupted. In a turn every side makes a year, then every
 * side the next, so that a slow moment of the machine hits all. On a busy one the series were 1.02 to 1.05 times apart so,
 * 1.06 to 1.22 where sides took turns by whole runs; by single months the caches, emptied by the others, made a month of
 * 4,000 citizens take 185 ns and not 148, by the year 156 (2026-11-29, two copies of one commit, 20 turns).
 */
export async function takeTurns(
  starts: readonly Start[],
  { months, warmUp, series, turns, signal }: Turns,
): Promise<readonly Times[] | null> {
  const times = starts.map((): Float64Array[][] => Array.from({ length: series }, () => []));
  for (let turn = -warmUp; turn < series * turns; turn++) {
    // Ctrl-C is heard between turns only.
    await setImmediate();
    if (signal.aborted) return null;
    const timed = oneTurn(starts, { months, turn: turn + warmUp });
    if (turn < 0) continue;
    for (const [side, run] of timed.entries()) times[side]?.[Math.floor(turn / turns)]?.push(run);
  }
  return times;
}

const YEAR = 12;

function oneTurn(starts: readonly Start[], { months, turn }: { months: number; turn: number }): Float64Array[] {
  const runs = starts.map((start) => ({ step: start(), times: new Float64Array(months) }));
  for (let from = 0; from < months; from += YEAR) {
    for (const side of orderOfSides(starts.length, turn + from / YEAR)) {
      const run = runs[side];
      if (run !== undefined) timeMonths(run.step, run.times.subarray(from, from + YEAR));
    }
  }
  return runs.map(({ times }) => times);
}

function timeMonths(step: () => unknown, times: Float64Array): void {
  for (let month = 0; month < times.length; month++) {
    const start = performance.now();
    step();
    times[month] = performance.now() - start;
  }
}

/** Who goes when: each side is first, and right behind each other one, equally often. */
export function orderOfSides(sides: number, turn: number): readonly number[] {
  const order = Array.from({ length: sides }, (_, index) => (index + Math.floor(turn / 2)) % sides);
  return turn % 2 === 0 ? order : order.reverse();
}
