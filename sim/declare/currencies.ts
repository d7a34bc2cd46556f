import type { Grade } from './define.ts';
import type { Country } from './place.ts';

/** What sums are told in where people read them. */
export interface Currency {
  readonly code: 'GBP' | 'NOK' | 'DKK';
  /** What a pound counts as. */
  readonly perPound: number;
  /** Of the rate. */
  readonly year: number;
  readonly grade: Grade;
  readonly source: string;
}

const PARITY = 'the model counts in pounds';
const ROUGHLY = 'assumption: £1 = 12 NOK = 8.4 DKK, about the rates of 2020';

/**
 * The currency of each country, once. The model counts in pounds wherever a place lies; a rate turns a sum for those who read it and
 * enters no run, so that no fingerprint hangs on it.
 */
export const CURRENCIES: Readonly<Record<Country, Currency>> = {
  norway: { code: 'NOK', perPound: 12, year: 2020, grade: 'assumption', source: ROUGHLY },
  denmark: { code: 'DKK', perPound: 8.4, year: 2020, grade: 'assumption', source: ROUGHLY },
  england: { code: 'GBP', perPound: 1, year: 2020, grade: 'A', source: PARITY },
};
