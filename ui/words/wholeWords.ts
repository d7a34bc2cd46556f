import type { Language } from './language.ts';
import { loadWords } from './languages.ts';
import type { Words } from './en.ts';
import type { MetricWords } from './model/metricWords.ts';

/** Languages in which metrics are called otherwise than the model calls them. */
const METRIC_WORDS: Readonly<Partial<Record<Language, () => Promise<MetricWords>>>> = {
  nb: async () => (await import('./model/metricNb.ts')).metricNb,
  da: async () => (await import('./model/metricDa.ts')).metricDa,
};

/** The words of a language with those of all metrics, which nobody waits for who looks at the main ones. */
export async function wholeWords(language: Language): Promise<Words> {
  const words = await loadWords(language);
  const load = METRIC_WORDS[language];
  if (load === undefined) return words;
  const [more, { withMetricWords }] = await Promise.all([load(), import('./model/metricWords.ts')]);
  return withMetricWords(words, more);
}
