import { scalarKind, scenarioKind, type KindAt } from '#scenarios';
import { openAtlas, readWrittenFile } from '#scenarios/node';
import type { Checked } from '#sim';
import type { Calibration } from './calibration.ts';
import { resolveTargets } from './resolveTargets.ts';
import { targetsSchema } from './targetsSchema.ts';

/** What each value of a targets file is to be; the bases of its arms are scenarios. */
const targetsKind: KindAt = (path) =>
  path[0] === 'arms' && path[2] === 'base' && path.length > 3
    ? scenarioKind(path.slice(3))
    : scalarKind(targetsSchema, path);

/** A targets file in YAML or JSON, read and resolved; or every problem of it. */
export function readTargetsFile(path: string): Checked<Calibration> {
  const read = readWrittenFile(path, 'targets file', targetsKind);
  return read.ok ? resolveTargets(read.value, openAtlas()) : read;
}
