import { z } from 'zod';
import { COUNTRIES, METRIC_NAMES } from '#sim';
import { numberSchema, SCENARIO_LIMITS, seedSchema, textSchema } from '#scenarios';
import { experimentSchema, SCENARIO_SCHEMA } from '../file/experimentSchema.ts';
import { ROBUST_LIMITS } from './robustLimits.ts';

const finite = z.number({ error: 'a number' });
const monthSchema = numberSchema({
  min: 1,
  max: SCENARIO_LIMITS.months.max,
  unit: 'months from the start',
  whole: true,
});
const country = z.enum(COUNTRIES, { error: 'a country with a fitted sample' });

/** How far a belief or something that happens moves. */
export const WORLD_RANGE = z
  .strictObject(
    {
      from: finite.meta({ description: 'Lowest value; the least that is declared if left out.' }),
      to: finite.meta({ description: 'Highest value; the most that is declared if left out.' }),
      times: z
        .tuple([finite, finite], { error: 'a list of two numbers, lowest and highest' })
        .meta({ description: 'Instead: so many times what is assumed, such as [0, 2].' }),
      scale: z
        .enum(['linear', 'log'], { error: 'linear or log' })
        .meta({ description: 'log: equal ratios are equally likely.', default: 'linear' }),
    },
    { error: 'a range such as {from: 0, to: 1}, {times: [0, 2]} or {} for the declared range' },
  )
  .partial();

const OUTCOME = z
  .strictObject(
    {
      as: z
        .enum(['last', 'mean', 'total'], { error: 'last, mean or total' })
        .meta({ description: 'total: everything counted since month 0, for what is counted by the month.' }),
      matters: finite
        .positive('a number above 0')
        .meta({ description: 'Smallest difference that matters; the declared one if left out.' }),
      least: finite.meta({ description: 'Good enough from here on.' }),
      most: finite.meta({ description: 'Good enough up to here.' }),
      noWorse: textSchema(60, 'Good enough where it is no worse than this strategy, or against, by what matters.'),
      by: finite
        .min(0, 'a number, 0 or more')
        .meta({ description: 'So much worse is still good enough, beside noWorse; what matters if left out.' }),
    },
    { error: 'thresholds, or {}' },
  )
  .partial();

const strategy = z.union([textSchema(200, 'A preset, or a scenario file.'), SCENARIO_SCHEMA], {
  error: 'a preset, a scenario file, or a scenario',
});

const { $schema, title, description, by, licence, citizens, oneIn, months } = experimentSchema.shape;

/** The structure of a file for `samspill robust`. Rules that bind several settings are in `resolveRobust`. */
export const robustSchema = z.strictObject(
  {
    $schema,
    title,
    description,
    by,
    licence,
    place: textSchema(200, 'Where all strategies stand; that of the strategies if left out.').optional(),
    strategies: z
      .union([z.array(textSchema(200, 'A preset, or a scenario file.')), z.record(z.string(), strategy)], {
        error: 'a list of presets and scenario files, or strategies by name',
      })
      .meta({ description: 'What could be chosen. Presets, scenario files beside this one, or scenarios by name.' }),
    against: textSchema(60, 'The strategy in place; the first if left out.').optional(),
    at: z
      .union(
        [
          monthSchema,
          z.strictObject({
            from: monthSchema,
            to: monthSchema,
            as: z.literal('mean', { error: 'mean' }).optional(),
          }),
        ],
        { error: 'a month, or {from: 97, to: 120, as: mean}' },
      )
      .meta({ description: 'When outcomes are read; the last month if left out.' })
      .optional(),
    seed: seedSchema('Master seed of worlds and runs: any text.').optional(),
    months,
    citizens,
    oneIn,
    replicates: numberSchema({
      min: 1,
      max: ROBUST_LIMITS.replicates,
      unit: 'runs of every strategy in a world',
      whole: true,
    })
      .meta({ description: 'Runs of every strategy in a world, under seeds of the world’s own.', default: 1 })
      .optional(),
    keepContext: z
      .boolean({ error: 'true or false' })
      .meta({
        description:
          'Keep what strategies say of what happens to the municipality; they then live in different weather.',
      })
      .optional(),
    set: SCENARIO_SCHEMA.meta({ description: 'Settings that lie over every strategy.' }).optional(),
    worlds: z.strictObject(
      {
        count: numberSchema({ ...ROBUST_LIMITS.worlds, unit: 'worlds', whole: true })
          .meta({ description: 'How many worlds are tried.', default: ROBUST_LIMITS.usual })
          .optional(),
        design: z
          .enum(['latinHypercube', 'sobol', 'random'], { error: 'latinHypercube, sobol or random' })
          .meta({ description: 'How worlds are spread over the ranges.', default: 'latinHypercube' })
          .optional(),
        posterior: country
          .meta({ description: 'Draw the fitted coefficients from this country’s sample, each point whole.' })
          .optional(),
        residuals: z
          .array(country, { error: 'a list of countries' })
          .min(2, 'two countries or more')
          .meta({
            description:
              'Or: whose fitted coefficients a world has, as a doubt about carrying them from one country to another.',
          })
          .optional(),
        beliefs: z
          .record(z.string(), WORLD_RANGE, { error: 'ranges by the names of parameters' })
          .meta({ description: 'How the world works, as far as nobody knows.' })
          .optional(),
        context: z
          .record(z.string(), WORLD_RANGE, { error: 'ranges by the names of context levers' })
          .meta({ description: 'What happens to the municipality; the same for all strategies of a world.' })
          .optional(),
      },
      { error: 'count, beliefs, context, posterior or residuals' },
    ),
    outcomes: z
      .partialRecord(z.enum(METRIC_NAMES, { error: 'a metric' }), OUTCOME, {
        error: 'thresholds by the names of metrics',
      })
      .meta({ description: 'What is looked at, with thresholds; the benefits and staff strain if left out.' })
      .optional(),
    value: textSchema(
      SCENARIO_LIMITS.expressionLength,
      'One number from the metrics; only with it is there one best.',
    ).optional(),
  },
  { error: 'strategies, worlds and outcomes' },
);

/** A file for `samspill robust` as it is written. */
export type RobustInput = z.infer<typeof robustSchema>;
export type WorldRangeInput = z.infer<typeof WORLD_RANGE>;
export type OutcomeInput = z.infer<typeof OUTCOME>;
