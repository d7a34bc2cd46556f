import type { Checked } from '#sim';
import { scenarioKind } from './scenarioKind.ts';
import { readWrittenFile } from '../written/readWrittenFile.ts';

/**
 * The plain data of a scenario file in YAML or JSON, for `resolveScenario`. What cannot be read, is larger than a
 * megabyte, is not UTF-8 or is not YAML or JSON comes back as issues. `nameOf` says how
 * a line of the file is called in them, where there are several files.
 */
export function readScenarioFile(path: string, nameOf?: (field: string) => string): Checked<unknown> {
  return readWrittenFile(path, 'scenario', scenarioKind, nameOf);
}
