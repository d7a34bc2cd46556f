import { FEWEST_PAIRS, type Better } from '#analysis';
import { isShare, LOCALES, timesCounted } from '#runs';
import { localNumber, tickText, valueText, type PictureAxis } from '#pictures';
import { METRICS, type MetricName } from '#sim';
import type { Language } from './language.ts';
import type { Words } from './en.ts';
import { isSum, sumText } from './sums.ts';

export { isShare, LOCALES };

function isMetric(outcome: string): outcome is MetricName {
  return Object.hasOwn(METRICS, outcome);
}

/** Which way an outcome is better, if people would agree; of own outcomes nobody knows. */
export function betterOf(outcome: string): Better {
  return isMetric(outcome) ? METRICS[outcome].better : 0;
}

/** A value as people count it; the sentences count so too. */
function counted(outcome: string, value: number): number {
  return value * timesCounted(outcome);
}

/** What an outcome is called in the language of the page; the model's English where there is no other, an own one by its name. */
export function outcomeLabel(words: Words, outcome: string): string {
  const known = (words.metrics as Readonly<Record<string, string>>)[outcome];
  return known ?? (isMetric(outcome) ? METRICS[outcome].label : outcome);
}

/** What a metric is, in a line, in the language of the page; nothing of own outcomes. */
export function metricNote(words: Words, outcome: string): string {
  return words.metricNotes[outcome] ?? (isMetric(outcome) ? METRICS[outcome].definition : '');
}

/**
 * A value of an outcome as people read it, in the language of the page and, where it is a sum, in the currency of the place; a dash
 * where there is nothing to read.
 */
export function outcomeText(outcome: string, value: number, language: Language): string {
  if (isSum(outcome)) return sumText(value, language);
  return valueText(counted(outcome, value), isShare(outcome) ? 'percent' : 'plain', LOCALES[language]);
}

/** How numbers beside an axis of an outcome are written, by the decimals that tell them apart. */
export function outcomeTick(
  outcome: string,
  language: Language,
  isDifference = false,
): (value: number, decimals: number) => string {
  if (isSum(outcome)) return (value) => sumText(value, language, { sign: isDifference });
  const kind = isShare(outcome) ? (isDifference ? 'points' : 'percent') : isDifference ? 'difference' : 'plain';
  // What is counted by tens needs a decimal less to be told apart.
  const spared = Math.floor(Math.log10(timesCounted(outcome)));
  return (value, decimals) =>
    tickText(counted(outcome, value), Math.max(0, decimals - spared), kind, LOCALES[language]);
}

/**
 * Between which values something lies, such as nine runs of ten; one dash where nothing lies between, as with one run, and under ten runs,
 * whose range would be that of the luck of a few.
 */
export function rangeText(
  { low, high, runs }: { readonly low: number; readonly high: number; readonly runs?: number },
  read: (value: number) => string,
  between = '–',
): string {
  const isFew = runs !== undefined && runs < FEWEST_PAIRS;
  return isFew || Number.isNaN(low) || Number.isNaN(high) ? read(NaN) : `${read(low)}${between}${read(high)}`;
}

/** A number in the language of the page. */
export function numberText(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  return localNumber(value, LOCALES[language], options);
}

/** What an outcome is along an axis, or by a colour: there stand the model's own numbers, sums in pounds. */
export function outcomeAxis(words: Words, outcome: string): PictureAxis {
  const label = outcomeLabel(words, outcome);
  return isShare(outcome) ? { label, unit: '', read: 'percent' } : { label, unit: modelUnit(words, outcome) };
}

/** What a number counts, in the language of the page; per cent for shares, nothing for own outcomes. A sum has its currency with it. */
export function unitText(words: Words, outcome: string): string {
  if (isSum(outcome)) return words.perAdultYear;
  return words.counts[outcome] ?? modelUnit(words, outcome);
}

/** In what the model itself counts an outcome, beside its own numbers: sums in pounds. */
export function modelUnit(words: Words, outcome: string): string {
  if (isSum(outcome)) return words.poundsPerAdultYear;
  if (isShare(outcome)) return '%';
  const known = (words.units as Readonly<Record<string, string | undefined>>)[outcome];
  return known ?? (isMetric(outcome) ? METRICS[outcome].unit : '');
}

/** A difference of an outcome with its sign: percentage points for shares. */
export function differenceText(outcome: string, difference: number, language: Language): string {
  if (isSum(outcome)) return sumText(difference, language, { sign: true });
  return valueText(counted(outcome, difference), isShare(outcome) ? 'points' : 'difference', LOCALES[language]);
}

/** A difference of shares in percentage points, with its sign. */
export function pointsText(difference: number, language: Language): string {
  return valueText(difference, 'points', LOCALES[language]);
}
