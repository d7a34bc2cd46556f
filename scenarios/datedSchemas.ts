import { z } from 'zod';
import { LEVER_NAMES } from '#sim';
import { SCENARIO_LIMITS } from './scenarioLimits.ts';
import { nameSchema, numberSchema } from './settingSchemas.ts';

const month = numberSchema({ min: 0, max: SCENARIO_LIMITS.months.max, unit: 'months from the start', whole: true });
const duration = numberSchema({ min: 1, max: SCENARIO_LIMITS.months.max, unit: 'months', whole: true });

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
/** Something dated that happens to the municipality. */
export const EVENT_SCHEMA = z.discriminatedUnion(
  'kind',
  [
    z
      .strictObject({
        kind: z.literal('cut'),
        at,
        months: duration,
        size: numberSchema({ min: 0, max: 0.6, unit: 'share of the budget' }),
      })
      .meta({ description: 'The budget is lower by `size` for some months.' }),
    z
      .strictObject({
        kind: z.literal('closure'),
        at,
        months: duration,
        share: numberSchema({ min: 0, max: 1, unit: 'share of activity' }),
      })
      .meta({ description: 'A share of all activity is suspended.' }),
    z
      .strictObject({
        kind: z.literal('recession'),
        at,
        months: duration,
        size: numberSchema({ min: 0, max: 1, unit: 'level' }),
      })
      .meta({ description: 'Less free time, less money in groups, less local spending.' }),
    z.strictObject({ kind: z.literal('electionLoss'), at }).meta({ description: 'Political support is halved.' }),
    z
      .strictObject({
        kind: z.literal('coreLoss'),
        at,
        share: numberSchema({ min: 0, max: 1, unit: 'share of volunteers' }),
      })
      .meta({ description: 'Those who give most hours leave for good.' }),
    z
      .strictObject({ kind: z.literal('merger'), at })
      .meta({ description: 'Municipalities merge: leaders differ more, rules pile up for a time.' }),
    z
      .strictObject({ kind: z.literal('priorityEnds'), at, lever: nameSchema(LEVER_NAMES, 'a lever') })
      .meta({ description: 'A lever falls back to the level of today.' }),
  ],
  { error: 'an event with a kind' },
);
