import { localNumber, withMinus } from './localNumber.ts';
import { MISSING } from './plainNumber.ts';

/** A number by its first digits, whole where it is large: more would suggest a precision that a few seeds do not have. */
export function shortNumber(value: number | null, digits = 3): string {
  if (value === null || Number.isNaN(value)) return MISSING;
  if (Math.abs(value) >= 1e15) return value < 0 ? '−∞' : '∞';
  if (Number.isInteger(value) || Math.abs(value) >= 10 ** (digits - 1)) return localNumber(Math.round(value), 'en-GB');
  const text = String(Number(value.toPrecision(digits)));
  return withMinus(text.includes('e') ? value.toFixed(6) : text);
}
