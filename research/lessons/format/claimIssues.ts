import type { Issue } from '#sim';
import type { LessonClaim } from './lesson.ts';
import { armDeclared, metricRead, monthReached, problemAt, type LessonContext } from './lessonRules.ts';
import { CLAIM_KINDS } from './lessonSchema.ts';
import { say, sayOfScenarios } from './phrases.ts';
import { inside, numberOf, textOf, type Written } from './written.ts';

const KINDS = Object.keys(CLAIM_KINDS) as LessonClaim['kind'][];

/** What a written claim says it is about; none or several where it is not clear. */
export function kindsOf(claim: Written): readonly LessonClaim['kind'][] {
  return KINDS.filter((kind) => inside(claim, kind).value !== undefined);
}

/** What binds the settings of a claim: it is of one kind, its arms are there and differ, its months are reached, its ends in order. */
export function claimIssues(claim: Written, context: LessonContext): readonly Issue[] {
  const kinds = kindsOf(claim);
  const got = kinds.length === 0 ? sayOfScenarios.none() : say.kinds(kinds);
  return [
    ...(kinds.length === 1 ? [] : [problemAt(claim, { expected: say.oneKind(KINDS), got })]),
    ...kinds.flatMap((kind) => insideIssues(inside(claim, kind), context)),
  ];
}

function insideIssues(claim: Written, context: LessonContext): readonly Issue[] {
  const part = (name: string): Written => inside(claim, name);
  const [arm, than] = [textOf(part('arm')), textOf(part('than'))];
  const [from, to] = [numberOf(part('from')), numberOf(part('to'))];
  return [
    ...metricRead(part('metric'), context),
    ...monthReached(part('month'), context),
    ...armDeclared(part('arm'), context),
    ...armDeclared(part('than'), context),
    ...(than !== undefined && than === arm ? [problemAt(part('than'), { expected: say.otherArm(), got: than })] : []),
    ...monthReached(part('after'), context),
    ...(from !== undefined && to !== undefined && from > to
      ? [problemAt(part('to'), { expected: say.atLeastFrom(from), got: String(to) })]
      : []),
  ];
}
