import type { Checked } from '#sim';

interface Bounds {
  readonly min: number;
  readonly max: number;
  /** What is counted: `months`. */
  readonly unit: string;
}

/** A whole number as typed, within bounds, both included. */
export function wholeNumber(field: string, text: string, { min, max, unit }: Bounds): Checked<number> {
  const value = /^\d{1,15}$/.test(text.trim()) ? Number(text) : NaN;
  if (value >= min && value <= max) return { ok: true, value };
  return { ok: false, issues: [{ field, expected: `whole number ${min} to ${max}, ${unit}`, got: text }] };
}

/** What was typed as a number where it is one, else the text, for a check further on to refuse. */
export function numberOrText(text: string): number | string {
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value) ? text : value;
}
