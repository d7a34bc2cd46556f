import { LOCALES, type Language } from '#runs';

/** A list as it is said: "a, b and c". */
export function listText(
  parts: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(LOCALES[language], { type }).format(parts);
}
