import { localNumber, MISSING } from '#pictures';
import { CURRENCIES, type Country, type Currency } from '#sim';
import { LOCALES, type Language } from './voice/language.ts';

export interface MoneyWriting {
  /** With a plus where it is more than nothing: a difference. */
  readonly sign?: boolean;
  /** `kr` in place of `kroner`, for tables and axes. */
  readonly short?: boolean;
}

/** Own kroner need no name of their country; those of the neighbour do. */
const UNITS: Readonly<
  Record<'nb' | 'da', Readonly<Record<Currency['code'], readonly [one: string, many: string, short: string]>>>
> = {
  nb: { GBP: ['pund', 'pund', 'pund'], NOK: ['krone', 'kroner', 'kr'], DKK: ['dansk krone', 'danske kroner', 'DKK'] },
  da: { GBP: ['pund', 'pund', 'pund'], NOK: ['norsk krone', 'norske kroner', 'NOK'], DKK: ['krone', 'kroner', 'kr.'] },
};

/**
 * A sum of the model, which counts in pounds, as people of a language read it in the currency of a country: `£94`, `1 130 kroner`, `NOK 1,130`.
 * Whole from ten on and in three digits above a thousand, since no rate and no price here is known better.
 */
export function moneyText(
  pounds: number,
  country: Country,
  language: Language,
  { sign = false, short = false }: MoneyWriting = {},
): string {
  if (!Number.isFinite(pounds)) return MISSING;
  const { code, perPound } = CURRENCIES[country];
  const amount = rounded(pounds * perPound);
  const before = amount < 0 ? '−' : sign && amount > 0 ? '+' : '';
  const size = Math.abs(amount);
  const decimals = Number.isInteger(size) ? 0 : 2;
  const number = localNumber(size, LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  if (language === 'en') return `${before}${code === 'GBP' ? '£' : `${code}\u00a0`}${number}`;
  const [one, many, shortened] = UNITS[language][code];
  return `${before}${number}\u00a0${short ? shortened : size === 1 ? one : many}`;
}

function rounded(amount: number): number {
  const size = Math.abs(amount);
  if (size >= 1000) return Number(amount.toPrecision(3));
  // No −0: nothing has no sign.
  return (size >= 10 ? Math.round(amount) : Number(amount.toFixed(2))) + 0;
}
