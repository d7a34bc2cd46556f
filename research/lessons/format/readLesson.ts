import {
  issueAt,
  LEVER_NAMES,
  MECHANISM_NAMES,
  METRIC_NAMES,
  nearestHint,
  unplaced,
  type Checked,
  type Issue,
  type Place,
  type Said,
  type Scenario,
} from '#sim';
import { GLOSSARY_TERMS } from '#runs';
import {
  fieldPath,
  isGroup,
  issueOf,
  namesAt,
  placeIssues,
  readStructure,
  resolveScenario,
  type Atlas,
  type Group,
  type Path,
  type Problem,
  type Unfit,
} from '#scenarios';
import { LESSON_FORMAT } from './lesson.ts';
import { lessonIssues } from './lessonIssues.ts';
import { LESSON_DEFAULTS, LESSON_LIMITS } from './lessonLimits.ts';
import { lessonSchema, STEP_KINDS, type LessonInput } from './lessonSchema.ts';
import { say } from './phrases.ts';

/** Where a lesson finds what it names. */
export interface ReadLessonOptions {
  readonly atlas: Atlas;
  /** The place of the lesson read from a file, or another that it is taught for; wins over the name in the lesson. */
  readonly place?: Place;
  /** Ids that own files may not take. */
  readonly taken?: readonly string[];
}

/** A lesson that was checked, and its arms ready to run in its place. */
export interface ReadyLesson {
  readonly input: LessonInput;
  readonly place: Place;
  readonly arms: readonly ReadyArm[];
  /** What a reader should know of the place and the arms before trusting the numbers. */
  readonly notes: readonly Said[];
}

export interface ReadyArm {
  readonly id: string;
  readonly scenario: Scenario;
  readonly citizens: number;
}

/** A written lesson, checked as a whole and with its arms resolved; or every problem at once. What was given is copied, never changed. */
export function readLesson(raw: unknown, options: ReadLessonOptions): Checked<ReadyLesson> {
  const later = laterFormat(raw);
  if (later !== null) return { ok: false, issues: [later] };
  const { copy, data, problems } = readStructure(raw, {
    schema: lessonSchema,
    limits: LESSON_LIMITS.file,
    byMember: new Set(),
    nameHint: (path, written) => nearHint(written, namesAt(lessonSchema, path)),
    valueHint,
  });
  const structural = problems.map((problem) => issueOf(counted(problem), (path) => fieldPath(path) || 'lesson'));
  const written = isGroup(copy) ? copy : {};
  const place = placeOf(written, options);
  const found = place.ok ? place.value : null;
  const arms = resolveArms(written, found, options.atlas);
  const bound = [
    ...(place.ok ? [] : place.issues),
    ...lessonIssues(written, { place: found, taken: options.taken ?? [] }),
    ...arms.issues,
  ];
  const told = new Set(structural.map(({ field }) => field));
  const issues = [...structural, ...bound.filter(({ field }) => !told.has(field))];
  if (data === null || found === null || issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { input: data, place: found, arms: arms.ready, notes: arms.notes } };
}

/** Where so many are expected, it is told how many there are. */
function counted(problem: Problem): Problem {
  const [, count] = /^a list of (\d+)$/.exec(problem.got) ?? [];
  return count === undefined || !/^(exactly|at (least|most)) \d|^\d+ to \d+ /.test(problem.expected)
    ? problem
    : { ...problem, got: count };
}

/** What a lesson of a later format is told: nothing else of it can be judged here. */
function laterFormat(raw: unknown): Issue | null {
  const version = isGroup(raw) ? raw['lesson'] : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version <= LESSON_FORMAT) return null;
  const [expected, hint] = [say.formatUpTo(LESSON_FORMAT), say.laterReads(version)];
  return issueAt('lesson', unplaced({ expected, got: String(version), hint }));
}

/** The place of a lesson: the one that is given, else the one of its name. Null where it names none, which its structure tells. */
function placeOf({ place: name }: Group, { atlas, place }: ReadLessonOptions): Checked<Place | null> {
  if (place !== undefined) return { ok: true, value: place };
  if (typeof name !== 'string' || name.length > LESSON_LIMITS.title) return { ok: true, value: null };
  if (isPlaceFile(name)) {
    const told = { expected: say.builtInPlace(), got: name, hint: say.placeFileAway() };
    return { ok: false, issues: [issueAt('place', unplaced(told))] };
  }
  const found = atlas.find(name);
  return found.ok ? found : { ok: false, issues: placeIssues(found.issues, 'place') };
}

/** Whether a lesson's place is a CSV file beside it, and not a name of the atlas. */
export function isPlaceFile(name: string): boolean {
  return /\.csv$/i.test(name);
}

interface ResolvedArms {
  readonly ready: readonly ReadyArm[];
  readonly issues: readonly Issue[];
  readonly notes: readonly Said[];
}

/** What all arms of a lesson share. */
const SHARED = ['place', 'months'];

/** Every arm in the place of the lesson, with problems named by where they were written; looked at even where the rest is wrong. */
function resolveArms({ arms, months }: Group, place: Place | null, atlas: Atlas): ResolvedArms {
  const ready: ReadyArm[] = [];
  const issues: Issue[] = [];
  const notes = new Map<string, Said>();
  for (const [n, arm] of (Array.isArray(arms) ? (arms as readonly unknown[]) : []).entries()) {
    if (!isGroup(arm) || !isGroup(arm['scenario'])) continue;
    const nameOf = (path: Path): string => fieldPath(['arms', n, 'scenario', ...path]);
    for (const name of SHARED)
      if (Object.hasOwn(arm['scenario'], name))
        issues.push(issueAt(nameOf([name]), unplaced({ expected: say.atTheTop(name), got: say.ofItsOwnArm() })));
    const { place: _place, months: _months, ...own } = arm['scenario'];
    const input = { ...own, months: isMonths(months) ? months : LESSON_DEFAULTS.months };
    const resolved = resolveScenario(input, atlas, { nameOf, ...(place === null ? {} : { place }) });
    if (resolved.ok) {
      const { scenario, run, notes: noted } = resolved.value;
      ready.push({ id: String(arm['id']), scenario, citizens: run.citizens });
      for (const note of noted) notes.set(note.text, note);
    } else if (place === null) issues.push(...resolved.issues.filter(({ field }) => !OF_THE_PLACE.test(field)));
    else issues.push(...resolved.issues);
  }
  return { ready, issues, notes: [...notes.values()] };
}

/** What cannot be judged before the place is known. */
const OF_THE_PLACE = /\.(neighbourhood|citizens)$/;

/** Wrong lengths are told once, where they stand. */
function isMonths(months: unknown): boolean {
  const { min, max } = LESSON_LIMITS.months;
  return Number.isInteger(months) && Number(months) >= min && Number(months) <= max;
}

function nearHint(written: string, known: readonly string[]): string {
  return nearestHint(written, known) ?? `known: ${known.join(', ')}`;
}

/** Lists too long to be told whole. */
const LISTS: readonly (readonly string[])[] = [METRIC_NAMES, LEVER_NAMES, MECHANISM_NAMES, GLOSSARY_TERMS];

function valueHint({ path, given, known }: Unfit): string | undefined {
  if (path[0] === 'steps' && path.length === 2 && isGroup(given) && typeof given['type'] === 'string')
    return nearHint(given['type'], Object.keys(STEP_KINDS));
  if (known === undefined || typeof given !== 'string') return undefined;
  const isLong = LISTS.some((list) => list.length === known.length);
  return isLong ? nearestHint(given, known) : nearHint(given, known);
}
