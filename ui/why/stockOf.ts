import { stockBehind } from '#runs';
import type { Stock } from '#sim';

/** The stock whose account says most about an outcome; trust where none does. */
export function stockOf(outcome: string): Stock {
  return stockBehind(outcome) ?? 'trust';
}
