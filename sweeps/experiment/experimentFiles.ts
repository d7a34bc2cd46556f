import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPlaceFile } from '#scenarios/node';
import type { Checked, Place } from '#sim';
import { EXPERIMENT_LIMITS } from './experimentLimits.ts';
import { groupedNumber } from '#scenarios';
import { pointsText } from './pointsCsv.ts';

/** Where the files are that an experiment names. */
export interface ExperimentFiles {
  /** The text of a file of points. */
  text(name: string): Checked<string>;
  /** A place that was written down in a CSV file. */
  place(name: string): Checked<Place>;
}

/** Files by their paths from a folder, such as the one the experiment file lies in. */
export function experimentFiles(folder: string): ExperimentFiles {
  return {
    text(name) {
      const bytes = readPointsFile(resolve(folder, name), name);
      return bytes.ok ? pointsText(bytes.value, name) : bytes;
    },
    place: (name) => readPlaceFile(resolve(folder, name)),
  };
}

/** The bytes of a regular file of moderate size, or why there are none. */
function readPointsFile(path: string, field: string): Checked<Uint8Array> {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const status = fstatSync(file);
    const got = status.isDirectory() ? 'a folder' : 'no regular file';
    if (!status.isFile()) return { ok: false, issues: [{ field, expected: 'a file', got }] };
    const most = EXPERIMENT_LIMITS.pointsFile;
    if (status.size > most) {
      const expected = `at most ${groupedNumber(most)} bytes`;
      return { ok: false, issues: [{ field, expected, got: groupedNumber(status.size) }] };
    }
    return { ok: true, value: readFileSync(file) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const got = code === 'ENOENT' ? 'no such file' : (code ?? String(error));
    return { ok: false, issues: [{ field, expected: 'a file that can be read', got }] };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
