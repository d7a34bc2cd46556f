import { join } from 'node:path';
import { hashOf, MODEL_VERSION, type Checked, type Issue } from '#sim';
import { freeLock, openKeyedLog, takeLock, type KeyedLog } from '#store';
import { PATTERNS } from '../patterns/patterns.ts';
import type { PatternReadings, PlannedRun } from './validationJob.ts';

/** Readings of runs that have ended, on disk: whoever asks for the same run again reads them instead of running it. */
export interface KeptReadings {
  /** What was read off a run under a seed; undefined when it has not been run. */
  find(run: PlannedRun, seed: string): PatternReadings | undefined;
  keep(run: PlannedRun, seed: string, readings: PatternReadings): void;
  /** Runs that are kept. */
  readonly size: number;
  /** What could not be read and is run again. */
  readonly problems: readonly Issue[];
  /** Gives the folder back. */
  close(): void;
}

const LOCK = 'readings.lock';
const LOG = 'readings.jsonl';

/** What a folder of readings consists of. */
export function keptFiles(dir: string): readonly string[] {
  return [LOCK, LOG].map((name) => join(dir, name));
}

/**
 * Opens a folder of readings, or begins one; refused while another process has it. It belongs to a version of the model and to
 * the declared readings by their names: who changes what a reading computes takes another folder.
 */
export function openKeptReadings(dir: string): Checked<KeptReadings> {
  const lock = takeLock(join(dir, LOCK), 'these readings');
  if (!lock.ok) return lock;
  const log = openKeyedLog(join(dir, LOG), hashOf(['readings of patterns', MODEL_VERSION]));
  if (log.ok) return { ok: true, value: readingsIn(log.value, () => freeLock(lock.value)) };
  freeLock(lock.value);
  return log;
}

function readingsIn(log: KeyedLog, giveBack: () => void): KeptReadings {
  const columns = new Map<PlannedRun, readonly (readonly [pattern: string, reading: string])[]>();
  const essences = new Map<PlannedRun, string>();
  const columnsOf = (run: PlannedRun): readonly (readonly [string, string])[] => {
    const known = columns.get(run) ?? run.patterns.flatMap((id) => namesOf(id).map((name) => [id, name] as const));
    columns.set(run, known);
    return known;
  };
  // A run's parameters are hashed once, for all of its seeds.
  const keyOf = (run: PlannedRun, seed: string): string => {
    const { id: _id, title: _title, ...rest } = run.scenario;
    const essence = essences.get(run) ?? hashOf([rest, run.citizens, run.months, run.frames, columnsOf(run)]);
    essences.set(run, essence);
    return hashOf([essence, seed]).slice(0, 32);
  };
  return {
    find(run, seed) {
      const values = log.read(keyOf(run, seed));
      if (values === undefined) return undefined;
      const found: Record<string, Record<string, number>> = Object.fromEntries(run.patterns.map((id) => [id, {}]));
      for (const [n, [pattern, reading]] of columnsOf(run).entries()) found[pattern]![reading] = values[n] ?? NaN;
      return found;
    },
    keep(run, seed, readings) {
      const values = columnsOf(run).map(([pattern, reading]) => readings[pattern]?.[reading] ?? NaN);
      log.append(keyOf(run, seed), Float64Array.from(values));
    },
    get size() {
      return log.size;
    },
    problems: log.problems,
    close() {
      log.close();
      giveBack();
    },
  };
}

function namesOf(id: string): readonly string[] {
  return Object.keys(PATTERNS.find((pattern) => pattern.id === id)?.readings ?? {});
}
