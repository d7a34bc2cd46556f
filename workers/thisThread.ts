import { inTurns } from './inTurns.ts';
import type { Pool } from './protocol.ts';
import { queueJobs } from './queueJobs.ts';
import { runOrKeep } from './runOrKeep.ts';

export interface ThisThreadOptions {
  /** Hears of every month of a run, from 1. */
  readonly onMonth?: (month: number) => void;
}

/** Milliseconds between two turns of the event loop: so long Ctrl-C goes unheard and a progress line stands still. */
const SLICE = 50;

/** A pool without workers: jobs run on this thread, one at a time. */
export function openThisThread({ onMonth = () => undefined }: ThisThreadOptions = {}): Pool {
  return queueJobs({
    size: 1,
    places: () => 1,
    run: (job, stop) =>
      inTurns(runOrKeep(job), {
        slice: SLICE,
        isStopped: () => stop.aborted,
        onMonth: (month) => {
          if (month > 0) onMonth(month);
        },
      }),
    end: () => Promise.resolve(),
  });
}
