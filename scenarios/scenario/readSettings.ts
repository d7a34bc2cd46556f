import { PRESETS } from '../presets/presets.ts';
import { readScenario, type ReadScenario } from './readScenario.ts';
import { scenarioSchemaFor } from './scenarioSchema.ts';

/** Settings of a scenario each by itself: what holds, and where something does not, for links, which go on without it. */
export function readSettings(raw: unknown): ReadScenario {
  return readScenario(raw, scenarioSchemaFor(PRESETS));
}
