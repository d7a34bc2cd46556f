import type { Io } from './io.ts';
import { counted, plainNumber } from './output/plainNumber.ts';

/** Shows a person how far some work has come. */
export interface Progress {
  /** `done` pieces of the work are done now. */
  update(done: number): void;
  /** Takes the line away. */
  clear(): void;
}

const SILENT: Progress = { update: () => undefined, clear: () => undefined };
const REDRAW_MS = 100;

/**
 * A line on standard error that says how much is done, how fast it goes and how long it will take; nothing at all when
 * nobody watches. `now` is a clock in milliseconds.
 */
export function createProgress(io: Io, total: number, noun: string, now: () => number): Progress {
  if (!io.isTTY || io.env['TERM'] === 'dumb') return SILENT;
  const start = now();
  let drawn = -Infinity;
  return {
    update(done) {
      const time = now();
      if (time - drawn < REDRAW_MS && done < total) return;
      drawn = time;
      io.stderr.write(`\r\u001b[K${progressLine({ done, total, noun, seconds: (time - start) / 1000 })}`);
    },
    clear() {
      io.stderr.write('\r\u001b[K');
    },
  };
}

/** `12 of 80 runs · 3.4 a second · 20 s left`. */
export function progressLine(state: { done: number; total: number; noun: string; seconds: number }): string {
  const { done, total, noun, seconds } = state;
  const share = `${plainNumber(done, 0)} of ${counted(total, noun)}`;
  if (done === 0 || seconds === 0) return share;
  const rate = done / seconds;
  return `${share} · ${plainNumber(rate, rate < 10 ? 1 : 0)} a second · ${duration((total - done) / rate)} left`;
}

/** `20 s`, `3 min`, `2 h 5 min`, rounded up. */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
