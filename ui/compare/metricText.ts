import { METRICS } from '#sim';
import type { ShownMetric } from '../run/comparisonData.ts';
import type { Language } from '../state/appState.ts';
import type { Words } from '../words/en.ts';

const LOCALES = { en: 'en-GB', nb: 'nb-NO', da: 'da-DK' } as const satisfies Record<Language, string>;

/** Metrics that are shares between 0 and 1 and read as per cent. */
function isShare(metric: ShownMetric): boolean {
  const [low, high] = METRICS[metric].range;
  return low === 0 && high === 1;
}

/** A value of a metric as people read it, in the language of the page; a dash where there is nothing to read. */
export function metricText(metric: ShownMetric, value: number, language: Language): string {
  if (!Number.isFinite(value)) return '–';
  const options: Intl.NumberFormatOptions = isShare(metric)
    ? { style: 'percent', maximumFractionDigits: 1, minimumFractionDigits: 1 }
    : { maximumSignificantDigits: 3 };
  return new Intl.NumberFormat(LOCALES[language], options).format(value);
}

/** What a number counts, in the language of the page; per cent for shares. */
export function unitText(words: Words, metric: ShownMetric): string {
  return isShare(metric) ? '%' : (words.units[metric] ?? METRICS[metric].unit);
}

/** A difference of shares in percentage points, with its sign. */
export function pointsText(difference: number, language: Language): string {
  if (!Number.isFinite(difference)) return '–';
  const options = { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(LOCALES[language], options).format(100 * difference);
}
