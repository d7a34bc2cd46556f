import { resolve } from 'node:path';
import { EXPERIMENT_LIMITS, type ExperimentFiles } from '#experiments';
import { readBytes, readPlaceFile } from '#scenarios/node';
import type { Checked } from '#sim';

/** Files by their paths from a folder, such as the one the experiment file lies in; problems name them as they were written. */
export function experimentFiles(folder: string): ExperimentFiles {
  return {
    text(name) {
      const bytes = readBytes(resolve(folder, name), EXPERIMENT_LIMITS.pointsFile);
      return bytes.ok
        ? decoded(bytes.value, name)
        : { ok: false, issues: bytes.issues.map((issue) => ({ ...issue, field: name })) };
    },
    place: (name) => readPlaceFile(resolve(folder, name)),
  };
}

function decoded(bytes: Uint8Array, field: string): Checked<string> {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const issue = { field, expected: 'text in UTF-8', got: 'other bytes', hint: 'save the file as UTF-8' };
    return { ok: false, issues: [issue] };
  }
}
