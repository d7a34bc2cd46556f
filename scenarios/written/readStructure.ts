import { givenText, nearestHint } from '#sim';
import type { z } from 'zod';
import { fieldPath } from './expectedText.ts';
import { namesAt } from './namesAt.ts';
import { isGroup, plainCopy, type CopyLimits, type Group } from './plainCopy.ts';
import { numeralHint, readNumeral, type NumberKind } from './numeral.ts';
import type { Path, Problem } from './problem.ts';
import { scalarKind } from './scalarKind.ts';

/** A value that does not fit, for whoever may know what helps. */
export interface Unfit {
  readonly path: Path;
  readonly given: unknown;
  /** The names that may stand here, where only certain names may. */
  readonly known: readonly string[] | undefined;
  /** Whether it is too large, and not of the wrong kind. */
  readonly tooLarge: boolean;
}

/** A kind of written data: its structure, how large it may be, and what helps whoever gets it wrong. */
export interface Structure<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly limits: CopyLimits;
  /** Sections of which each member stands for itself: one wrong lever does not hide the others. */
  readonly byMember: ReadonlySet<string>;
  /** What may help with a name that is not among those known at a place. */
  readonly nameHint: (path: Path, written: string, known: readonly string[]) => string | undefined;
  /** What may help with a value, before it is looked whether it is nothing at all or a number in quotes. */
  readonly valueHint: (unfit: Unfit) => string | undefined;
}

/** What can be used of written data, and every problem with its structure. */
export interface Reading<Data> {
  /** A copy of what was written, right and wrong, for rules that look at whatever is there; undefined when it is too large. */
  readonly copy: unknown;
  /**
   * A copy without what is wrong, so that rules that bind several settings can still look at the rest; in lists the others
   * keep their place. Null: not a group at all.
   */
  readonly kept: Group | null;
  /** The data with defaults filled in; null when there is any problem. */
  readonly data: Data | null;
  readonly problems: readonly Problem[];
}

/** Structure, names and simple ranges of what a person wrote, of whatever kind. What was given is copied, never changed. */
export function readStructure<Schema extends z.ZodType>(
  raw: unknown,
  structure: Structure<Schema>,
): Reading<z.output<Schema>> {
  const { value, problems: refused } = plainCopy(raw, structure.limits);
  if (value === undefined && refused.length > 0) return { copy: undefined, kept: {}, data: null, problems: refused };
  const parsed = structure.schema.safeParse(value);
  const found = parsed.success
    ? []
    : faultsOf(structure, value, parsed.error.issues).flatMap((fault) => problemsOf(deepest(fault), value, structure));
  const problems = [...refused, ...firstOfEachPlace(found)];
  return {
    copy: value,
    kept: isGroup(value) ? withoutWrong(value, found, structure.byMember) : null,
    data: parsed.success && refused.length === 0 ? parsed.data : null,
    problems,
  };
}

type Fault = z.core.$ZodIssue;

/** Also what is wrong inside lists that are too long, among as many of their members as there may be: the schema does not look there. */
function faultsOf(
  { schema, limits }: Pick<Structure, 'schema' | 'limits'>,
  value: unknown,
  faults: readonly Fault[],
): readonly Fault[] {
  const tooLong = faults.flatMap((fault) => (fault.code === 'too_big' && fault.origin === 'array' ? [fault] : []));
  if (tooLong.length === 0) return faults;
  const shortened = plainCopy(value, limits).value;
  for (const { path, maximum } of tooLong) (valueAt(shortened, path) as unknown[]).splice(Number(maximum));
  const { error } = schema.safeParse(shortened);
  return [...faults, ...(error === undefined ? [] : faultsOf({ schema, limits }, shortened, error.issues))];
}

/** Of an either-or, the branch that got furthest. */
function deepest(fault: Fault): Fault {
  if (fault.code !== 'invalid_union') return fault;
  const meant = fault.errors.flat().find(({ path, code }) => path.length > 0 || code === 'unrecognized_keys');
  return meant === undefined ? fault : deepest({ ...meant, path: [...fault.path, ...meant.path] });
}

function problemsOf(fault: Fault, value: unknown, { schema, nameHint, valueHint }: Structure): readonly Problem[] {
  const { path } = fault;
  if (fault.code === 'unrecognized_keys') {
    const known = namesAt(schema, path);
    return fault.keys.map((key) =>
      withHint({ path: [...path, key], expected: 'a known name', got: fieldPath([key]) }, nameHint(path, key, known)),
    );
  }
  const given = valueAt(value, path);
  const unfit = { path, given, known: knownValues(fault), tooLarge: isTooLarge(fault) };
  const near = typeof given === 'string' ? nearestHint(given, unfit.known ?? []) : undefined;
  const hint = valueHint(unfit) ?? usualHint(fault, given, schema) ?? near;
  return [withHint({ path, expected: fault.message, got: givenText(given) }, hint)];
}

function isTooLarge(fault: Fault): boolean {
  return fault.code === 'too_big' || (fault.code === 'invalid_union' && fault.errors.flat().some(isTooLarge));
}

function usualHint({ code, path }: Fault, given: unknown, schema: z.ZodType): string | undefined {
  if (given === null) return 'leave the line out, or give it a value';
  if (typeof given !== 'string' || (code !== 'invalid_type' && code !== 'invalid_union')) return undefined;
  const kind = scalarKind(schema, path);
  return kind === undefined || kind === 'text' ? undefined : writtenNumberHint(given, kind);
}

/** What may help with text where a number is due: numerals are text only in quotes. */
export function writtenNumberHint(written: string, kind: NumberKind): string | undefined {
  return readNumeral(written.trim(), kind) === undefined
    ? numeralHint(written, kind)?.text
    : 'a number is written without quotes';
}

function knownValues(fault: Fault): readonly string[] | undefined {
  if (fault.code === 'invalid_value') return fault.values.map(String);
  if (fault.code !== 'invalid_union') return undefined;
  if ('options' in fault) return fault.options?.map(String);
  const named = fault.errors.flat().find(({ code }) => code === 'invalid_value');
  return named === undefined ? undefined : knownValues(named);
}

/** A number outside a range and not whole is one problem. */
function firstOfEachPlace(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => {
    const place = JSON.stringify(path);
    return !seen.has(place) && seen.add(place);
  });
}

function withoutWrong(root: Group, problems: readonly Problem[], byMember: ReadonlySet<string>): Group {
  const kept: Record<string, unknown> = { ...root };
  for (const {
    path: [key, inner],
  } of problems) {
    const section = String(key);
    const value = kept[section];
    const alone = inner !== undefined && byMember.has(section);
    if (alone && Array.isArray(value)) kept[section] = value.with(Number(inner), undefined);
    else if (alone && isGroup(value)) {
      const { [String(inner)]: _wrong, ...rest } = value;
      kept[section] = rest;
    } else Reflect.deleteProperty(kept, section);
  }
  return kept;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], root);
}

function withHint(problem: Problem, hint: string | undefined): Problem {
  return hint === undefined ? problem : { ...problem, hint };
}
