import type { Issue, Place } from '#sim';
import { claimIssues, kindsOf } from './claimIssues.ts';
import { LESSON_DEFAULTS } from './lessonLimits.ts';
import { idsUnique, problemAt, type LessonContext } from './lessonRules.ts';
import { say, sayOfScenarios } from './phrases.ts';
import { stepIssues } from './stepIssues.ts';
import { idsOf, inside, membersOf, numberOf, textOf, type Written } from './written.ts';

/** What stands around a lesson. */
export interface LessonSurroundings {
  /** Null: not known. */
  readonly place: Place | null;
  /** Ids that own files may not take. */
  readonly taken: readonly string[];
}

/**
 * Rules that bind several settings of a lesson: names that exist, steps in an order that makes sense, months that are reached. They
 * look at what was written also where its structure is wrong, so that everything is told at once.
 */
export function lessonIssues(raw: unknown, surroundings: LessonSurroundings): readonly Issue[] {
  const lesson: Written = { path: [], value: raw };
  const part = (name: string): Written => inside(lesson, name);
  const context = contextOf(lesson, surroundings);
  return [
    ...idIssues(part('id'), surroundings.taken),
    ...idsUnique(part('arms')),
    ...baselineIssues(part('arms')),
    ...idsUnique(part('claims')),
    ...membersOf(part('claims')).flatMap((claim) => claimIssues(claim, context)),
    ...stepIssues(part('steps'), context),
  ];
}

function contextOf(lesson: Written, { place }: LessonSurroundings): LessonContext {
  const claims = membersOf(inside(lesson, 'claims')).flatMap((claim) => {
    const id = textOf(inside(claim, 'id'));
    const kinds = kindsOf(claim);
    return id === undefined ? [] : [[id, kinds.length === 1 ? (kinds[0] ?? null) : null] as const];
  });
  return {
    arms: idsOf(inside(lesson, 'arms')).filter((id) => id !== undefined),
    claims: new Map(claims),
    months: numberOf(inside(lesson, 'months')) ?? LESSON_DEFAULTS.months,
    place,
  };
}

function idIssues(id: Written, taken: readonly string[]): readonly Issue[] {
  const name = textOf(id);
  if (name === undefined || !taken.includes(name)) return [];
  return [problemAt(id, { expected: say.notBuiltInId(), got: name, hint: sayOfScenarios.callOtherwise() })];
}

function baselineIssues(arms: Written): readonly Issue[] {
  const [first] = membersOf(arms);
  if (first === undefined || inside(first, 'hidden').value !== true) return [];
  return [problemAt(inside(first, 'hidden'), { expected: say.shownBaseline(), got: 'true' })];
}
