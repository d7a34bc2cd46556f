import { z } from 'zod';
import { scenarioJsonSchema } from '#scenarios';
import { experimentSchema, SCENARIO_SCHEMA } from './experimentSchema.ts';

/**
 * The JSON Schema (draft 2020-12) of experiment files, with that of scenarios inside, for editors and other programs. Rules
 * that bind several settings are only in `resolveExperiment`.
 */
export function experimentJsonSchema(): Record<string, unknown> {
  return jsonSchemaWithScenarios(experimentSchema, {
    title: 'Samspill experiment',
    description:
      'A sweep of the simulation Samspill: what moves, which points are run, how often, and what is recorded.',
  });
}

/** The JSON Schema of files that hold scenarios; what a scenario is stands in it once. */
export function jsonSchemaWithScenarios(
  structure: z.ZodType,
  words: { readonly title: string; readonly description: string },
): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(structure, {
    target: 'draft-2020-12',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema._zod.parent !== SCENARIO_SCHEMA && (zodSchema as unknown) !== SCENARIO_SCHEMA) return;
      const { description } = jsonSchema;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      Object.assign(jsonSchema, { $ref: '#/$defs/scenario' }, description === undefined ? {} : { description });
    },
  });
  const { $schema: _draft, ...scenario } = scenarioJsonSchema();
  return { $schema, ...words, ...schema, $defs: { scenario } };
}
