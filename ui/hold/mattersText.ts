import { MISSING } from '#pictures';
import type { MetricName } from '#sim';
import type { HoldWords } from '../words/holdEn.ts';
import type { Language } from '../words/language.ts';
import { differenceText, isShare } from '../words/outcomeText.ts';

/** A size of a difference, without a side. */
export function mattersText(text: HoldWords, language: Language, metric: MetricName, size: number): string {
  const written = differenceText(metric, size, language).replace(/^[+＋]/, '');
  return isShare(metric) && written !== MISSING ? `${written} ${text.points}` : written;
}
