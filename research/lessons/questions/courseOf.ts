import { LEVER_NAMES, TODAY_LEVERS, type LeverName, type ParameterName, type Schedule } from '#sim';
import type { ScenarioInput } from '#scenarios';
import {
  AIM_FIGURES,
  COURSE_MIX,
  QUESTION_IDS,
  sixQuestion,
  type AnswerId,
  type AssumptionId,
  type QuestionId,
} from './sixQuestions.ts';

/** What a group has answered: a question that is left out was skipped, an assumption that is left out is the usual one. */
export interface CourseAnswers {
  readonly answers: Readonly<{ [Id in QuestionId]?: AnswerId<Id> }>;
  /** By position among the three levels. */
  readonly assumptions: Readonly<Partial<Record<AssumptionId, 0 | 1 | 2>>>;
}

/** A lever that stands otherwise than today, and the question whose answer moved it last. */
export interface MovedLever {
  readonly lever: LeverName;
  readonly today: number;
  readonly level: number;
  readonly question: QuestionId;
}

/** An answer that took back what an earlier one had done to a lever. */
export interface OverriddenLever {
  readonly lever: LeverName;
  readonly earlier: QuestionId;
  readonly was: number;
  readonly later: QuestionId;
  readonly becomes: number;
}

/** What the answers make: two courses that differ in nothing but what was answered. */
export interface Course {
  readonly levers: Readonly<Partial<Record<LeverName, number>>>;
  readonly schedules: readonly Schedule[];
  /** Assumptions that are not the usual ones; they hold for both courses. */
  readonly parameters: Readonly<Partial<Record<ParameterName, number>>>;
  readonly context: Readonly<Partial<Record<LeverName, number>>>;
  /** Exactly the levers above, as the model lists them. */
  readonly moved: readonly MovedLever[];
  readonly overridden: readonly OverriddenLever[];
  /** Months until the mix of logics is reached; null: it stays today's. */
  readonly mixOver: number | null;
  /** Looked at first; the first of them is predicted. */
  readonly figures: (typeof AIM_FIGURES)[keyof typeof AIM_FIGURES];
  /** Our course, and as today, as files for `samspill compare`. */
  readonly scenario: ScenarioInput;
  readonly today: ScenarioInput;
}

/** The preset that is an ordinary municipality today. */
export const COURSE_BASELINE = 'hybrid-by-default';

/** The answers that are offered first, with the usual assumptions. */
export const USUAL_ANSWERS: CourseAnswers = {
  answers: Object.fromEntries(QUESTION_IDS.map((id) => [id, sixQuestion(id).usual])),
  assumptions: {},
};

/** What a group's answers make of today's municipality. A later question has the last word on a lever. */
export function courseOf({ answers, assumptions }: CourseAnswers): Course {
  const latest = new Map<LeverName, { readonly level: number; readonly question: QuestionId }>();
  const overridden: OverriddenLever[] = [];
  let mixOver: number | null = null;
  for (const id of QUESTION_IDS) {
    const given = sixQuestion(id).answers.find(([answer]) => answer === answers[id]);
    if (given === undefined) continue;
    const [, moves] = given;
    mixOver = moves.mixOver ?? mixOver;
    for (const [lever, level] of Object.entries(moves.levers ?? {}) as readonly [LeverName, number][]) {
      const before = latest.get(lever);
      if (before !== undefined && before.level !== level)
        overridden.push({ lever, earlier: before.question, was: before.level, later: id, becomes: level });
      latest.set(lever, { level, question: id });
    }
  }
  const moved = LEVER_NAMES.flatMap((lever): readonly MovedLever[] => {
    const [now, today] = [latest.get(lever), TODAY_LEVERS[lever]];
    return now === undefined || now.level === today ? [] : [{ lever, today, ...now }];
  });
  const levers = Object.fromEntries(moved.map(({ lever, level }) => [lever, level]));
  const schedules = mixOver === null ? [] : mixSchedules(mixOver);
  const { parameters, context } = circumstances(assumptions);
  const { aim } = answers;
  return {
    levers,
    schedules,
    parameters,
    context,
    moved,
    overridden,
    mixOver,
    figures: AIM_FIGURES[aim ?? 'quality'],
    scenario: scenarioWith({ ...context, ...levers }, parameters, schedules),
    today: scenarioWith(context, parameters, []),
  };
}

/** The mix moves by schedules and not by `rampMonths`, of which the page's links know nothing: month by month they are the same. */
function mixSchedules(over: number): readonly Schedule[] {
  return (['OA', 'NPM', 'NPG'] as const).map((name) => ({ name, from: 0, over, to: COURSE_MIX[name] }));
}

/** Assumptions that are not the usual ones, as parameters and as what happens to the municipality. */
function circumstances(chosen: CourseAnswers['assumptions']): Pick<Course, 'parameters' | 'context'> {
  const parameters: Partial<Record<ParameterName, number>> = {};
  const context: Partial<Record<LeverName, number>> = {};
  for (const id of QUESTION_IDS)
    for (const [name, { sets, levels, usual }] of sixQuestion(id).assumptions) {
      const level = levels[chosen[name] ?? usual];
      if (level === null || level === undefined) continue;
      if ('parameter' in sets) parameters[sets.parameter] = level;
      else context[sets.context] = level;
    }
  return { parameters, context };
}

function scenarioWith(
  levers: Course['levers'],
  parameters: Course['parameters'],
  schedules: readonly Schedule[],
): ScenarioInput {
  return {
    extends: COURSE_BASELINE,
    ...(Object.keys(levers).length === 0 ? {} : { levers }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...(schedules.length === 0 ? {} : { schedules }),
  };
}
