import type { z } from 'zod';
import { fieldPath, givenText, PRESET_NAMES } from '#scenarios';
import { METRIC_NAMES, nearestName, PARAMETER_NAMES, type Checked, type Issue } from '#sim';
import { targetsSchema, type TargetsInput } from './targetsSchema.ts';

type Problem = z.core.$ZodIssue;

/** The structure of a targets file, or every problem with it. */
export function readTargetsStructure(raw: unknown): Checked<TargetsInput> {
  const parsed = targetsSchema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, issues: firstPerField(parsed.error.issues.flatMap((problem) => issuesOf(problem, raw))) };
}

function issuesOf(problem: Problem, raw: unknown): readonly Issue[] {
  const { path } = problem;
  if (problem.code === 'unrecognized_keys') {
    const known = knownKeys(path);
    return problem.keys.map((key) =>
      withHint(
        { field: fieldPath([...path, key]), expected: 'a known name', got: fieldPath([key]) },
        nearestName(key, known),
      ),
    );
  }
  const given = path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    raw,
  );
  const issue = {
    field: path.length === 0 ? 'targets file' : fieldPath(path),
    expected: problem.message,
    got: givenText(given),
  };
  if (typeof given !== 'string') return [issue];
  const names = /metric/.test(problem.message)
    ? METRIC_NAMES
    : /parameter/.test(problem.message)
      ? PARAMETER_NAMES
      : /preset/.test(problem.message)
        ? PRESET_NAMES
        : [];
  return [withHint(issue, nearestName(given, names))];
}

/** Names that the file's structure has at a path. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = targetsSchema;
  for (const part of path) at = inside(at, part);
  return Object.keys((unwrapped(at) as { shape?: object } | undefined)?.shape ?? {});
}

interface Wrapped {
  readonly def?: { readonly innerType?: unknown; readonly valueType?: unknown; readonly element?: unknown };
  readonly shape?: Readonly<Record<string, unknown>>;
}

function unwrapped(schema: unknown): unknown {
  let at = schema as Wrapped | undefined;
  while (at?.def?.innerType !== undefined) at = at.def.innerType as Wrapped;
  return at;
}

function inside(schema: unknown, part: PropertyKey): unknown {
  const at = unwrapped(schema) as Wrapped | undefined;
  return at?.shape?.[String(part)] ?? at?.def?.valueType ?? at?.def?.element;
}

function withHint(issue: Issue, near: string | undefined): Issue {
  return near === undefined ? issue : { ...issue, hint: `did you mean ${near}?` };
}

/** A number outside a range and not whole is one problem. */
function firstPerField(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ field }) => !seen.has(field) && seen.add(field));
}
