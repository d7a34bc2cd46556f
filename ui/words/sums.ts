import { CURRENCIES, METRICS, type Country, type MetricName } from '#sim';
import { moneyText } from '#runs';
import type { Words } from './en.ts';
import type { Language } from './language.ts';

/**
 * The country in whose currency the page tells sums just now. It stands here and is handed to nobody, since a sum is told wherever an
 * outcome is: one place that forgot it would show pounds beside kroner. `state/pageState.ts` sets it with the comparison that is shown.
 */
let country: Country = 'england';

export function tellSumsOf(place: Country): void {
  country = place;
}

/** Outcomes that are sums: pounds per adult and year, as the model counts. */
export function isSum(outcome: string): boolean {
  return Object.hasOwn(METRICS, outcome) && METRICS[outcome as MetricName].unit === 'pounds per adult and year';
}

/** A sum of pounds in the currency of the place that is shown. `sign`: a difference. */
export function sumText(pounds: number, language: Language, { sign = false } = {}): string {
  return moneyText(pounds, country, language, { sign, short: true });
}

/** At which rate sums are turned, of which year and on what it rests; null where nothing is turned. */
export function rateText(words: Words, language: Language): string | null {
  const { perPound, year } = CURRENCIES[country];
  return perPound === 1 ? null : words.rate(moneyText(1, country, language), String(year));
}
