import { groupedNumber } from '../written/expectedText.ts';
import { nameHint, valueNameHint } from './nameHint.ts';
import type { Problem } from '../written/problem.ts';
import { readStructure, writtenNumberHint, type Unfit } from '../written/readStructure.ts';
import { BYTES_PER_CITIZEN, SCENARIO_LIMITS } from './scenarioLimits.ts';
import type { ScenarioInput } from '../written/scenarioInput.ts';
import type { ScenarioSchema } from './scenarioSchema.ts';

/** What can be used of a written scenario, and every problem with its structure. */
export interface ReadScenario {
  readonly input: ScenarioInput;
  readonly problems: readonly Problem[];
}

/** A mix only makes sense whole, and so does a list of presets. */
const BY_MEMBER = new Set(['levers', 'parameters', 'schedules', 'events', 'off', 'outcomes']);

/** Structure, names and ranges of a written scenario. Its object is copied, never changed. */
export function readScenario(raw: unknown, schema: ScenarioSchema): ReadScenario {
  const { kept, problems } = readStructure(raw, {
    schema,
    limits: SCENARIO_LIMITS.file,
    byMember: BY_MEMBER,
    nameHint: (_path, written, known) => nameHint(schema, written, known),
    valueHint,
  });
  return { input: kept ?? {}, problems };
}

function valueHint({ path, given, known, tooLarge }: Unfit): string | undefined {
  // Where a number or a name may stand, what looks like a number is meant as one.
  const number = path[0] === 'citizens' && typeof given === 'string' ? writtenNumberHint(given, 'whole') : undefined;
  if (known !== undefined && typeof given === 'string') return number ?? valueNameHint(given, known);
  return path[0] === 'citizens' && tooLarge ? memoryHint(Number(given)) : undefined;
}

function memoryHint(citizens: number): string {
  return `${groupedNumber(citizens)} would take about ${groupedNumber(Math.ceil((citizens * BYTES_PER_CITIZEN) / 1e9))} GB of memory, ${BYTES_PER_CITIZEN} bytes each`;
}
