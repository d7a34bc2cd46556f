import type { Said } from '#sim';
import { say } from './phrases.ts';

/** Whether a number is a count or may have decimals. */
export type NumberKind = 'whole' | 'number';

/** A number as people write it, or undefined: a whole number is digits, others may have a point and a power of ten. */
export function readNumeral(written: string, kind: NumberKind): number | undefined {
  return (kind === 'whole' ? WHOLE : DECIMAL).test(written) ? Number(written) : undefined;
}

const WHOLE = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Digits in threes, with what people put between them: 100.000, 1 000, 20,000,000. */
const GROUPED = /^[+-]?\d{1,3}([ .,'’_\u00A0\u202F]\d{3})+$/;

/** What may help with text that is no numeral of the kind. */
export function numeralHint(written: string, kind: NumberKind): Said | undefined {
  const text = written.trim();
  if (kind === 'whole' && GROUPED.test(text)) return say.noThousands();
  if (/^[+-]?\d*,\d+$/.test(text)) return say.point();
  if (GROUPED.test(text) || /^[+-]?[\d.,' ]+,\d+$/.test(text)) return say.pointNoThousands();
  // 0x64, 1_0 and, where digits alone are asked for, 1e2 and 12.0.
  const value = text === '' ? NaN : Number(text.replace(/[_'’]/g, ''));
  if (Number.isNaN(value)) return undefined;
  if (kind === 'number') return say.digits();
  return Number.isInteger(value) ? say.digitsAlone() : undefined;
}
