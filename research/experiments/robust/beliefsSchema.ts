import { z } from 'zod';
import { WORLD_RANGE } from './robustSchema.ts';

/** A file of beliefs: ranges by name, and nothing else. */
export const beliefsSchema = z.strictObject(
  { beliefs: z.record(z.string(), WORLD_RANGE, { error: 'ranges by the names of parameters' }) },
  { error: 'beliefs: ranges by the names of parameters' },
);
