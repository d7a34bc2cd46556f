import type { Checked } from '#sim';
import { scenarioKind } from './scenarioKind.ts';
import { readWrittenFile } from '../written/readWrittenFile.ts';

/**
 * The plain data of a scenario file in YAML or JSON, for `resolveScenario`. What cannot be read, is larger than a
 * megabyte, is not UTF-8 or is not YAML or JSON comes back as issues.
 */
export function readScenarioFile(path: string): Checked<unknown> {
  return readWrittenFile(path, 'scenario', scenarioKind);
}
