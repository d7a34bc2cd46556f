import type { Issue } from '#sim';
import { fieldPath } from './expectedText.ts';

/** Deeper or larger than any scenario; a knot of references ends here too. */
const DEEPEST = 12;
const MOST_VALUES = 20_000;

/** Names that would reach into the language instead of naming a setting. */
const REFUSED_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

type Copied =
  | { readonly ok: true; readonly value: unknown; readonly refused: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A copy of plain data of modest size, undefined members left out. Names such as `__proto__` are left out and refused;
 * what is too deep or too large is refused as a whole.
 */
export function plainCopy(raw: unknown): Copied {
  const refused: Issue[] = [];
  let values = 0;
  let tooLarge: string | undefined;

  function copy(value: unknown, path: readonly PropertyKey[]): unknown {
    if (tooLarge !== undefined) return undefined;
    values += 1;
    if (path.length > DEEPEST || values > MOST_VALUES) {
      tooLarge = fieldPath(path.slice(0, 3)) || 'scenario';
      return undefined;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index]));
    const group: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const member = (value as Record<string, unknown>)[key];
      if (member === undefined) continue;
      if (REFUSED_NAMES.has(key)) {
        refused.push({ field: fieldPath([...path, key]), expected: 'a known name', got: key });
      } else {
        group[key] = copy(member, [...path, key]);
      }
    }
    return group;
  }

  const value = copy(raw, []);
  if (tooLarge === undefined) return { ok: true, value, refused };
  const expected = `at most ${DEEPEST} levels and ${MOST_VALUES} values`;
  return { ok: false, issues: [{ field: tooLarge, expected, got: 'more' }] };
}
