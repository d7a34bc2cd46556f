import type { Language } from '#runs';
import type { ScenarioInput } from '#scenarios';
import {
  textIn,
  type ClaimSize,
  type Lesson,
  type LessonClaim,
  type LessonStep,
  type LessonText,
  type PredictedCurve,
} from './lesson.ts';
import { LESSON_DEFAULTS } from './lessonLimits.ts';
import type { LessonInput, StepType } from './lessonSchema.ts';

/** A written lesson that was checked, in one language, with what was left out filled in. */
export function lessonOf(input: LessonInput, language: Language): Lesson {
  const told = (text: LessonText): string => textIn(text, language, input.language);
  const maybe = (text: LessonText | undefined): string | null => (text === undefined ? null : told(text));
  return {
    id: input.id,
    language: tellsIn(input, language) ? language : input.language,
    title: told(input.title),
    minutes: input.minutes,
    place: input.place,
    months: input.months ?? LESSON_DEFAULTS.months,
    replicates: input.replicates ?? LESSON_DEFAULTS.replicates,
    arms: input.arms.map(({ id, name, scenario, hidden }) => ({
      id,
      name: told(name),
      scenario: scenario as ScenarioInput,
      hidden: hidden ?? false,
    })),
    levers: input.levers ?? [],
    claims: (input.claims ?? []).map(claimOf),
    terms: input.terms ?? [],
    steps: input.steps.map((step) => stepOf(step, { told, maybe, input })),
  };
}

/** Whether a lesson has words in a language: its title says so. */
function tellsIn({ title, language: own }: LessonInput, language: Language): boolean {
  return typeof title === 'string' ? language === own : title[language] !== undefined;
}

function claimOf(claim: NonNullable<LessonInput['claims']>[number]): LessonClaim {
  const { id } = claim;
  if (claim.differs !== undefined) return { kind: 'differs', id, ...claim.differs, by: sizeOf(claim.differs.by) };
  if (claim.same !== undefined) return { kind: 'same', id, ...claim.same, by: sizeOf(claim.same.by) };
  if (claim.band !== undefined) return { kind: 'band', id, ...claim.band };
  if (claim.ratio !== undefined) return { kind: 'ratio', id, ...claim.ratio };
  if (claim.halves !== undefined) return { kind: 'halves', id, ...claim.halves };
  throw new Error(`claim ${id}: expected to be checked before`);
}

function sizeOf(by: number | string): ClaimSize {
  return typeof by === 'number' ? { of: 'unit', size: by } : { of: 'than', size: Number(by.slice(0, -1)) / 100 };
}

/** What telling a step asks: its texts in a language, and what the lesson says for all steps. */
interface Telling {
  readonly told: (text: LessonText) => string;
  readonly maybe: (text: LessonText | undefined) => string | null;
  readonly input: LessonInput;
}

type StepInput<Type extends StepType = StepType> = Extract<LessonInput['steps'][number], { type: Type }>;
type Noted = 'notes' | 'more';
type Tell<Type extends StepType> = (
  step: StepInput<Type>,
  telling: Telling,
) => Omit<Extract<LessonStep, { type: Type }>, Noted>;

function stepOf(step: StepInput, telling: Telling): LessonStep {
  const tell = STEPS[step.type] as (step: StepInput, telling: Telling) => Omit<LessonStep, Noted>;
  const notes = { notes: telling.maybe(step.notes), more: telling.maybe(step.more) };
  return { ...tell(step, telling), ...notes } as LessonStep;
}

const STEPS: { readonly [Type in StepType]: Tell<Type> } = {
  story: ({ type, text, lives = false }, { told }) => ({ type, text: told(text), lives }),
  predict({ type, question, metric, arm, than, draw = true, confidence = true, reason = true, ...step }, { told }) {
    const curves = step.curves.map(({ id, name, points, because }): PredictedCurve => ({
      id,
      name: told(name),
      points,
      because: told(because),
    }));
    const [first, second, third] = curves;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('steps: expected three curves, checked before');
    return {
      type,
      question: told(question),
      metric,
      arm,
      than,
      curves: [first, second, third],
      draw,
      confidence,
      reason,
    };
  },
  run: ({ type, arms, seconds = LESSON_DEFAULTS.seconds }) => ({ type, arms, seconds }),
  observe({ type, question, says, show, answer = null }, { told, input }) {
    const shown = input.arms.filter(({ hidden }) => hidden !== true).map(({ id }) => id);
    const { view = 'chart', metrics, arms = shown, months = [input.months ?? LESSON_DEFAULTS.months] } = show;
    return { type, question: told(question), says: told(says), show: { view, metrics, arms, months }, answer };
  },
  explain: ({ type, blocks, why = null, without = null, ...step }, { told, maybe }) => ({
    type,
    blocks: blocks.map((block) => ({ text: told(block.text), if: block.if ?? [], unless: block.unless ?? [] })),
    why,
    without,
    evidence: maybe(step.evidence),
    assumptions: maybe(step.assumptions),
    disputed: maybe(step.disputed),
  }),
  transfer: ({ type, question }, { told }) => ({ type, question: told(question) }),
  pause: ({ type, minutes, text, mode = 'pair' }, { told }) => ({ type, minutes, text: told(text), mode }),
};
