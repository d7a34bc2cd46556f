import { fieldPath, groupedNumber } from './expectedText.ts';
import type { Problem } from './problem.ts';

/** How deep and how large written data may be: more than a person writes. A knot of references ends there too. */
export interface CopyLimits {
  readonly depth: number;
  readonly values: number;
  /** What helps whoever needs more. */
  readonly hint?: string;
}

/** A group of named members, not a list. */
export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names that would reach into the language instead of naming a setting. */
const REFUSED_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A copy of data that somebody wrote, undefined members left out. Names such as `__proto__` are left out and told; what is
 * too deep or too large is refused as a whole, and there is no copy.
 */
export function plainCopy(
  raw: unknown,
  { depth, values: most, hint }: CopyLimits,
): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let values = 0;
  let tooLarge: Problem['path'] | undefined;

  function copy(value: unknown, path: Problem['path']): unknown {
    values += 1;
    if (path.length > depth || values > most) tooLarge ??= path.slice(0, 3);
    if (tooLarge !== undefined || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index]));
    const group: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue;
      if (REFUSED_NAMES.has(key))
        problems.push({ path: [...path, key], expected: 'a known name', got: fieldPath([key]) });
      else group[key] = copy(member, [...path, key]);
    }
    return group;
  }

  const value = copy(raw, []);
  if (tooLarge === undefined) return { value, problems };
  const expected = `at most ${depth} levels and ${groupedNumber(most)} values`;
  return {
    value: undefined,
    problems: [{ path: tooLarge, expected, got: 'more', ...(hint === undefined ? {} : { hint }) }],
  };
}
