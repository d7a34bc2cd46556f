import { z } from 'zod';
import { scenarioJsonSchema } from '#scenarios';
import { SCENARIO_SCHEMA } from '../file/experimentSchema.ts';
import { robustSchema } from './robustSchema.ts';

/**
 * The JSON Schema (draft 2020-12) of files for `samspill robust`, with that of scenarios inside. Rules that bind several
 * settings are only in `resolveRobust`.
 */
export function robustJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(robustSchema, {
    target: 'draft-2020-12',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema._zod.parent !== SCENARIO_SCHEMA && (zodSchema as unknown) !== SCENARIO_SCHEMA) return;
      const { description } = jsonSchema;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      Object.assign(jsonSchema, { $ref: '#/$defs/scenario' }, description === undefined ? {} : { description });
    },
  });
  const { $schema: _draft, ...scenario } = scenarioJsonSchema();
  return {
    $schema,
    title: 'Samspill robust',
    description: 'Strategies in many worlds: which hold up where nobody knows how the world works.',
    ...schema,
    $defs: { scenario },
  };
}
