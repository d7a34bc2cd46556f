import { z } from 'zod';
import type { Declaration } from '#sim';
import { declarationText, expectedNumber, type Bounds } from './expectedText.ts';

/** A number inside bounds; every message is what an issue says was expected. */
export function numberSchema(bounds: Bounds): z.ZodNumber {
  const expected = expectedNumber(bounds);
  const ranged = z.number({ error: expected }).min(bounds.min, expected).max(bounds.max, expected);
  return bounds.whole === true ? ranged.int(expected) : ranged;
}

/** A lever or parameter as it was declared. */
export function declaredSchema(declaration: Declaration, help = ''): z.ZodNumber {
  const description = declarationText(declaration) + (help === '' ? '' : ` — ${help}`);
  return numberSchema(declaration).meta({ title: declaration.label, description, default: declaration.default });
}

/** Text up to a length. */
export function textSchema(longest: number, description?: string): z.ZodString {
  const expected = `text of at most ${longest} characters`;
  const text = z.string({ error: expected }).max(longest, expected);
  return description === undefined ? text : text.meta({ description });
}

/** One of certain names. */
export function nameSchema<const Names extends readonly string[]>(
  names: Names,
  expected: string,
): z.ZodType<Names[number]> {
  return z.enum(names, { error: expected });
}

export const SHARE_SCHEMA = numberSchema({ min: 0, max: 1, unit: 'share' });
