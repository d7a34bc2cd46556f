import { jsonSchemaWithScenarios } from '../file/experimentJsonSchema.ts';
import { searchSchema } from './searchSchema.ts';

/** The JSON Schema (draft 2020-12) of search files, with that of scenarios inside. */
export function searchJsonSchema(): Record<string, unknown> {
  return jsonSchemaWithScenarios(searchSchema, {
    title: 'Samspill search',
    description:
      'What may be chosen in a municipality, what has to hold and what is sought: the simulation Samspill looks for the courses that nothing beats.',
  });
}
