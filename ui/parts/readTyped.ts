/** What a number box takes, both ends included. */
export interface BoxBounds {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

/** The number that was typed into a box, or why there is none: nothing readable, no whole number, or one that is too small or too large. */
export type Typed =
  { readonly status: 'read'; readonly value: number } | { readonly status: 'unreadable' | 'notWhole' | 'outside' };

/**
 * What was typed into a number box, to the last digit. Decimals take a point or a comma; nothing stands between thousands, so
 * that a whole number with a point or a comma in it is never taken for another one.
 */
export function readTyped(text: string, { min, max, whole = false }: BoxBounds): Typed {
  const written = text.trim();
  if (!/^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i.test(written)) return { status: 'unreadable' };
  if (whole && !/^[+-]?\d+$/.test(written)) return { status: 'notWhole' };
  const value = Number(written.replace(',', '.'));
  // No -0: it would stand as another number in a link.
  return value >= min && value <= max ? { status: 'read', value: value + 0 } : { status: 'outside' };
}
