import {
  issueAt,
  METRIC_NAMES,
  nearestName,
  readsFifths,
  unplaced,
  type Issue,
  type MetricName,
  type Place,
} from '#sim';
import type { LessonClaim } from './lesson.ts';
import { say, sayOfScenarios } from './phrases.ts';
import { fieldOf, idsOf, numberOf, textOf, type Written } from './written.ts';

/** What a lesson declares itself, and what stands around it: rules ask these. */
export interface LessonContext {
  readonly arms: readonly string[];
  /** Ids of claims, with their kind; null where it has none, or several. */
  readonly claims: ReadonlyMap<string, LessonClaim['kind'] | null>;
  readonly months: number;
  /** Null: not known. */
  readonly place: Place | null;
}

/** Metrics that compare deprivation fifths: where those are made up, the engine reads nothing. */
export const FIFTH_METRICS = [
  'engagementGap',
  'engagementGapPoints',
  'engagementGapMunicipal',
  'intensityRatio',
  'equity',
] as const satisfies readonly MetricName[];

/** Metrics that ask the same question and are read everywhere. */
const READ_EVERYWHERE: MetricName = 'representationMunicipal';

type Told = Parameters<typeof unplaced>[0];

/** One problem at a place. */
export function problemAt(written: Written, told: Told): Issue {
  return issueAt(fieldOf(written), unplaced(told));
}

/** A name that has to be declared in the lesson; what is no name, or left out, is not looked at. */
export function declared(written: Written, names: Iterable<string>, expected: Told['expected']): readonly Issue[] {
  const name = textOf(written);
  const known = [...names];
  if (name === undefined || known.includes(name)) return [];
  const near = nearestName(name, known);
  const hint = near === undefined ? say.thereAre(known) : sayOfScenarios.didYouMean([near]);
  return [problemAt(written, { expected, got: name, hint })];
}

export function armDeclared(written: Written, { arms }: LessonContext): readonly Issue[] {
  return declared(written, arms, say.armId());
}

export function claimDeclared(written: Written, { claims }: LessonContext): readonly Issue[] {
  return declared(written, claims.keys(), say.claimId());
}

/** A month that the runs reach. */
export function monthReached(written: Written, { months }: LessonContext): readonly Issue[] {
  const month = numberOf(written);
  if (month === undefined || month <= months) return [];
  return [problemAt(written, { expected: sayOfScenarios.monthOfRun(months), got: String(month) })];
}

/** A metric that has something to read in the place. */
export function metricRead(written: Written, { place }: LessonContext): readonly Issue[] {
  const metric = METRIC_NAMES.find((name) => name === written.value);
  if (metric === undefined || place === null || readsFifths(place)) return [];
  if (!(FIFTH_METRICS as readonly string[]).includes(metric)) return [];
  const unread = place.deprivationSource === 'synthetic' ? say.unreadSynthetic : say.unreadFew;
  return [
    problemAt(written, {
      expected: say.readHere(),
      got: unread(metric, place.name),
      hint: say.readEverywhere(READ_EVERYWHERE),
    }),
  ];
}

/** Ids that no other member of the list has. */
export function idsUnique(list: Written): readonly Issue[] {
  const ids = idsOf(list);
  return ids.flatMap((id, n) =>
    id === undefined || ids.indexOf(id) === n
      ? []
      : [
          problemAt(
            { path: [...list.path, n, 'id'], value: id },
            {
              expected: say.ownId(),
              got: sayOfScenarios.asAbove(id),
            },
          ),
        ],
  );
}
