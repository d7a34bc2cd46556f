import { localNumber } from './localNumber.ts';
import { MISSING } from './plainNumber.ts';

/** How numbers of one kind are read: as they are, a share as per cent, a difference with its sign, one of shares in percentage points. */
export type NumberKind = 'plain' | 'percent' | 'difference' | 'points';

/** How numbers are written where nothing else was asked for. */
export const ENGLISH = 'en-GB';

/** A value as people read it: three digits, or one decimal of per cent and points. */
export function valueText(value: number, kind: NumberKind = 'plain', locale = ENGLISH): string {
  return written(value, kind, {
    locale,
    plain: { maximumSignificantDigits: 3 },
    share: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  });
}

/** A number beside an axis whose steps have so many decimals. */
export function tickText(value: number, decimals: number, kind: NumberKind = 'plain', locale = ENGLISH): string {
  const fixed = (count: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: count,
    maximumFractionDigits: count,
  });
  const size = Math.abs(value);
  const plain: Intl.NumberFormatOptions =
    size >= 1e9 || (size !== 0 && size < 1e-5)
      ? { notation: 'scientific', maximumSignificantDigits: 2 }
      : fixed(decimals);
  return written(value, kind, { locale, plain, share: fixed(Math.max(0, decimals - 2)) });
}

interface Writing {
  readonly locale: string;
  readonly plain: Intl.NumberFormatOptions;
  /** Of per cent and points. */
  readonly share: Intl.NumberFormatOptions;
}

function written(value: number, kind: NumberKind, { locale, plain, share }: Writing): string {
  if (!Number.isFinite(value)) return MISSING;
  const zeroless = { signDisplay: 'negative' } as const;
  const signed = { signDisplay: 'exceptZero' } as const;
  switch (kind) {
    case 'plain':
      return localNumber(value, locale, { ...plain, ...zeroless });
    case 'percent':
      return localNumber(value, locale, { style: 'percent', ...share, ...zeroless });
    case 'difference':
      return localNumber(value, locale, { ...plain, ...signed });
    default:
      return localNumber(100 * value, locale, { ...share, ...signed });
  }
}
