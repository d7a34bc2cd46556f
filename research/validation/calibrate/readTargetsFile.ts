import { openAtlas, readWrittenFile } from '#scenarios/node';
import type { Checked } from '#sim';
import type { Calibration } from './calibration.ts';
import { resolveTargets } from './resolveTargets.ts';

/** A targets file in YAML or JSON, read and resolved; or every problem of it. */
export function readTargetsFile(path: string): Checked<Calibration> {
  const read = readWrittenFile(path, 'targets file');
  return read.ok ? resolveTargets(read.value, openAtlas()) : read;
}
