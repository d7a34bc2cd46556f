import { z } from 'zod';
import { LEVER_NAMES, LEVERS, type Shock } from '#sim';
import { SCENARIO_LIMITS } from './scenarioLimits.ts';
import { LOSS_BY, SHOCK_KINDS, SHOCKS, type ShockKind } from './shocks.ts';
import { nameSchema, numberSchema, textSchema } from '../written/settingSchemas.ts';

const month = numberSchema({ min: 0, max: SCENARIO_LIMITS.months.max, unit: 'months from the start', whole: true });

/** A lever or a share of the mix that moves to a value. */
export const SCHEDULE_SCHEMA = z.strictObject(
  {
    name: nameSchema([...LEVER_NAMES, 'OA', 'NPM', 'NPG'], 'a lever or OA, NPM, NPG').meta({
      description: 'What moves.',
    }),
    from: month.meta({ description: 'Month it starts to move.' }),
    over: numberSchema({ min: 0, max: SCENARIO_LIMITS.months.max, unit: 'months', whole: true }).meta({
      description: 'Months it takes, evenly; 0 = at once.',
    }),
    to: z
      .number({ error: 'a number' })
      .meta({ description: 'Where it ends: inside the range of the lever, 0 to 1 for a share of the mix.' }),
  },
  { error: 'name, from, over and to' },
);

const at = month.meta({ description: 'Month it happens.' });

const neighbourhood = textSchema(80, 'Code of a neighbourhood of the place.');

/** Some levers with the levels they take. */
const to = z
  .strictObject(Object.fromEntries(LEVER_NAMES.map((name) => [name, numberSchema(LEVERS[name])])), {
    error: 'levers by name',
  })
  .partial()
  .meta({ description: 'Levers and the levels they take; at least one.' });

function shockSchema(kind: Shock['kind']): z.ZodObject {
  const { does, fields, lever, levers, by, neighbourhood: place }: ShockKind = SHOCKS[kind];
  const numbers = Object.entries(fields).map(([name, field]) => [name, numberSchema(field)] as const);
  return z
    .strictObject({
      kind: z.literal(kind),
      at,
      ...Object.fromEntries(numbers),
      ...(lever ? { lever: nameSchema(LEVER_NAMES, 'a lever') } : {}),
      ...(levers === true ? { to } : {}),
      ...(by === true ? { by: nameSchema(LOSS_BY, 'mostHours, leastHours or chance') } : {}),
      ...(place === undefined ? {} : { neighbourhood: place === 'may' ? neighbourhood.optional() : neighbourhood }),
    })
    .meta({ description: does });
}

/** Something dated that happens to the municipality. */
export const EVENT_SCHEMA = z.discriminatedUnion(
  'kind',
  SHOCK_KINDS.map(shockSchema) as [z.ZodObject, ...z.ZodObject[]],
  { error: 'an event with a kind' },
);
