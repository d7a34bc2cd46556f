import { z } from 'zod';
import { scenarioJsonSchema } from '#scenarios';
import { ARM_SCENARIO, lessonSchema } from './lessonSchema.ts';

/** The JSON Schema (draft 2020-12) of lesson files, with that of scenarios inside. Rules that bind several settings are only in `readLesson`. */
export function lessonJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(lessonSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      if ((zodSchema as unknown) !== ARM_SCENARIO) return;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      Object.assign(jsonSchema, { $ref: '#/$defs/scenario' });
    },
  });
  const { $schema: _draft, ...scenario } = scenarioJsonSchema();
  return {
    $schema,
    title: 'Samspill lesson',
    description: 'A lesson of the simulation Samspill: arms, claims, and the steps of a class.',
    ...schema,
    $defs: { scenario },
  };
}
