import type { Issue } from '#sim';
import { NUMBERS_OF, PLACEHOLDER } from './claimNumbers.ts';
import {
  armDeclared,
  claimDeclared,
  declared,
  idsUnique,
  metricRead,
  monthReached,
  problemAt,
  type LessonContext,
} from './lessonRules.ts';
import type { StepType } from './lessonSchema.ts';
import { say } from './phrases.ts';
import { inside, membersOf, numberOf, textOf, textsOf, type Written } from './written.ts';

/** What binds the settings of the steps: names that exist, months that are reached, and an order that makes sense. */
export function stepIssues(steps: Written, context: LessonContext): readonly Issue[] {
  const types = membersOf(steps).map((step) => textOf(inside(step, 'type')));
  return membersOf(steps).flatMap((step, n) => {
    const before = types.slice(0, n);
    const type = types[n];
    if (type === undefined || !isStep(type)) return [];
    return [
      ...RULES[type]({ part: (name) => inside(step, name), step, before, context }),
      ...NOTED.flatMap((name) => textIssues(inside(step, name), context)),
    ];
  });
}

/** What the rules of a step look at. */
interface Looked {
  readonly step: Written;
  readonly part: (name: string) => Written;
  /** The kinds of the steps before it. */
  readonly before: readonly (string | undefined)[];
  readonly context: LessonContext;
}

type Rules = (looked: Looked) => readonly Issue[];

/** Lines for whoever leads the class may name what is computed wherever they stand. */
const NOTED = ['notes', 'more'];

const RULES: Readonly<Record<StepType, Rules>> = {
  story: (looked) => shownText('text', looked),
  pause: (looked) => shownText('text', looked),
  transfer: (looked) => shownText('question', looked),
  predict: (looked) => {
    const { part, context } = looked;
    return [
      ...shownText('question', looked),
      ...metricRead(part('metric'), context),
      ...armDeclared(part('arm'), context),
      ...armDeclared(part('than'), context),
      ...sameArm(looked),
      ...idsUnique(part('curves')),
      ...membersOf(part('curves')).flatMap((curve) => curveIssues(inside(curve, 'points'), context)),
    ];
  },
  run: ({ step, part, before, context }) => [
    ...(before.includes('predict')
      ? []
      : [problemAt(step, { expected: say.predictBefore(), got: 'run', hint: say.predictingHelps() })]),
    ...membersOf(part('arms')).flatMap((arm) => armDeclared(arm, context)),
  ],
  observe: (looked) => {
    const { part, context } = looked;
    const show = part('show');
    return [
      ...ranBefore(looked),
      ...textIssues(part('question'), context),
      ...textIssues(part('says'), context),
      ...claimDeclared(part('answer'), context),
      ...membersOf(inside(show, 'metrics')).flatMap((metric) => metricRead(metric, context)),
      ...membersOf(inside(show, 'arms')).flatMap((arm) => armDeclared(arm, context)),
      ...membersOf(inside(show, 'months')).flatMap((month) => monthReached(month, context)),
    ];
  },
  explain: (looked) => {
    const { part, context } = looked;
    const why = part('why');
    return [
      ...ranBefore(looked),
      ...membersOf(part('blocks')).flatMap((block) => [
        ...textIssues(inside(block, 'text'), context),
        ...['if', 'unless'].flatMap((name) =>
          membersOf(inside(block, name)).flatMap((claim) => claimDeclared(claim, context)),
        ),
      ]),
      ...metricRead(inside(why, 'metric'), context),
      ...armDeclared(inside(why, 'arm'), context),
      ...armDeclared(inside(why, 'than'), context),
      ...monthReached(inside(why, 'month'), context),
      ...['evidence', 'assumptions', 'disputed'].flatMap((name) => textIssues(part(name), context)),
    ];
  },
};

function isStep(type: string): type is StepType {
  return Object.hasOwn(RULES, type);
}

function ranBefore({ step, part, before }: Looked): readonly Issue[] {
  const type = textOf(part('type')) ?? '';
  return before.includes('run') ? [] : [problemAt(step, { expected: say.runBefore(type), got: type })];
}

function sameArm({ part }: Looked): readonly Issue[] {
  const [arm, than] = [textOf(part('arm')), textOf(part('than'))];
  return than === undefined || than !== arm ? [] : [problemAt(part('than'), { expected: say.otherArm(), got: than })];
}

/** Points of a curve in months that the runs reach, one after another. */
function curveIssues(points: Written, context: LessonContext): readonly Issue[] {
  const months = membersOf(points).map((point): Written => ({ path: point.path, value: membersOf(point)[0]?.value }));
  return months.flatMap((month, n) => {
    const [now, last] = [numberOf(month), months[n - 1] && numberOf(months[n - 1] as Written)];
    return [
      ...monthReached(month, context),
      ...(now !== undefined && last !== undefined && now <= last
        ? [problemAt(month, { expected: say.monthAfter(last), got: String(now), hint: say.forwards() })]
        : []),
    ];
  });
}

/** A text that the class sees: before the first run nothing has been computed that it could name. */
function shownText(name: string, { part, before, context }: Looked): readonly Issue[] {
  const text = part(name);
  if (before.includes('run')) return textIssues(text, context);
  const early = textsOf(text).flatMap(({ at, text: written }) => {
    const [first] = written.matchAll(PLACEHOLDER);
    return first === undefined ? [] : [problemAt(at, { expected: say.runBeforeNumbers(), got: first[0] })];
  });
  return [...early, ...textIssues(text, context)];
}

/** What is named between braces is a claim and a number that it has; links are safe ones. */
function textIssues(written: Written, { claims }: LessonContext): readonly Issue[] {
  return textsOf(written).flatMap(({ at, text }) => [
    ...[...text.matchAll(PLACEHOLDER)].flatMap(([, claim = '', number = '']) => {
      const unknown = declared({ ...at, value: claim }, claims.keys(), say.claimInBraces());
      const kind = claims.get(claim);
      if (kind === undefined || kind === null) return unknown;
      return declared({ ...at, value: number }, NUMBERS_OF[kind], say.numberInBraces(kind));
    }),
    ...(/(^|[^a-z])http:\/\//i.test(text) ? [problemAt(at, { expected: say.httpsLinks(), got: say.otherLink() })] : []),
  ]);
}
