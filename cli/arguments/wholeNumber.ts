import { numeralHint, readNumeral } from '#scenarios';
import type { Checked } from '#sim';

interface Bounds {
  readonly min: number;
  readonly max: number;
  /** What is counted: `months`. */
  readonly unit: string;
}

/** A whole number as typed, within bounds, both included. */
export function wholeNumber(field: string, text: string, { min, max, unit }: Bounds): Checked<number> {
  const value = readNumeral(text.trim(), 'whole');
  if (value !== undefined && value >= min && value <= max) return { ok: true, value };
  const issue = { field, expected: `whole number ${min} to ${max}, ${unit}`, got: text };
  const hint = value === undefined ? numeralHint(text, 'whole') : undefined;
  return { ok: false, issues: [hint === undefined ? issue : { ...issue, hint: hint.text }] };
}

/** What was typed as a whole number where it is one, else the text as it was typed, for a check further on to refuse. */
export function wholeOrText(text: string): number | string {
  return readNumeral(text.trim(), 'whole') ?? text;
}
