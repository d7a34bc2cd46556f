import { z } from 'zod';
import { COUNTRY_PROFILES, MECHANISM_NAMES, type Country } from '#sim';
import { EVENT_SCHEMA, SCHEDULE_SCHEMA } from './datedSchemas.ts';
import { LEVERS_SCHEMA, mixSchema, PARAMETERS_SCHEMA } from './leverSchemas.ts';
import type { ScenarioInput } from '../written/scenarioInput.ts';
import { SCENARIO_DEFAULTS, SCENARIO_LIMITS } from './scenarioLimits.ts';
import { expectedNumber } from '../written/expectedText.ts';
import { textInFiles } from '../written/scalarKind.ts';
import { nameSchema, numberSchema, textSchema } from '../written/settingSchemas.ts';

const COUNTRIES = Object.keys(COUNTRY_PROFILES) as Country[];

export type ScenarioSchema = ReturnType<typeof scenarioSchema>;

/** The structure of a scenario file with every range, made from the declarations; presets by the names given. */
export function scenarioSchema(presetNames: readonly string[]) {
  const preset = nameSchema(presetNames, 'a known preset');
  const limits = SCENARIO_LIMITS;
  return z
    .strictObject(
      {
        $schema: textSchema(limits.descriptionLength, 'Where an editor finds this schema; no effect.'),
        extends: z
          .union([preset, z.array(preset).min(1, 'at least one preset').max(10, 'at most 10 presets')], {
            error: ({ input }) => (typeof input === 'string' ? 'a known preset' : 'a known preset, or a list of them'),
          })
          .meta({ description: 'Preset to start from, or several, each over the one before it.' }),
        title: textSchema(limits.titleLength, 'What to call it.'),
        description: textSchema(limits.descriptionLength, 'Notes for readers; no effect.'),
        place: textSchema(limits.titleLength, 'Name or code of a place (samspill list places).').meta({
          default: SCENARIO_DEFAULTS.place,
        }),
        country: nameSchema(COUNTRIES, 'a known country').meta({
          description: 'Profile of parameters; the place’s own country unless set.',
        }),
        seed: seedSchema('Any text. The same seed gives the same numbers to the bit.'),
        months: numberSchema({ ...limits.months, whole: true }).meta({
          description: 'Length of the run.',
          default: limits.months.default,
        }),
        citizens: citizensSchema(
          'Citizens simulated; never more than the adults of the place, at least one per neighbourhood. adults: one for each. Default: the smaller of the adults and max(4,000, 150 per neighbourhood, adults ÷ 25).',
        ),
        oneIn: oneInSchema(),
        mix: mixSchema('The mix the strategy leads to.').meta({ default: SCENARIO_DEFAULTS.mix }),
        startMix: mixSchema('The mix at month 0 and during spin-up.').meta({ default: SCENARIO_DEFAULTS.mix }),
        rampMonths: numberSchema({ ...limits.rampMonths, whole: true }).meta({
          description: 'Months until the mix is reached.',
          default: limits.rampMonths.default,
        }),
        spinUpMonths: numberSchema({ ...limits.spinUpMonths, whole: true }).meta({
          description: 'Months run at the levels of today before month 0, not recorded.',
          default: limits.spinUpMonths.default,
        }),
        levers: LEVERS_SCHEMA,
        parameters: PARAMETERS_SCHEMA,
        schedules: listSchema(
          SCHEDULE_SCHEMA,
          'Levers or shares of the mix that move to a value; each replaces what a preset scheduled for the same name.',
        ),
        events: listSchema(EVENT_SCHEMA, 'Dated events, added to those of a preset.'),
        off: listSchema(
          nameSchema(MECHANISM_NAMES, 'a mechanism'),
          'Mechanisms and sub-effects switched off from month 0.',
        ),
        outcomes: z
          .record(z.string(), textSchema(limits.expressionLength, 'An expression over the metrics.'), {
            error: 'names with expressions',
          })
          .meta({
            description:
              'Own outcomes: a new name and an expression over the metrics. They never enter the fingerprint.',
          }),
      } satisfies Record<keyof ScenarioInput, z.ZodType>,
      { error: 'a scenario: settings by name' },
    )
    .partial();
}

/** How many are simulated: so many, or every adult of the place. */
export function citizensSchema(description: string) {
  const bounds = { ...SCENARIO_LIMITS.citizens, whole: true };
  return z
    .union([numberSchema(bounds), z.literal('adults')], { error: `${expectedNumber(bounds)}, or adults` })
    .meta({ description });
}

/** How many adults one simulated citizen stands for. */
export function oneInSchema() {
  return numberSchema({ ...SCENARIO_LIMITS.oneIn, whole: true }).meta({
    description: 'One citizen is simulated for so many adults of the place, instead of citizens.',
  });
}

/** A seed: in files any text, kept as it is written; from programs also a number. */
export function seedSchema(description: string): z.ZodType<string | number> {
  const { seedLength } = SCENARIO_LIMITS;
  return textInFiles(
    z
      .union([textSchema(seedLength, 'Any text.'), z.number()], { error: `text of at most ${seedLength} characters` })
      .meta({ description, default: SCENARIO_DEFAULTS.seed }),
  );
}

/** A list, not endless. */
function listSchema(item: z.ZodType, description: string): z.ZodType {
  const expected = `a list of at most ${SCENARIO_LIMITS.listLength}`;
  return z.array(item, { error: expected }).max(SCENARIO_LIMITS.listLength, expected).meta({ description });
}

/** Building the schema takes milliseconds; presets are few sets that do not change. */
const schemas = new WeakMap<object, ScenarioSchema>();
export function scenarioSchemaFor(presets: object): ScenarioSchema {
  const known = schemas.get(presets) ?? scenarioSchema(Object.keys(presets));
  schemas.set(presets, known);
  return known;
}
