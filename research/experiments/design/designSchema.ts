import { z } from 'zod';
import { DESIGN_NAMES, DESIGNS, type DesignName, type DesignOption } from '#analysis';
import { EXPERIMENT_LIMITS } from '../written/experimentLimits.ts';

/** What a factor may be written as in lists of values and points. */
export const VALUE_SCHEMA = z.union(
  [
    z.number(),
    z.string().max(1000, 'text of at most 1000 characters'),
    z.boolean(),
    z
      .array(
        z.union([z.number(), z.string().max(200, 'text of at most 200 characters')], { error: 'a number or a name' }),
      )
      .max(100, 'a list of at most 100'),
    z.record(z.string(), z.number({ error: 'a number' })),
  ],
  { error: 'a number, a name, a list, or shares by name' },
);

/** A design: one of the methods of DESIGNS with its options, points written out, or a file of points. */
export const DESIGN_SCHEMA = z
  .union(
    [
      z
        .strictObject({ points: z.array(z.record(z.string(), VALUE_SCHEMA)).min(1) })
        .meta({ description: 'Points written out, each with every factor by name.' }),
      z.strictObject({ csv: z.string().max(1000) }).meta({
        description: 'A CSV file beside this one: a column for each factor, mixes as mix.OA, mix.NPM and mix.NPG.',
      }),
      ...DESIGN_NAMES.map(methodSchema),
    ],
    { error: 'a method with its options, points, or csv' },
  )
  .meta({ description: 'Which points to run.' });

function methodSchema(method: DesignName): z.ZodType {
  const { label, purpose, size, source } = DESIGNS[method];
  const options = DESIGNS[method].options as readonly DesignOption[];
  return z
    .strictObject({
      method: z.literal(method),
      ...Object.fromEntries(options.map((option) => [option.name, optionSchema(option).optional()])),
    })
    .meta({ title: label, description: `${purpose} Points: ${size}. Source: ${source}` });
}

function optionSchema(option: DesignOption): z.ZodType {
  const description = { description: option.label, default: option.default };
  switch (option.kind) {
    case 'flag':
      return z.boolean().meta(description);
    case 'whole':
      return z.number().int().min(option.min).max(option.max).meta(description);
    case 'wholeEach':
      return eachFactor(z.number().int().min(option.min).max(option.max)).meta(description);
    default:
      return eachFactor(z.number().min(0).max(1)).meta(description);
  }
}

/** One number for all factors, or numbers by the names of factors. */
function eachFactor(number: z.ZodNumber): z.ZodType {
  return z.union([number, z.record(z.string().max(EXPERIMENT_LIMITS.factors), number)]);
}
