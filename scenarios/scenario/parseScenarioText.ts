import type { Checked } from '#sim';
import { scenarioKind } from './scenarioKind.ts';
import { parseWritten } from '../written/parseWritten.ts';

/** The plain data of a scenario written as YAML 1.2 or JSON, not yet checked as a scenario; or every problem of notation. */
export function parseScenarioText(text: string): Checked<unknown> {
  return parseWritten(text, 'scenario', scenarioKind);
}
