import type { Issue } from '#sim';
import { fieldPath, groupedNumber } from '#scenarios';
import { EXPERIMENT_LIMITS } from './experimentLimits.ts';

/** Names that would reach into the language instead of naming a setting. */
const REFUSED_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** A group of named members, not a list. */
export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A copy of plain data of modest size, undefined members left out. Names such as `__proto__` are left out and told; what
 * is too deep or too large, such as a knot of references, is refused as a whole.
 */
export function plainData(raw: unknown): { readonly value: unknown; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  let values = 0;
  let tooLarge: string | undefined;

  function copy(value: unknown, path: readonly PropertyKey[]): unknown {
    values += 1;
    if (path.length > EXPERIMENT_LIMITS.depth || values > EXPERIMENT_LIMITS.values)
      tooLarge ??= fieldPath(path.slice(0, 3)) || 'experiment';
    if (tooLarge !== undefined || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index]));
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    const refused = members.filter(([key]) => REFUSED_NAMES.has(key));
    for (const [key] of refused)
      issues.push({ field: fieldPath([...path, key]), expected: 'a known name', got: fieldPath([key]) });
    return Object.fromEntries(
      members.filter(([key]) => !REFUSED_NAMES.has(key)).map(([key, member]) => [key, copy(member, [...path, key])]),
    );
  }

  const value = copy(raw, []);
  if (tooLarge === undefined) return { value, issues };
  const expected = `at most ${EXPERIMENT_LIMITS.depth} levels and ${groupedNumber(EXPERIMENT_LIMITS.values)} values`;
  return {
    value: undefined,
    issues: [{ field: tooLarge, expected, got: 'more', hint: 'many points are written in a CSV file: {csv: FILE}' }],
  };
}
