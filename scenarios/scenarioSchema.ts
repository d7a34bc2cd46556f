import { z } from 'zod';
import {
  COUNTRY_PROFILES,
  LEVER_NAMES,
  LEVERS,
  MECHANISM_NAMES,
  PARAMETER_NAMES,
  PARAMETERS,
  type Country,
  type Declaration,
} from '#sim';
import { declarationText, expectedNumber } from './expectedText.ts';
import { SCENARIO_DEFAULTS, SCENARIO_LIMITS } from './scenarioLimits.ts';

const COUNTRIES = Object.keys(COUNTRY_PROFILES) as Country[];
export const MIX_NAMES = ['OA', 'NPM', 'NPG'] as const;

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
  readonly whole?: boolean;
}

/** A number inside bounds; every message is what an issue says was expected. */
function number(bounds: Bounds): z.ZodNumber {
  const expected = expectedNumber(bounds);
  const ranged = z.number({ error: expected }).min(bounds.min, expected).max(bounds.max, expected);
  return bounds.whole === true ? ranged.int(expected) : ranged;
}

function declared(declaration: Declaration, help = ''): z.ZodNumber {
  const description = declarationText(declaration) + (help === '' ? '' : ` — ${help}`);
  return number(declaration).meta({ title: declaration.label, description, default: declaration.default });
}

function text(longest: number, description: string): z.ZodString {
  const expected = `text of at most ${longest} characters`;
  return z.string({ error: expected }).max(longest, expected).meta({ description });
}

function name<const Names extends readonly string[]>(names: Names, expected: string): z.ZodType<Names[number]> {
  return z.enum(names, { error: expected });
}

function list(item: z.ZodType, description: string): z.ZodType {
  const expected = `a list of at most ${SCENARIO_LIMITS.listLength}`;
  return z.array(item, { error: expected }).max(SCENARIO_LIMITS.listLength, expected).meta({ description });
}

const GROUP = 'settings by name';
const share = number({ min: 0, max: 1, unit: 'share' });
const month = number({ min: 0, max: SCENARIO_LIMITS.months.max, unit: 'months from the start', whole: true });
const duration = number({ min: 1, max: SCENARIO_LIMITS.months.max, unit: 'months', whole: true });

const mix = (description: string): z.ZodType =>
  z.strictObject({ OA: share, NPM: share, NPG: share }, { error: 'shares OA, NPM and NPG' }).meta({
    description: `${description} Shares of classic administration (OA), New Public Management (NPM) and New Public Governance (NPG); they sum to 1.`,
  });

const commitmentLevel = number(LEVERS.commitment1);
const commitment = z
  .union([commitmentLevel, z.array(commitmentLevel).length(6, 'one number or six, one per anchor institution')], {
    error: `${expectedNumber(LEVERS.commitment1)}, or a list of six such numbers`,
  })
  .meta({
    description:
      'Short for commitment1 to commitment6: one number for all six anchor institutions, or six numbers, largest first.',
  });
const recruitment = z
  .strictObject(
    { openCall: share, lot: share, universalArena: share, outreach: share },
    { error: 'shares openCall, lot, universalArena and outreach' },
  )
  .partial()
  .meta({
    description:
      'Short for the four recruitment levers: shares of the municipality’s invitations. Channels left out get 0; the four sum to 1.',
  });

function eachName<Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((key) => [key, make(key)])) as Record<Name, T>;
}

const levers = z
  .strictObject(
    { ...eachName(LEVER_NAMES, (key) => declared(LEVERS[key], LEVERS[key].help)), commitment, recruitment },
    { error: GROUP },
  )
  .partial()
  .meta({ description: 'Levers and context from month 0; what is left out stays at the level of today.' });

const parameters = z
  .strictObject(
    eachName(PARAMETER_NAMES, (key) => declared(PARAMETERS[key])),
    { error: GROUP },
  )
  .partial()
  .meta({ description: 'Parameters that differ from the country’s profile.' });

const schedule = z.strictObject(
  {
    name: name([...LEVER_NAMES, ...MIX_NAMES], 'a lever or OA, NPM, NPG').meta({ description: 'What moves.' }),
    from: month.meta({ description: 'Month it starts to move.' }),
    over: number({ min: 0, max: SCENARIO_LIMITS.months.max, unit: 'months', whole: true }).meta({
      description: 'Months it takes, evenly; 0 = at once.',
    }),
    to: z
      .number({ error: 'a number' })
      .meta({ description: 'Where it ends: inside the range of the lever, 0 to 1 for a share of the mix.' }),
  },
  { error: 'name, from, over and to' },
);

const at = month.meta({ description: 'Month it happens.' });
const event = z.discriminatedUnion(
  'kind',
  [
    z
      .strictObject({
        kind: z.literal('cut'),
        at,
        months: duration,
        size: number({ min: 0, max: 0.6, unit: 'share of the budget' }),
      })
      .meta({ description: 'The budget is lower by `size` for some months.' }),
    z
      .strictObject({
        kind: z.literal('closure'),
        at,
        months: duration,
        share: number({ min: 0, max: 1, unit: 'share of activity' }),
      })
      .meta({ description: 'A share of all activity is suspended.' }),
    z
      .strictObject({
        kind: z.literal('recession'),
        at,
        months: duration,
        size: number({ min: 0, max: 1, unit: 'level' }),
      })
      .meta({ description: 'Less free time, less money in groups, less local spending.' }),
    z.strictObject({ kind: z.literal('electionLoss'), at }).meta({ description: 'Political support is halved.' }),
    z
      .strictObject({ kind: z.literal('coreLoss'), at, share: number({ min: 0, max: 1, unit: 'share of volunteers' }) })
      .meta({ description: 'Those who give most hours leave for good.' }),
    z
      .strictObject({ kind: z.literal('merger'), at })
      .meta({ description: 'Municipalities merge: leaders differ more, rules pile up for a time.' }),
    z
      .strictObject({ kind: z.literal('priorityEnds'), at, lever: name(LEVER_NAMES, 'a lever') })
      .meta({ description: 'A lever falls back to the level of today.' }),
  ],
  { error: 'an event with a kind' },
);
export const EVENT_KINDS = [
  'cut',
  'closure',
  'recession',
  'electionLoss',
  'coreLoss',
  'merger',
  'priorityEnds',
] as const;

export type ScenarioSchema = ReturnType<typeof scenarioSchema>;

/** The structure of a scenario file with every range, made from the declarations; presets by the names given. */
export function scenarioSchema(presetNames: readonly string[]) {
  const preset = name(presetNames, 'a known preset');
  const limits = SCENARIO_LIMITS;
  return z
    .strictObject(
      {
        extends: z
          .union([preset, z.array(preset).min(1, 'at least one preset').max(10, 'at most 10 presets')], {
            error: 'a known preset, or a list of them',
          })
          .meta({ description: 'Preset to start from, or several, each over the one before it.' }),
        title: text(limits.titleLength, 'What to call it.'),
        description: text(limits.descriptionLength, 'Notes for readers; no effect.'),
        place: text(limits.titleLength, 'Name or code of a place (samspill list places).').meta({
          default: SCENARIO_DEFAULTS.place,
        }),
        country: name(COUNTRIES, 'a known country').meta({
          description: 'Profile of parameters; the place’s own country unless set.',
        }),
        seed: z
          .union([text(limits.seedLength, 'Any text.'), z.number()], {
            error: `text of at most ${limits.seedLength} characters`,
          })
          .meta({
            description: 'Any text. The same seed gives the same numbers to the bit.',
            default: SCENARIO_DEFAULTS.seed,
          }),
        months: number({ ...limits.months, whole: true }).meta({
          description: 'Length of the run.',
          default: limits.months.default,
        }),
        citizens: number({ ...limits.citizens, whole: true }).meta({
          description:
            'Citizens simulated; never more than the adults of the place, at least one per neighbourhood. Default: the smaller of the adults and max(4,000, 60 per neighbourhood).',
        }),
        mix: mix('The mix the strategy leads to.').meta({ default: SCENARIO_DEFAULTS.mix }),
        startMix: mix('The mix at month 0 and during spin-up.').meta({ default: SCENARIO_DEFAULTS.mix }),
        rampMonths: number({ ...limits.rampMonths, whole: true }).meta({
          description: 'Months until the mix is reached.',
          default: limits.rampMonths.default,
        }),
        spinUpMonths: number({ ...limits.spinUpMonths, whole: true }).meta({
          description: 'Months run at the levels of today before month 0, not recorded.',
          default: limits.spinUpMonths.default,
        }),
        levers,
        parameters,
        schedules: list(
          schedule,
          'Levers or shares of the mix that move to a value; each replaces what a preset scheduled for the same name.',
        ),
        events: list(event, 'Dated events, added to those of a preset.'),
        off: list(name(MECHANISM_NAMES, 'a mechanism'), 'Mechanisms and sub-effects switched off from month 0.'),
        outcomes: z
          .record(z.string(), text(limits.expressionLength, 'An expression over the metrics.'), {
            error: 'names with expressions',
          })
          .meta({
            description:
              'Own outcomes: a new name and an expression over the metrics. They never enter the fingerprint.',
          }),
      },
      { error: 'a scenario: settings by name' },
    )
    .partial();
}
