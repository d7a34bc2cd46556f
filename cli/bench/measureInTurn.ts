import { setImmediate } from 'node:timers/promises';
import { processorClock, type Clock } from './clocks.ts';
import type { Months, Times } from './ratio.ts';
import { orderOfSides, type CountedTurns } from './takeTurns.ts';

/** Does a piece of work and gives the milliseconds of its parts; every part is the same work each time. */
export type Work = () => Months | Promise<Months>;

export interface Turns extends CountedTurns {
  /** Hears of every turn that is over, those that are not counted too. */
  readonly onTurn?: () => void;
}

/**
 * The times of several pieces of work that take turns, in another order each turn: what slows the machine for a while
 * hits all of them. Null when interrupted. For work of one length, in which a slow moment should hit all within a year of it,
 * there is `takeTurns`.
 */
export async function measureInTurn(
  works: readonly Work[],
  { warmUp, series, turns, signal, onTurn }: Turns,
): Promise<readonly Times[] | null> {
  const times = works.map((): Months[][] => Array.from({ length: series }, () => []));
  for (let turn = -warmUp; turn < series * turns; turn++) {
    for (const side of orderOfSides(works.length, turn + warmUp)) {
      // What measures without a break lets a signal be heard here.
      await setImmediate();
      if (signal.aborted) return null;
      const parts = await works[side]?.();
      if (turn >= 0 && parts !== undefined) times[side]?.[Math.floor(turn / turns)]?.push(parts);
    }
    onTurn?.();
  }
  return signal.aborted ? null : times;
}

/** The milliseconds of each of some steps, one after the other. */
export function timeEach(count: number, step: (n: number) => unknown, clock: Clock = processorClock): Float64Array {
  const times = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    const start = clock();
    step(n);
    times[n] = clock() - start;
  }
  return times;
}
