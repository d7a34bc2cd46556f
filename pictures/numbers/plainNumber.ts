import { localNumber } from './localNumber.ts';

/** What stands where there is nothing to read. */
export const MISSING = '–';

/** A number for people with so many decimals: `1,234`, `−0.27`, `–` where there is nothing. A sign on request; nothing is neither plus nor minus. */
export function plainNumber(value: number, decimals: number, { sign = false } = {}): string {
  if (!Number.isFinite(value)) return MISSING;
  // As it is rounded here: formatters round halves of decimal texts, toFixed the number that is there.
  const rounded = Number(value.toFixed(decimals));
  return localNumber(rounded, 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: sign ? 'exceptZero' : 'negative',
  });
}

/** A whole count with its noun: `1 run`, `20 runs`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${plainNumber(count, 0)} ${count === 1 ? one : many}`;
}

/** A share as a percentage: `95%`, `2.5%`. */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(6))}%`;
}
