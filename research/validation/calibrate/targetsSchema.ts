import { z } from 'zod';
import { METRIC_NAMES, PARAMETER_NAMES } from '#sim';
import { numberSchema, PRESET_NAMES, SCENARIO_LIMITS, textInFiles, textSchema } from '#scenarios';

function text(longest: number): z.ZodString {
  return textSchema(longest).min(1, `text of at most ${longest} characters`);
}

/** Settings by name, and nothing else; told by their names where there is something else. */
function group<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, { error: `settings by name: ${Object.keys(shape).join(', ')}` });
}

const whole = (min: number, max: number, unit: string): z.ZodNumber => numberSchema({ min, max, unit, whole: true });
const metric = z.enum(METRIC_NAMES as [string, ...string[]], { error: 'a known metric' });
const parameter = z.enum(PARAMETER_NAMES as unknown as [string, ...string[]], { error: 'a known parameter' });
const month = whole(0, SCENARIO_LIMITS.months.max, 'months from the start');
const bound = z.number({ error: 'a number' }).nullable();

const base = z.union(
  [z.enum(PRESET_NAMES, { error: 'a known preset' }), z.record(z.string(), z.unknown(), { error: 'a scenario' })],
  {
    error: 'a known preset, or a scenario',
  },
);

const ARM = group({
  base,
  months: whole(12, SCENARIO_LIMITS.months.max, 'months').default(120),
  seeds: whole(1, 100, 'seeds').default(4),
  fullSeeds: whole(1, 1000, 'seeds').default(8),
});

const TARGET = group({
  pattern: text(10),
  name: text(80),
  arm: text(40).default('baseline'),
  metric,
  per: metric.optional(),
  less: metric.optional(),
  areas: z.enum(['municipality', 'fifths'], { error: 'municipality or fifths' }).default('municipality'),
  reduce: z.enum(['median', 'mean', 'at', 'drift'], { error: 'median, mean, at or drift' }).default('median'),
  months: z.union([month, z.tuple([month, month])], { error: 'a month, or the first and the last' }).default([60, 120]),
  band: z.tuple([bound, bound], { error: 'lowest and highest, null where a side is open' }),
  scale: z.number({ error: 'a number above 0' }).positive('a number above 0').optional(),
  source: text(1000),
});

const SCREEN = group({
  from: z.array(parameter, { error: 'a list of parameters' }).min(1, 'at least one parameter').optional(),
  atMost: whole(1, 12, 'coefficients').default(12),
  trajectories: whole(2, 100, 'trajectories').default(4),
  seeds: whole(1, 20, 'seeds').default(1),
  arms: z.array(text(40), { error: 'a list of arms' }).min(1, 'at least one arm').optional(),
  span: numberSchema({ min: 0.05, max: 1, unit: 'share of the declared range' }).default(0.5),
});

/** The structure of a targets file. Rules that bind several settings are in `resolveTargets`. */
export const targetsSchema = group({
  title: text(SCENARIO_LIMITS.titleLength),
  description: z.string({ error: 'text' }).optional(),
  place: text(100),
  seed: textInFiles(z.union([text(SCENARIO_LIMITS.seedLength), z.number()], { error: 'any text' })),
  citizens: whole(50, 20_000_000, 'simulated adults').default(1000),
  arms: z.record(z.string(), ARM, { error: 'arms by name' }),
  targets: z.array(TARGET, { error: 'a list of targets' }).min(1, 'at least one target'),
  coefficients: group({
    always: z.array(parameter, { error: 'a list of parameters' }).default([]),
    screen: SCREEN.optional(),
  }),
  pilot: group({ seeds: whole(4, 1000, 'seeds') }).default({ seeds: 12 }),
  search: group({
    particles: whole(10, 100_000, 'particles').default(300),
    quantile: numberSchema({ min: 0.1, max: 0.9, unit: 'share' }).default(0.5),
    generations: whole(1, 200, 'generations').default(10),
    leastAcceptance: numberSchema({ min: 0, max: 0.9, unit: 'share' }).default(0.02),
    enough: numberSchema({ min: 0, max: 20, unit: 'distance' }).default(0),
  }).prefault({}),
  confirm: group({
    citizens: whole(50, 20_000_000, 'simulated adults').default(4000),
    points: whole(1, 1000, 'points').default(40),
  }).prefault({}),
  budget: group({ simulations: whole(1, 10_000_000, 'simulations') }).default({ simulations: 30_000 }),
});

/** A targets file with the right structure, defaults filled in. */
export type TargetsInput = z.output<typeof targetsSchema>;
