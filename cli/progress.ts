import type { Io } from './io.ts';
import { counted, plainNumber } from '#pictures';

/** Shows a person how far some work has come. */
export interface Progress {
  /** `done` pieces of the work are done now, of which some failed; how many there are may have changed. */
  update(done: number, now?: { readonly failed?: number; readonly total?: number }): void;
  /** Takes the line away. */
  clear(): void;
}

const SILENT: Progress = { update: () => undefined, clear: () => undefined };
const REDRAW_MS = 100;

/**
 * A line on standard error that says how much is done, how fast it goes and how long it will take; nothing at all when
 * nobody watches. `now` is a clock in milliseconds; what was done `before` it started does not count for the rate.
 */
export function createProgress(
  io: Io,
  { total: planned, noun, before = 0 }: { readonly total: number; readonly noun: string; readonly before?: number },
  now: () => number,
): Progress {
  if (!io.isTTY || io.env['TERM'] === 'dumb') return SILENT;
  const start = now();
  let drawn = -Infinity;
  return {
    update(done, { failed = 0, total = planned } = {}) {
      const time = now();
      if (time - drawn < REDRAW_MS && done < total) return;
      drawn = time;
      io.stderr.write(
        `\r\u001b[K${progressLine({ done, total, noun, seconds: (time - start) / 1000, before, failed })}`,
      );
    },
    clear() {
      io.stderr.write('\r\u001b[K');
    },
  };
}

/** What a line of progress tells. */
interface State {
  readonly done: number;
  readonly total: number;
  readonly noun: string;
  readonly seconds: number;
  readonly before?: number;
  readonly failed?: number;
}

/** `12 of 80 runs · 2 failed · 3.4 a second · 20 s left`. */
export function progressLine({ done, total, noun, seconds, before = 0, failed = 0 }: State): string {
  const failures = failed === 0 ? '' : ` · ${plainNumber(failed, 0)} failed`;
  const share = `${plainNumber(done, 0)} of ${counted(total, noun)}${failures}`;
  if (done <= before || seconds === 0) return share;
  const rate = (done - before) / seconds;
  return `${share} · ${plainNumber(rate, rate < 10 ? 1 : 0)} a second · ${duration((total - done) / rate)} left`;
}

/** `20 s`, `3 min`, `2 h 5 min`, rounded up. */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
