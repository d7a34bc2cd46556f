import type { z } from 'zod';
import type { Issue } from '#sim';
import { fieldPath, givenText } from '#scenarios';
import { EXPERIMENT_KEYS, unknownNameHint, valueHint } from './experimentHint.ts';
import type { ExperimentInput } from './experimentInput.ts';
import { experimentSchema, REPLICATES, SCENARIO_SCHEMA } from './experimentSchema.ts';
import { isGroup, plainData, type Group } from './plainData.ts';

/**
 * What can be used of a written experiment, and every problem with its structure. What is wrong is left out, so that rules
 * that bind several settings can still look at the rest.
 */
export interface ReadStructure {
  readonly input: Partial<ExperimentInput>;
  /** Sections that were written, even if wrongly: nothing more is said about their absence. */
  readonly written: readonly string[];
  /** Sections of which something was left out. */
  readonly damaged: readonly string[];
  readonly issues: readonly Issue[];
}

/** Structure and simple ranges of a written experiment. Its object is copied, never changed. */
export function readStructure(raw: unknown): ReadStructure {
  const { value, issues: refused } = plainData(raw);
  if (!isGroup(value)) {
    const issue = { field: 'experiment', expected: 'an experiment: settings by name', got: givenText(value) };
    return { input: {}, written: [], damaged: [], issues: refused.length > 0 ? refused : [issue] };
  }
  const issues: Issue[] = [...refused];
  const input: Record<string, unknown> = {};
  const damaged: string[] = [];
  for (const [key, section] of Object.entries(value)) {
    if (!(EXPERIMENT_KEYS as readonly string[]).includes(key)) {
      issues.push(unknownName([], key));
      continue;
    }
    const read = readSection(key as keyof ExperimentInput, section);
    issues.push(...read.issues);
    if (read.issues.length > 0) damaged.push(key);
    if (read.value !== undefined) input[key] = read.value;
  }
  for (const key of ['design', 'replicates'] as const)
    if (!(key in value)) issues.push({ field: key, expected: MISSING[key], got: 'nothing' });
  return { input, written: Object.keys(value), damaged, issues };
}

const MISSING = {
  design: 'a method with its options, points, or csv',
  replicates: 'the number of runs of every point',
} as const;

interface Section {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** Sections of which each member stands for itself: one wrong factor does not hide the others. */
const BY_MEMBER = new Set(['bases', 'factors', 'outcomes', 'constraints']);

function readSection(key: keyof ExperimentInput, section: unknown): Section {
  // Options of a design are checked where designs are made, and points one by one.
  if (key === 'design') return readGroup(key, section, MISSING.design);
  const parsed = schemaFor(key, section).safeParse(section);
  if (parsed.success) return { value: section, issues: [] };
  const issues = firstPerField(parsed.error.issues.flatMap((problem) => issuesOf(deepest(problem), key, section)));
  if (!BY_MEMBER.has(key) || !isGroup(section)) return { value: undefined, issues };
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return { value: Object.fromEntries(Object.entries(section).filter(([name]) => !wrong.has(name))), issues };
}

function readGroup(key: string, section: unknown, expected: string): Section {
  if (isGroup(section)) return { value: section, issues: [] };
  const hint = valueHint([key], section);
  const issue = { field: key, expected, got: givenText(section), ...(hint === undefined ? {} : { hint }) };
  return { value: undefined, issues: [issue] };
}

/** Of an either-or the branch that was meant, so that problems are told with that one's words. */
function schemaFor(key: Exclude<keyof ExperimentInput, 'design'>, section: unknown): z.ZodType {
  if (key === 'replicates' && isGroup(section)) return 'count' in section ? REPLICATES.fixed : REPLICATES.adaptive;
  if (key === 'replicates') return REPLICATES.number;
  if (key === 'base' && isGroup(section)) return SCENARIO_SCHEMA;
  return experimentSchema.shape[key];
}

type Problem = z.core.$ZodIssue;

/** Of an either-or inside a section, the branch that got furthest. */
function deepest(problem: Problem): Problem {
  if (problem.code !== 'invalid_union') return problem;
  const inner = problem.errors.flat().find(({ path, code }) => path.length > 0 || code === 'unrecognized_keys');
  return inner === undefined ? problem : { ...inner, path: [...problem.path, ...inner.path] };
}

function issuesOf(problem: Problem, key: string, section: unknown): readonly Issue[] {
  const path = [key, ...problem.path];
  if (problem.code === 'unrecognized_keys') return problem.keys.map((name) => unknownName(path, name));
  const given = problem.path.reduce<unknown>((value, part) => (value as Group | undefined)?.[String(part)], section);
  const hint = valueHint(path, given);
  const issue = { field: fieldPath(path), expected: problem.message, got: givenText(given) };
  return [hint === undefined ? issue : { ...issue, hint }];
}

function unknownName(path: readonly PropertyKey[], name: string): Issue {
  const hint = unknownNameHint(path, name);
  const issue = { field: fieldPath([...path, name]), expected: 'a known name', got: fieldPath([name]) };
  return hint === undefined ? issue : { ...issue, hint };
}

/** A number outside a range and not whole is one problem. */
function firstPerField(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ field }) => !seen.has(field) && seen.add(field));
}
