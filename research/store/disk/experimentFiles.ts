import { resolve } from 'node:path';
import { EXPERIMENT_LIMITS, type ExperimentFiles } from '#experiments';
import { readBytes, readPlaceFile } from '#scenarios/node';

/**
 * Files by their paths from a folder, such as the one the experiment file lies in; problems name them as they were written.
 * `note` hears of each that was read, once.
 */
export function experimentFiles(
  folder: string,
  note: (name: string, bytes: Uint8Array) => void = () => undefined,
): ExperimentFiles {
  return {
    text(name) {
      const bytes = readBytes(resolve(folder, name), EXPERIMENT_LIMITS.pointsFile);
      if (bytes.ok) note(name, bytes.value);
      // What is not UTF-8 is told by whoever reads the table, with its line.
      return bytes.ok
        ? { ok: true, value: new TextDecoder().decode(bytes.value) }
        : { ok: false, issues: bytes.issues.map((issue) => ({ ...issue, field: name })) };
    },
    place(name) {
      const path = resolve(folder, name);
      const place = readPlaceFile(path);
      const bytes = place.ok ? readBytes(path, Infinity) : place;
      if (bytes.ok) note(name, bytes.value);
      return place;
    },
  };
}
