import { z } from 'zod';
import { COUNTRIES, METRIC_NAMES } from '#sim';
import {
  citizensSchema,
  numberSchema,
  oneInSchema,
  PRESET_NAMES,
  SCENARIO_LIMITS,
  seedSchema,
  textSchema,
  type Bounds,
} from '#scenarios';
import { DESIGN_SCHEMA, VALUE_SCHEMA } from '../design/designSchema.ts';
import { RESULT_LICENCES } from '../written/resultLicences.ts';
import { EXPERIMENT_LIMITS } from '../written/experimentLimits.ts';

/** A scenario as in scenario files. Its inside is checked when it is resolved, and described in the JSON Schema. */
export const SCENARIO_SCHEMA = z.record(z.string(), z.unknown(), { error: 'a scenario: settings by name' });

const preset = z.enum(PRESET_NAMES, { error: 'a known preset' });
const base = z.union([preset, SCENARIO_SCHEMA], { error: 'a known preset, or a scenario' });

function number(bounds: Bounds, description: string): z.ZodNumber {
  return numberSchema(bounds).meta({ description });
}

const share = number({ min: 0, max: 1, unit: 'share' }, 'A bound of a share, included.');
const bounds = z.tuple([share, share], { error: 'a list of two shares, lowest and highest' });
const finite = z.number({ error: 'a number' });

/** The range of a factor; which of these make sense depends on what it moves. */
export const RANGE_SCHEMA = z
  .strictObject(
    {
      from: finite.meta({ description: 'Lowest value; the least that is declared if left out.' }),
      to: finite.meta({ description: 'Highest value; the most that is declared if left out.' }),
      step: finite.meta({ description: 'With it only from, from + step and so on are taken.' }),
      values: z
        .array(VALUE_SCHEMA, { error: 'a list of values' })
        .max(EXPERIMENT_LIMITS.levels, `at most ${EXPERIMENT_LIMITS.levels} values`)
        .meta({ description: 'The values that are taken, in this order.' }),
      all: z
        .enum(COUNTRIES, { error: `a country: ${COUNTRIES.join(', ')}` })
        .meta({ description: 'For place: every municipality of a country that ships.' }),
      simplex: z
        .union([z.literal('whole'), z.strictObject({ OA: bounds, NPM: bounds, NPG: bounds }).partial()], {
          error: 'whole, or bounds of the shares such as {OA: [0.2, 0.5]}',
        })
        .meta({ description: 'For mix and startMix: all mixes, or those whose shares stay between bounds.' }),
      scale: z
        .enum(['linear', 'log'], { error: 'linear or log' })
        .meta({ description: 'log: equal ratios are equally likely.', default: 'linear' }),
    },
    { error: 'a range such as {from: 0, to: 1} or {values: [0, 1]}, or {} for the declared range' },
  )
  .partial();

const seeds = z.enum(['common', 'independent', 'worlds'], { error: 'common, independent or worlds' }).meta({
  description:
    'common: a replicate has the same seed at every point, so that points differ by their factors alone. worlds: points that differ by their base alone have the same seeds, all others have their own.',
  default: 'common',
});
const count = (description: string): z.ZodNumber =>
  number({ min: 1, max: EXPERIMENT_LIMITS.replicates, unit: 'replicates', whole: true }, description);
const month = number(
  { min: 0, max: SCENARIO_LIMITS.months.max, unit: 'months from the start', whole: true },
  'A month.',
);

/** The three ways to say how often each point is run. */
export const REPLICATES = {
  number: count('Runs of every point.'),
  fixed: z.strictObject(
    { count: count('Runs of every point.'), seeds: seeds.optional() },
    { error: 'count and seeds' },
  ),
  adaptive: z.strictObject(
    {
      until: z.strictObject(
        {
          outcome: textSchema(100, 'A metric or an own outcome; it is recorded whether or not it is listed.'),
          month: z.union([z.literal('final'), month], { error: 'final, or a month' }).optional(),
          halfWidth: finite.positive('a number above 0').meta({
            description: 'Half the width of the confidence interval of the mean, in the unit of the outcome.',
          }),
          confidence: number({ min: 0.5, max: 0.999, unit: 'share' }, 'Confidence of the interval.')
            .meta({ default: 0.95 })
            .optional(),
        },
        { error: 'outcome and halfWidth' },
      ),
      atLeast: count('Runs before the interval is looked at; 2 or more.').min(2, 'whole number 2 or more, replicates'),
      atMost: count('Runs after which a point is left as it is.'),
      seeds: seeds.optional(),
    },
    { error: 'until, atLeast and atMost' },
  ),
} as const;

const PERSON = 'a name, or a name with an address: Kari Nordmann <https://orcid.org/0000-0002-1825-0097>';
const PEOPLE = `a list of 1 to ${EXPERIMENT_LIMITS.people} names`;
const ADDRESS = /^https:\/\/[^\s<>"]+$/;
const person = z
  .string({ error: PERSON })
  .max(SCENARIO_LIMITS.titleLength, PERSON)
  .regex(/^\s*[^\s<>][^<>]*( <https:\/\/[^\s<>"]+>)?$/, PERSON);
const LICENCE = `${Object.keys(RESULT_LICENCES).join(', ')}, or the address of another, which begins with https://`;

const expression = textSchema(SCENARIO_LIMITS.expressionLength, 'An expression over the metrics.');

/** The structure of an experiment file. Rules that bind several settings are in `resolveExperiment`. */
export const experimentSchema = z.strictObject(
  {
    $schema: textSchema(SCENARIO_LIMITS.descriptionLength, 'Where an editor finds this schema; no effect.').optional(),
    title: textSchema(SCENARIO_LIMITS.titleLength, 'What to call it.').optional(),
    description: textSchema(
      SCENARIO_LIMITS.descriptionLength,
      'The question behind it, for readers; no effect.',
    ).optional(),
    by: z
      .union([person, z.array(person, { error: PEOPLE }).min(1, PEOPLE).max(EXPERIMENT_LIMITS.people, PEOPLE)], {
        error: ({ input }) => (Array.isArray(input) ? PEOPLE : PERSON),
      })
      .meta({ description: 'Who makes the runs, for the description of the results; no effect on them.' })
      .optional(),
    licence: z
      .union(
        [
          z.enum(Object.keys(RESULT_LICENCES), { error: LICENCE }),
          z.string({ error: LICENCE }).max(SCENARIO_LIMITS.titleLength, LICENCE).regex(ADDRESS, LICENCE),
        ],
        { error: LICENCE },
      )
      .meta({ description: `Licence of the results: ${LICENCE}. No effect on them.` })
      .optional(),
    base: base
      .meta({
        description:
          'The scenario that factors move, or the name of a preset; an ordinary municipality today if left out.',
      })
      .optional(),
    bases: z
      .record(z.string(), base, { error: 'scenarios or presets by name' })
      .meta({ description: 'Several bases by name; which one is then a factor called base.' })
      .optional(),
    factors: z
      .record(z.string(), RANGE_SCHEMA, { error: 'ranges by the names of factors' })
      .meta({
        description:
          'What moves and how far: levers, parameters, mix, startMix, place, country, off, off.MECHANISM (1 is off), rampMonths, spinUpMonths, commitment, recruitment, schedules.NAME.from, .over and .to (or schedules[0].to). Left out, they are the names that the points of the design have.',
      })
      .optional(),
    set: SCENARIO_SCHEMA.meta({ description: 'Settings that lie over every base.' }).optional(),
    design: DESIGN_SCHEMA,
    seed: seedSchema('Master seed of design and runs: any text.').optional(),
    months: number(
      { ...SCENARIO_LIMITS.months, whole: true },
      'Length of every run; that of the base if left out.',
    ).optional(),
    citizens: citizensSchema(
      'Citizens simulated in every run, or adults: all of the place of each; those of the base if left out.',
    ).optional(),
    oneIn: oneInSchema().optional(),
    replicates: z
      .union([REPLICATES.number, REPLICATES.fixed, REPLICATES.adaptive], { error: 'a number of runs of every point' })
      .meta({ description: 'How often every point is run, or until which precision.' }),
    record: z
      .strictObject(
        {
          months: z
            .union(
              [
                z.literal('final'),
                z
                  .array(month)
                  .min(1, 'one month or more')
                  .max(SCENARIO_LIMITS.months.max + 1),
                z.strictObject({
                  every: number({ ...SCENARIO_LIMITS.months, whole: true }, 'Months between readings.'),
                }),
              ],
              { error: 'final, a list of months, or {every: 12}' },
            )
            .meta({
              description: 'Months that are recorded; every n months from 0, the last always.',
              default: 'final',
            })
            .optional(),
          areas: z
            .enum(['municipality', 'fifths', 'neighbourhoods'], { error: 'municipality, fifths or neighbourhoods' })
            .meta({ description: 'What is read beside the municipality as a whole.', default: 'municipality' })
            .optional(),
          metrics: z
            .union(
              [z.literal('all'), z.array(z.enum(METRIC_NAMES, { error: 'a metric' })).min(1, 'one metric or more')],
              {
                error: 'all, or a list of metrics',
              },
            )
            .meta({ description: 'Columns of the outcomes; a short list of outcomes and risks if left out.' })
            .optional(),
        },
        { error: 'months, areas and metrics' },
      )
      .meta({ description: 'What is recorded of every run.' })
      .optional(),
    outcomes: z
      .record(z.string(), expression, { error: 'names with expressions' })
      .meta({ description: 'Own outcomes: a new name and an expression over the metrics of one month.' })
      .optional(),
    constraints: z
      .record(z.string(), expression, { error: 'names with expressions' })
      .meta({
        description: 'What should hold: a new name and an expression that is true when it does; recorded as 1 or 0.',
      })
      .optional(),
    stop: z
      .strictObject(
        {
          when: expression.meta({ description: 'True in the month after which a run need not go on.' }),
          atLeast: number({ ...SCENARIO_LIMITS.months, whole: true }, 'Months every run has at least.')
            .meta({ default: 1 })
            .optional(),
        },
        { error: 'when and atLeast' },
      )
      .meta({ description: 'Ends a run early; it is recorded at its last month.' })
      .optional(),
  },
  { error: 'an experiment: settings by name' },
);
