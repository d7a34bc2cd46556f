import { z } from 'zod';
import { numberSchema, PRESET_NAMES, SCENARIO_LIMITS, seedSchema, textSchema } from '#scenarios';
import { experimentSchema, RANGE_SCHEMA, SCENARIO_SCHEMA } from '../file/experimentSchema.ts';
import { SEARCH_LIMITS } from './searchLimits.ts';

const finite = z.number({ error: 'a number' });
const month = numberSchema({ min: 0, max: SCENARIO_LIMITS.months.max, unit: 'months from the start', whole: true });

const GOAL_SCHEMA = z
  .strictObject(
    {
      matters: finite.positive('a number above 0').meta({
        description: 'The smallest difference that matters, in the unit of the metric; the declared one if left out.',
      }),
    },
    { error: '{} or {matters: 0.01}' },
  )
  .partial();

const LIMIT_SCHEMA = z
  .strictObject(
    {
      least: finite.meta({ description: 'No less than this.' }),
      most: finite.meta({ description: 'No more than this.' }),
    },
    { error: 'least, most or both, such as {most: 60}' },
  )
  .partial();

const SETTINGS = z.record(z.string(), finite, { error: 'numbers by name' });

const WORLD_SCHEMA = z
  .strictObject(
    {
      parameters: SETTINGS.meta({ description: 'Beliefs that are other in this world.' }),
      context: SETTINGS.meta({ description: 'What happens to the municipality in this world, such as austerity.' }),
    },
    { error: '{} for the coefficients as they ship, or parameters and context' },
  )
  .partial();

const SPAN_SCHEMA = z.strictObject(
  {
    from: month.meta({ description: 'First month.' }),
    to: month.meta({ description: 'Last month.' }),
    as: z
      .enum(['mean', 'total'], { error: 'mean or total' })
      .meta({ description: 'The mean over these months, or their sum.', default: 'mean' })
      .optional(),
  },
  { error: 'a month, or {from: 97, to: 120, as: mean}' },
);

const { $schema, title, description, months } = experimentSchema.shape;

/** The structure of a search file. Rules that bind several settings are in `resolveSearch`. */
export const searchSchema = z.strictObject(
  {
    $schema,
    title,
    description,
    base: z
      .union([z.enum(PRESET_NAMES, { error: 'a known preset' }), SCENARIO_SCHEMA], {
        error: 'a known preset, or a scenario',
      })
      .meta({ description: 'The course in place, which candidates are compared with; today’s if left out.' })
      .optional(),
    place: textSchema(100, 'Name or code of a place, or a CSV file; that of the base if left out.').optional(),
    levers: z.record(z.string(), RANGE_SCHEMA, { error: 'ranges by the names of levers' }).meta({
      description:
        'What may be chosen and how far: levers, mix, recruitment, commitment and rampMonths; ranges as in experiment files.',
    }),
    constraints: z
      .record(z.string(), LIMIT_SCHEMA, { error: 'limits by the names of metrics' })
      .meta({ description: 'What has to hold in every world: a metric with least, most or both.' })
      .optional(),
    objectives: z
      .record(z.string(), GOAL_SCHEMA, { error: 'metrics by name, such as {needMet: {}, trust: {}}' })
      .meta({ description: 'Two to four metrics that are sought; which way is better the metric says.' }),
    worlds: z
      .record(z.string(), WORLD_SCHEMA, { error: 'worlds by name' })
      .meta({
        description: 'Ways the world may be, common to all candidates; the coefficients as they ship if left out.',
      })
      .optional(),
    across: z
      .enum(['mean', 'worst'], { error: 'mean or worst' })
      .meta({ description: 'What is sought over several worlds: their mean, or the worst of them.', default: 'mean' })
      .optional(),
    at: z
      .union([month, SPAN_SCHEMA], { error: 'a month, or {from: 97, to: 120, as: mean}' })
      .meta({ description: 'When outcomes are read; the last month if left out.' })
      .optional(),
    months,
    citizens: numberSchema({ ...SCENARIO_LIMITS.citizens, whole: true })
      .meta({ description: 'Citizens simulated in every run; as many as the model takes for the place if left out.' })
      .optional(),
    seed: seedSchema('Master seed of the search and its runs: any text.').optional(),
    seeds: numberSchema(SEARCH_LIMITS.seeds)
      .meta({
        description: 'Runs of a candidate in each world while searching, under seeds common to all.',
        default: 2,
      })
      .optional(),
    fresh: numberSchema(SEARCH_LIMITS.fresh)
      .meta({
        description: 'Runs in each world when what was found is read again, under seeds that the search never saw.',
        default: 20,
      })
      .optional(),
    effort: z
      .strictObject(
        {
          population: numberSchema(SEARCH_LIMITS.population)
            .multipleOf(2, 'an even number')
            .meta({ description: 'Candidates of a generation.', default: 40 }),
          generations: numberSchema(SEARCH_LIMITS.generations).meta({
            description: 'Generations of each restart.',
            default: 60,
          }),
          restarts: numberSchema(SEARCH_LIMITS.restarts).meta({
            description: 'How often the search begins anew.',
            default: 3,
          }),
        },
        { error: 'population, generations and restarts' },
      )
      .partial()
      .meta({ description: 'How much is tried. Generations and restarts may be raised later, in the same folder.' })
      .optional(),
  },
  { error: 'a search: settings by name' },
);

/** A search as a person writes it. */
export type SearchInput = z.input<typeof searchSchema>;
