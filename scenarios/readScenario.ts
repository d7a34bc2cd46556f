import type { z } from 'zod';
import type { Issue } from '#sim';
import { fieldPath, givenText, groupedNumber } from './expectedText.ts';
import { nameHint } from './nameHint.ts';
import { plainCopy } from './plainCopy.ts';
import { BYTES_PER_CITIZEN } from './scenarioLimits.ts';
import type { ScenarioInput } from './scenarioInput.ts';
import type { ScenarioSchema } from './scenarioSchema.ts';

/**
 * What can be used of a written scenario, and every problem with its structure. What is wrong is left out, so that rules
 * that bind several settings can still look at the rest; in lists the others keep their place.
 */
export interface ReadScenario {
  readonly input: ScenarioInput;
  readonly issues: readonly Issue[];
}

/** Structure, names and ranges of a written scenario. Its object is copied, never changed. */
export function readScenario(raw: unknown, schema: ScenarioSchema): ReadScenario {
  const copied = plainCopy(raw);
  if (!copied.ok) return { input: {}, issues: copied.issues };
  const parsed = schema.safeParse(copied.value);
  if (parsed.success) return { input: parsed.data as ScenarioInput, issues: copied.refused };
  const problems = parsed.error.issues.map(deepest);
  const issues = problems.flatMap((problem) => issuesOf(problem, copied.value));
  return {
    input: isGroup(copied.value) ? withoutProblems(copied.value, problems) : {},
    issues: [...copied.refused, ...firstPerField(issues)],
  };
}

type Problem = z.core.$ZodIssue;

/** Of an either-or, the branch that was meant: the one that got furthest, or that says which names there are. */
function deepest(problem: Problem): Problem {
  if (problem.code !== 'invalid_union') return problem;
  const branches = problem.errors.flat();
  const meant = branches.find(({ path }) => path.length > 0) ?? branches.find(({ code }) => code === 'invalid_value');
  return meant === undefined ? problem : { ...meant, path: [...problem.path, ...meant.path] };
}

function issuesOf(problem: Problem, root: unknown): readonly Issue[] {
  if (problem.code === 'unrecognized_keys') {
    return problem.keys.map((key) => {
      const path = [...problem.path, key];
      const hint = nameHint(problem.path, key);
      return {
        field: fieldPath(path),
        expected: 'a known name',
        got: fieldPath([key]),
        ...(hint === undefined ? {} : { hint }),
      };
    });
  }
  const given = valueAt(root, problem.path);
  const hint = hintFor(problem, given);
  const field = fieldPath(problem.path) || 'scenario';
  return [{ field, expected: problem.message, got: givenText(given), ...(hint === undefined ? {} : { hint }) }];
}

function hintFor(problem: Problem, given: unknown): string | undefined {
  const known = knownNames(problem);
  if (known !== undefined && typeof given === 'string') return nameHint(problem.path, given, known);
  if (problem.path[0] === 'citizens' && problem.code === 'too_big') return memoryHint(Number(given));
  if (given === null) return 'leave the line out, or give it a value';
  if (
    typeof given === 'string' &&
    problem.code === 'invalid_type' &&
    given.trim() !== '' &&
    Number.isFinite(Number(given))
  ) {
    return 'a number is written without quotes';
  }
  return undefined;
}

function memoryHint(citizens: number): string {
  return `${groupedNumber(citizens)} would take about ${groupedNumber(Math.ceil((citizens * BYTES_PER_CITIZEN) / 1e9))} GB of memory, ${BYTES_PER_CITIZEN} bytes each`;
}

/** The names that may stand here, where only certain names may. */
function knownNames(problem: Problem): readonly string[] | undefined {
  if (problem.code === 'invalid_value') return problem.values.map(String);
  return problem.code === 'invalid_union' && 'options' in problem ? problem.options?.map(String) : undefined;
}

/** A number outside a range and not whole is one problem. */
function firstPerField(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ field }) => !seen.has(field) && seen.add(field));
}

type Group = Record<string, unknown>;

/** The copy without what is wrong: one lever, one event, or the whole setting. */
function withoutProblems(root: Group, problems: readonly Problem[]): ScenarioInput {
  const kept: Group = { ...root };
  for (const { code, path, ...problem } of problems) {
    const wrong =
      code === 'unrecognized_keys'
        ? (problem as { keys: readonly string[] }).keys.map((key) => [...path, key])
        : [path];
    for (const [key, inner] of wrong) leaveOut(kept, String(key), inner);
  }
  return kept;
}

function leaveOut(kept: Group, key: string, inner: PropertyKey | undefined): void {
  const value = kept[key];
  if (Array.isArray(value) && typeof inner === 'number' && key !== 'extends') {
    kept[key] = value.with(inner, undefined);
  } else if (isGroup(value) && inner !== undefined && SECTIONS.has(key)) {
    const { [String(inner)]: _wrong, ...rest } = value;
    kept[key] = rest;
  } else {
    Reflect.deleteProperty(kept, key);
  }
}

/** Settings of which each member stands for itself; a mix only makes sense whole. */
const SECTIONS = new Set(['levers', 'parameters', 'outcomes']);

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], root);
}
