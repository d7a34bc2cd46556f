import { resolve } from 'node:path';
import { EXPERIMENT_LIMITS, type ExperimentFiles } from '#experiments';
import { readBytes, readPlaceFile } from '#scenarios/node';

/** Files by their paths from a folder, such as the one the experiment file lies in; problems name them as they were written. */
export function experimentFiles(folder: string): ExperimentFiles {
  return {
    text(name) {
      const bytes = readBytes(resolve(folder, name), EXPERIMENT_LIMITS.pointsFile);
      // What is not UTF-8 is told by whoever reads the table, with its line.
      return bytes.ok
        ? { ok: true, value: new TextDecoder().decode(bytes.value) }
        : { ok: false, issues: bytes.issues.map((issue) => ({ ...issue, field: name })) };
    },
    place: (name) => readPlaceFile(resolve(folder, name)),
  };
}
