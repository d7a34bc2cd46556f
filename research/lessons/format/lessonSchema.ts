import { z } from 'zod';
import { LEVER_NAMES, MECHANISM_NAMES, METRIC_NAMES } from '#sim';
import { GLOSSARY_TERMS, LOCALES, type Language } from '#runs';
import { nameSchema, numberSchema, textInFiles, textSchema, type Bounds } from '#scenarios';
import { LESSON_FORMAT } from './lesson.ts';
import { LESSON_DEFAULTS, LESSON_LIMITS } from './lessonLimits.ts';

const LANGUAGES = Object.keys(LOCALES) as Language[];
const limits = LESSON_LIMITS;

/** A scenario as in scenario files. Its inside is checked where it is resolved, and described in the JSON Schema. */
export const ARM_SCENARIO = z.record(z.string(), z.unknown(), { error: 'a scenario: settings by name' });

/** A text in the language of the file, or in several by their code. */
function told(longest: number, description: string) {
  const expected = `text of 1 to ${longest} characters, or {en: …, nb: …, da: …}`;
  const text = textSchema(longest).regex(/\S/, `text of 1 to ${longest} characters`);
  const several = z
    .strictObject({ en: text.optional(), nb: text.optional(), da: text.optional() }, { error: expected })
    .refine((texts) => Object.values(texts).some((one) => one !== undefined), { error: expected });
  return textInFiles(z.union([text, several], { error: expected }).meta({ description }));
}

const line = (description: string) => told(limits.line, description);
const body = (description: string) => told(limits.text, description);
const number = (bounds: Bounds, description: string): z.ZodNumber => numberSchema(bounds).meta({ description });
const finite = (description: string): z.ZodNumber => z.number({ error: 'a number' }).meta({ description });

const ID = 'a short name of letters, digits and hyphens, beginning with a letter';
const id = z
  .string({ error: ID })
  .max(limits.id, ID)
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/, ID);
/** A name that is declared elsewhere in the lesson; whether it is, the rules say. */
const reference = (description: string) => z.string({ error: ID }).max(limits.id, ID).meta({ description });
const metric = nameSchema(METRIC_NAMES, 'a metric').meta({ description: 'A metric (samspill list metrics).' });
const month = number({ min: 0, max: limits.months.max, unit: 'months from the start', whole: true }, 'A month.');

const BY = 'a number from 0 in the unit of the metric, or a share of what it is compared with, such as 5%';
const by = z
  .union([z.number({ error: BY }).min(0, BY), z.string({ error: BY }).regex(/^\d+(\.\d+)?%$/, BY)], { error: BY })
  .meta({ description: `How much: ${BY}.` });

const arm = reference('The arm that is read, by its id.');
const than = reference('The arm it is compared with, by its id.');
const from = finite('The lowest that holds.');
const to = finite('The highest that holds.');

/** The five kinds of claim, each with what it needs. */
export const CLAIM_KINDS = {
  differs: z.strictObject(
    { metric, month, arm, than, is: z.enum(['higher', 'lower'], { error: 'higher or lower' }), by },
    { error: 'metric, month, arm, than, is and by' },
  ),
  same: z.strictObject({ metric, month, arm, than, by }, { error: 'metric, month, arm, than and by' }),
  band: z.strictObject({ metric, month, arm, from, to }, { error: 'metric, month, arm, from and to' }),
  ratio: z.strictObject({ metric, month, arm, than, from, to }, { error: 'metric, month, arm, than, from and to' }),
  halves: z.strictObject(
    {
      metric,
      arm,
      than,
      after: month,
      from: number({ min: 0, max: limits.months.max, unit: 'months', whole: true }, 'Months at least.'),
      to: number({ min: 0, max: limits.months.max, unit: 'months', whole: true }, 'Months at most.'),
    },
    { error: 'metric, arm, than, after, from and to' },
  ),
} as const;

const KINDS = Object.keys(CLAIM_KINDS).join(', ');
const claim = z
  .strictObject(
    {
      id: id.meta({ description: 'By which texts name it.' }),
      differs: CLAIM_KINDS.differs.optional(),
      same: CLAIM_KINDS.same.optional(),
      band: CLAIM_KINDS.band.optional(),
      ratio: CLAIM_KINDS.ratio.optional(),
      halves: CLAIM_KINDS.halves.optional(),
    },
    { error: `id, and one of ${KINDS}` },
  )
  .meta({ description: `What must be so for texts that name it to be shown: an id, and one of ${KINDS}.` });

const curve = z.strictObject(
  {
    id,
    name: line('What it is called.'),
    points: z
      .array(
        z.tuple([month, number(limits.times, 'Times the value of `than` in the same month.')], {
          error: 'a month and how many times, such as [24, 1.3]',
        }),
        { error: 'a list of points such as [0, 1]' },
      )
      .min(limits.points.min, `at least ${limits.points.min} points`)
      .max(limits.points.max, `at most ${limits.points.max} points`),
    because: body('Why somebody would think so.'),
  },
  { error: 'id, name, points and because' },
);

const noted = {
  notes: line('A line for whoever leads the class.').optional(),
  more: body('More for the same, folded.').optional(),
};
const claimIds = z.array(reference('The id of a claim.'), { error: 'a list of ids of claims' }).max(limits.claims);
const metrics = z
  .array(metric, { error: 'a list of metrics' })
  .min(1, 'one metric or more')
  .max(6, 'at most 6 metrics');
const armIds = z.array(arm, { error: 'a list of ids of arms' }).min(1, 'one arm or more').max(limits.arms.max);
const THREE = 'exactly 3 curves';

/** The seven kinds of step, each with what it needs. */
export const STEP_KINDS = {
  story: z.strictObject({
    type: z.literal('story'),
    text: body('What is supposed.'),
    lives: z.boolean({ error: 'true or false' }).meta({ default: false }).optional(),
    ...noted,
  }),
  predict: z.strictObject({
    type: z.literal('predict'),
    question: body('What is predicted, and of whom.'),
    metric,
    arm,
    than,
    curves: z.array(curve, { error: THREE }).length(3, THREE),
    draw: z.boolean({ error: 'true or false' }).meta({ default: true }).optional(),
    confidence: z.boolean({ error: 'true or false' }).meta({ default: true }).optional(),
    reason: z.boolean({ error: 'true or false' }).meta({ default: true }).optional(),
    ...noted,
  }),
  run: z.strictObject({
    type: z.literal('run'),
    arms: armIds.meta({ description: 'Arms that are revealed.' }),
    seconds: number(limits.seconds, 'How long the reveal takes.').meta({ default: LESSON_DEFAULTS.seconds }).optional(),
    ...noted,
  }),
  observe: z.strictObject({
    type: z.literal('observe'),
    question: body('What is to be read from the picture.'),
    says: body('What was computed, told when somebody has answered; {claim.arm} and the like are filled in.'),
    show: z.strictObject(
      {
        view: z.enum(['chart', 'table'], { error: 'chart or table' }).meta({ default: 'chart' }).optional(),
        metrics,
        arms: armIds.optional(),
        months: z
          .array(month, { error: 'a list of months' })
          .min(1, 'one month or more')
          .max(6, 'at most 6')
          .optional(),
      },
      { error: 'view, metrics, arms and months' },
    ),
    answer: reference('The claim that the question asks about.').optional(),
    ...noted,
  }),
  explain: z.strictObject({
    type: z.literal('explain'),
    blocks: z
      .array(
        z.strictObject(
          { text: body('A paragraph or more.'), if: claimIds.optional(), unless: claimIds.optional() },
          { error: 'text, if and unless' },
        ),
        { error: 'a list of blocks with text' },
      )
      .min(1, 'one block or more')
      .max(limits.blocks, `at most ${limits.blocks} blocks`),
    why: z.strictObject({ metric, arm, than, month }, { error: 'metric, arm, than and month' }).optional(),
    without: nameSchema(MECHANISM_NAMES, 'a mechanism').optional(),
    evidence: body('What is known, with its sources.').optional(),
    assumptions: body('What is assumed.').optional(),
    disputed: body('What is disputed, with its sources.').optional(),
    ...noted,
  }),
  transfer: z.strictObject({
    type: z.literal('transfer'),
    question: body('What is asked of the own municipality.'),
    ...noted,
  }),
  pause: z.strictObject({
    type: z.literal('pause'),
    minutes: number(limits.minutes, 'How long.'),
    text: body('What is done meanwhile.'),
    mode: z
      .enum(['pair', 'group', 'silent', 'write'], { error: 'pair, group, silent or write' })
      .meta({ default: 'pair' })
      .optional(),
    ...noted,
  }),
} as const;

export type StepType = keyof typeof STEP_KINDS;
const STEP = `a step: ${Object.keys(STEP_KINDS).join(', ')}`;

const step = z.discriminatedUnion(
  'type',
  [
    STEP_KINDS.story,
    STEP_KINDS.predict,
    STEP_KINDS.run,
    STEP_KINDS.observe,
    STEP_KINDS.explain,
    STEP_KINDS.transfer,
    STEP_KINDS.pause,
  ],
  { error: STEP },
);

const count = ({ min, max }: { min: number; max: number }, of: string): string => `${min} to ${max} ${of}`;

/** The structure of a lesson file. Rules that bind several settings are in `lessonIssues`. */
export const lessonSchema = z.strictObject(
  {
    $schema: textSchema(limits.text, 'Where an editor finds this schema; no effect.').optional(),
    lesson: number(
      { min: 1, max: LESSON_FORMAT, unit: 'version of the format', whole: true },
      'Version of the format.',
    ),
    id: id.meta({ description: 'Own files may not take the id of a built-in lesson.' }),
    language: nameSchema(LANGUAGES, 'en, nb or da').meta({ description: 'Of texts that are in one language.' }),
    title: told(limits.title, 'What to call it.'),
    minutes: number(limits.minutes, 'How long it takes.'),
    place: textSchema(limits.title, 'Name or code of a place (samspill list places), or a CSV file beside the lesson.'),
    months: number(limits.months, 'Length of every run.').meta({ default: LESSON_DEFAULTS.months }).optional(),
    replicates: number(limits.replicates, 'Pairs of runs.').meta({ default: LESSON_DEFAULTS.replicates }).optional(),
    arms: z
      .array(
        z.strictObject(
          {
            id,
            name: told(limits.title, 'What to call it.'),
            scenario: ARM_SCENARIO,
            hidden: z.boolean({ error: 'true or false' }).meta({ default: false }).optional(),
          },
          { error: 'id, name and scenario' },
        ),
        { error: count(limits.arms, 'arms') },
      )
      .min(limits.arms.min, count(limits.arms, 'arms'))
      .max(limits.arms.max, count(limits.arms, 'arms'))
      .meta({ description: 'The first is what the others are compared with.' }),
    levers: z
      .array(nameSchema(LEVER_NAMES, 'a lever'), { error: 'a list of levers' })
      .max(limits.levers, `at most ${limits.levers} levers`)
      .meta({ description: 'The levers that the transfer opens.' })
      .optional(),
    claims: z
      .array(claim, { error: 'a list of claims' })
      .max(limits.claims, `at most ${limits.claims} claims`)
      .optional(),
    terms: z
      .array(nameSchema(GLOSSARY_TERMS, 'a word of the glossary'), { error: 'a list of words' })
      .max(limits.terms, `at most ${limits.terms} words`)
      .optional(),
    steps: z
      .array(step, { error: count(limits.steps, 'steps') })
      .min(limits.steps.min, count(limits.steps, 'steps'))
      .max(limits.steps.max, count(limits.steps, 'steps')),
  },
  { error: 'a lesson: settings by name' },
);

/** A lesson as it is written in a file. */
export type LessonInput = z.output<typeof lessonSchema>;
