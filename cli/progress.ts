import type { Io } from './io.ts';
import { counted, plainNumber } from '#pictures';

/** What may have changed with a piece of work. */
interface Now {
  readonly failed?: number;
  readonly total?: number;
  /** Work left for each piece of the same work that was done, where pieces differ in size; by default they do not. */
  readonly left?: number;
}

/** Shows a person how far some work has come. */
export interface Progress {
  /** So many pieces of the work are done now. */
  update(done: number, now?: Now): void;
  /** Takes the line away. */
  clear(): void;
}

const SILENT: Progress = { update: () => undefined, clear: () => undefined };
const REDRAW_MS = 100;
/** Between two lines in a log: often enough to see that a job lives, seldom enough for a night of it to be read. */
const LOG_MS = 60_000;

/**
 * How much is done, how fast it goes and how long it will take, on standard error: on a terminal as one line that changes, else as
 * a line about every minute. `now` is a clock in milliseconds; what was done `before` it started does not count for the rate.
 */
export function createProgress(
  io: Io,
  { total: planned, noun, before = 0 }: { readonly total: number; readonly noun: string; readonly before?: number },
  now: () => number,
): Progress {
  if (io.quiet === true) return SILENT;
  const start = now();
  const line = (done: number, { failed = 0, total = planned, left }: Now): string =>
    progressLine({
      done,
      total,
      noun,
      seconds: (now() - start) / 1000,
      before,
      failed,
      ...(left === undefined ? {} : { left }),
    });
  if (!io.isTTY || io.env['TERM'] === 'dumb') {
    let told = start;
    return {
      update(done, state = {}) {
        if (now() - told < LOG_MS) return;
        told = now();
        io.stderr.write(`${line(done, state)}\n`);
      },
      clear: () => undefined,
    };
  }
  let drawn = -Infinity;
  return {
    update(done, state = {}) {
      if (now() - drawn < REDRAW_MS && done < (state.total ?? planned)) return;
      drawn = now();
      io.stderr.write(drawing(fitted(line(done, state), io.columns?.() ?? 0)));
    },
    clear() {
      io.stderr.write(drawing(''));
    },
  };
}

/** As bytes: what is text is made safe for terminals. */
function drawing(line: string): Uint8Array {
  return new TextEncoder().encode(`\r\u001b[K${line}`);
}

/** A line that breaks would be left behind at every redraw; the last column stays free, where some terminals break already. */
function fitted(line: string, columns: number): string {
  return columns > 0 && line.length >= columns ? line.slice(0, columns - 1) : line;
}

/** What a line of progress tells. */
interface State {
  readonly done: number;
  readonly total: number;
  readonly noun: string;
  readonly seconds: number;
  readonly before?: number;
  readonly failed?: number;
  readonly left?: number;
}

/** `12 of 80 runs · 2 failed · 3.4 a second · 20 s left`. */
export function progressLine({ done, total, noun, seconds, before = 0, failed = 0, left }: State): string {
  const failures = failed === 0 ? '' : ` · ${plainNumber(failed, 0)} failed`;
  const share = `${plainNumber(done, 0)} of ${counted(total, noun)}${failures}`;
  if (done <= before || seconds === 0) return share;
  const rate = (done - before) / seconds;
  const secondsLeft = left === undefined ? (total - done) / rate : left * seconds;
  return `${share} · ${plainNumber(rate, rate < 10 ? 1 : 0)} a second · ${duration(secondsLeft)} left`;
}

/** `20 s`, `3 min`, `2 h 5 min`, rounded up. */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
