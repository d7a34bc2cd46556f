import { PRESET_NAMES } from '../presets/presetNames.ts';
import type { KindAt } from '../written/scalarKind.ts';
import { scalarKind } from '../written/scalarKind.ts';
import { scenarioSchema, type ScenarioSchema } from './scenarioSchema.ts';

let schema: ScenarioSchema | undefined;

/** What each value of a scenario file is to be. */
export const scenarioKind: KindAt = (path) => scalarKind((schema ??= scenarioSchema(PRESET_NAMES)), path);
