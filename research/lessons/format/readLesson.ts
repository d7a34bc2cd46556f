import {
  LEVER_NAMES,
  MECHANISM_NAMES,
  METRIC_NAMES,
  nearestName,
  type Checked,
  type Issue,
  type Place,
  type Scenario,
} from '#sim';
import { GLOSSARY_TERMS } from '#runs';
import {
  fieldPath,
  isGroup,
  issueOf,
  namesAt,
  readStructure,
  resolveScenario,
  type Atlas,
  type Path,
  type Unfit,
} from '#scenarios';
import { LESSON_FORMAT } from './lesson.ts';
import { lessonIssues } from './lessonIssues.ts';
import { LESSON_LIMITS } from './lessonLimits.ts';
import { lessonSchema, STEP_KINDS, type LessonInput } from './lessonSchema.ts';

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
  readonly arms: readonly ReadyArm[];
}

export interface ReadyArm {
  readonly id: string;
  readonly scenario: Scenario;
  readonly citizens: number;
}

/** A written lesson, checked as a whole and with its arms resolved; or every problem at once. What was given is copied, never changed. */
export function readLesson(raw: unknown, options: ReadLessonOptions): Checked<ReadyLesson> {
  if (
    isGroup(raw) &&
    typeof raw['lesson'] === 'number' &&
    Number.isInteger(raw['lesson']) &&
    raw['lesson'] > LESSON_FORMAT
  )
    return {
      ok: false,
      issues: [
        {
          field: 'lesson',
          expected: `a version of the format up to ${LESSON_FORMAT}`,
          got: String(raw['lesson']),
          hint: 'a newer samspill reads it',
        },
      ],
    };
  const { data, kept, problems } = readStructure(raw, {
    schema: lessonSchema,
    limits: LESSON_LIMITS.file,
    byMember: new Set(),
    nameHint: (path, written) => nearHint(written, namesAt(lessonSchema, path)),
    valueHint,
  });
  const structural = problems.map((problem) => issueOf(problem, (path) => fieldPath(path) || 'lesson'));
  const arms = resolveArms(data ?? kept ?? {}, options);
  if (data === null) return { ok: false, issues: [...structural, ...arms.issues] };
  const bound = lessonIssues(data, { place: arms.place, taken: options.taken ?? [] });
  const issues = [...structural, ...bound, ...arms.issues];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { input: data, arms: arms.ready } };
}

/** What all arms of a lesson share. */
const SHARED = ['place', 'months'];

/** Every arm in the place of the lesson, with problems named by where they were written; looked at even where the rest is wrong. */
function resolveArms(
  lesson: Readonly<Record<string, unknown>>,
  { atlas, place }: ReadLessonOptions,
): { readonly ready: readonly ReadyArm[]; readonly place: Place | null; readonly issues: readonly Issue[] } {
  const written: unknown = lesson['arms'];
  const ready: ReadyArm[] = [];
  const issues: Issue[] = [];
  let found: Place | null = place ?? null;
  for (const [n, arm] of (Array.isArray(written) ? (written as readonly unknown[]) : []).entries()) {
    if (!isGroup(arm) || !isGroup(arm['scenario'])) continue;
    const own = Object.fromEntries(
      SHARED.map((name) => [name, lesson[name]]).filter(([, value]) => value !== undefined),
    );
    for (const name of SHARED)
      if (name in arm['scenario'])
        issues.push({
          field: fieldPath(['arms', n, 'scenario', name]),
          expected: `${name} at the top of the lesson, the same for all arms`,
          got: 'one of its own',
        });
    const nameOf = (path: Path): string =>
      SHARED.includes(String(path[0])) ? fieldPath(path) : fieldPath(['arms', n, 'scenario', ...path]);
    const input = { ...arm['scenario'], ...own };
    const resolved = resolveScenario(input, atlas, { nameOf, ...(place === undefined ? {} : { place }) });
    if (resolved.ok) {
      const { scenario, run } = resolved.value;
      found ??= scenario.place;
      ready.push({ id: String(arm['id']), scenario, citizens: run.citizens });
    } else
      issues.push(
        ...resolved.issues.filter((one) => !issues.some(({ field, got }) => field === one.field && got === one.got)),
      );
  }
  return { ready, place: found, issues };
}

function nearHint(written: string, known: readonly string[]): string {
  const near = nearestName(written, known);
  return near === undefined ? `known: ${known.join(', ')}` : `did you mean ${near}`;
}

/** Lists too long to be told whole. */
const LISTS: readonly (readonly string[])[] = [METRIC_NAMES, LEVER_NAMES, MECHANISM_NAMES, GLOSSARY_TERMS];

function valueHint({ path, given, known }: Unfit): string | undefined {
  if (path[0] === 'steps' && path.length === 2 && isGroup(given) && typeof given['type'] === 'string')
    return nearHint(given['type'], Object.keys(STEP_KINDS));
  if (known === undefined || typeof given !== 'string') return undefined;
  const near = nearestName(given, known);
  if (near !== undefined) return `did you mean ${near}`;
  return LISTS.some((list) => list.length === known.length) ? undefined : `known: ${known.join(', ')}`;
}
