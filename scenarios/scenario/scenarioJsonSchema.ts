import { z } from 'zod';
import { PRESET_NAMES } from '../presets/presetNames.ts';
import { scenarioSchema } from './scenarioSchema.ts';

/**
 * The JSON Schema (draft 2020-12) of scenario files, made from the declarations of levers, parameters, mechanisms and
 * presets, for editors and other programs. Rules that bind several settings (a mix sums to 1) are only in
 * `resolveScenario`.
 */
export function scenarioJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(scenarioSchema(PRESET_NAMES), { target: 'draft-2020-12' });
  return {
    $schema,
    title: 'Samspill scenario',
    description:
      'A scenario of the simulation Samspill: only what differs from the preset it extends, or from an ordinary municipality today.',
    ...schema,
  };
}
