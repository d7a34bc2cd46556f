import { jsonSchemaWithScenarios } from '../file/experimentJsonSchema.ts';
import { robustSchema } from './robustSchema.ts';

/**
 * The JSON Schema (draft 2020-12) of files for `samspill robust`, with that of scenarios inside. Rules that bind several
 * settings are only in `resolveRobust`.
 */
export function robustJsonSchema(): Record<string, unknown> {
  return jsonSchemaWithScenarios(robustSchema, {
    title: 'Samspill robust',
    description: 'Strategies in many worlds: which hold up where nobody knows how the world works.',
  });
}
