import type { Better } from '#analysis';
import { METRICS, type MetricName } from '#sim';
import type { Language } from './language.ts';
import type { Words } from './en.ts';

const LOCALES = { en: 'en-GB', nb: 'nb-NO', da: 'da-DK' } as const satisfies Record<Language, string>;

function isMetric(outcome: string): outcome is MetricName {
  return Object.hasOwn(METRICS, outcome);
}

/** Outcomes that are shares between 0 and 1 and read as per cent. */
export function isShare(outcome: string): boolean {
  if (!isMetric(outcome)) return false;
  const [low, high] = METRICS[outcome].range;
  return low === 0 && high === 1;
}

/** Which way an outcome is better, if people would agree; of own outcomes nobody knows. */
export function betterOf(outcome: string): Better {
  return isMetric(outcome) ? METRICS[outcome].better : 0;
}

/** What an outcome is called in the language of the page; the model's English where there is no other, an own one by its name. */
export function outcomeLabel(words: Words, outcome: string): string {
  const known = (words.metrics as Readonly<Record<string, string>>)[outcome];
  return known ?? (isMetric(outcome) ? METRICS[outcome].label : outcome);
}

/** A value of an outcome as people read it, in the language of the page; a dash where there is nothing to read. */
export function outcomeText(outcome: string, value: number, language: Language): string {
  if (!Number.isFinite(value)) return '–';
  const options: Intl.NumberFormatOptions = isShare(outcome)
    ? { style: 'percent', maximumFractionDigits: 1, minimumFractionDigits: 1 }
    : { maximumSignificantDigits: 3 };
  return numberText(value, language, options);
}

/** A number in the language of the page, with a minus sign: only Norwegian formats have one, the others a hyphen. */
export function numberText(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  return formatter(LOCALES[language], options).format(value).replace('-', '−');
}

/** What a number counts, in the language of the page; per cent for shares, nothing for own outcomes. */
export function unitText(words: Words, outcome: string): string {
  if (isShare(outcome)) return '%';
  const known = (words.units as Readonly<Record<string, string | undefined>>)[outcome];
  return known ?? (isMetric(outcome) ? METRICS[outcome].unit : '');
}

/** A difference of an outcome with its sign: percentage points for shares. */
export function differenceText(outcome: string, difference: number, language: Language): string {
  if (isShare(outcome)) return pointsText(difference, language);
  if (!Number.isFinite(difference)) return '–';
  return numberText(difference, language, { signDisplay: 'exceptZero', maximumSignificantDigits: 3 });
}

/** A difference of shares in percentage points, with its sign. */
export function pointsText(difference: number, language: Language): string {
  if (!Number.isFinite(difference)) return '–';
  return numberText(100 * difference, language, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** Making a formatter takes 50 times as long as using it, and a frame of the time slider writes two hundred numbers. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
  formatters.set(key, known);
  return known;
}
