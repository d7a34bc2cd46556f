import { z } from 'zod';
import type { Declaration } from '#sim';
import { declarationText, expectedNumber } from './expectedText.ts';
import { SCENARIO_LIMITS } from './scenarioLimits.ts';

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
  readonly whole?: boolean;
}

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
export function textSchema(longest: number, description: string): z.ZodString {
  const expected = `text of at most ${longest} characters`;
  return z.string({ error: expected }).max(longest, expected).meta({ description });
}

/** One of certain names. */
export function nameSchema<const Names extends readonly string[]>(
  names: Names,
  expected: string,
): z.ZodType<Names[number]> {
  return z.enum(names, { error: expected });
}

/** A list, not endless. */
export function listSchema(item: z.ZodType, description: string): z.ZodType {
  const expected = `a list of at most ${SCENARIO_LIMITS.listLength}`;
  return z.array(item, { error: expected }).max(SCENARIO_LIMITS.listLength, expected).meta({ description });
}

export const SHARE_SCHEMA = numberSchema({ min: 0, max: 1, unit: 'share' });
