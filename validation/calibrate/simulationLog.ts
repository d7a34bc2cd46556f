import {
  appendFileSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  existsSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Simulations that have ended, on disk: what was appended survives the end of the process. */
export interface SimulationLog {
  /** The readings of a simulation, by its key; undefined if it has not been made. */
  find(key: string): Float64Array | undefined;
  readonly size: number;
  append(key: string, values: Float64Array): void;
  close(): void;
}

interface Line {
  readonly key: string;
  /** Null where there was nothing to read. */
  readonly values: readonly (number | null)[];
}

/**
 * Opens or begins a log: JSON, one simulation a line. A line that was being written when the process died is cut off;
 * lines that cannot be read are left out, and their simulations are made again. Throws when the disk refuses.
 */
export function openSimulationLog(path: string): SimulationLog {
  mkdirSync(dirname(path), { recursive: true });
  const known = new Map<string, Float64Array>();
  if (existsSync(path)) {
    const text = readFileSync(path, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole));
    for (const line of whole.split('\n')) {
      const read = readLine(line);
      if (read !== null)
        known.set(
          read.key,
          Float64Array.from(read.values, (value) => value ?? NaN),
        );
    }
  }
  const file = openSync(path, 'a');
  return {
    find: (key) => known.get(key),
    get size() {
      return known.size;
    },
    append(key, values) {
      const line: Line = { key, values: Array.from(values, (value) => (Number.isFinite(value) ? value : null)) };
      appendFileSync(file, `${JSON.stringify(line)}\n`);
      // As it will be read again: what is not a finite number was not read.
      known.set(
        key,
        Float64Array.from(line.values, (value) => value ?? NaN),
      );
    },
    close() {
      fsyncSync(file);
      closeSync(file);
    },
  };
}

function readLine(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Partial<Line>;
    const good =
      typeof line.key === 'string' &&
      Array.isArray(line.values) &&
      line.values.every((value) => value === null || typeof value === 'number');
    return good ? (line as Line) : null;
  } catch {
    return null;
  }
}
