import { localNumber, withMinus } from './localNumber.ts';
import { MISSING } from './plainNumber.ts';

/** A number by its first digits, whole where it is large: more would suggest a precision that a few seeds do not have. */
export function shortNumber(value: number | null, digits = 3): string {
  if (value === null || Number.isNaN(value)) return MISSING;
  if (Math.abs(value) >= 1e15) return value < 0 ? '−∞' : '∞';
  if (Number.isInteger(value) || Math.abs(value) >= 10 ** (digits - 1)) return localNumber(Math.round(value), 'en-GB');
  // Six decimals at most: no exponent, and no digits of what is next to nothing.
  return withMinus(String(Number(Math.abs(value) < 1e-4 ? value.toFixed(6) : value.toPrecision(digits))));
}
