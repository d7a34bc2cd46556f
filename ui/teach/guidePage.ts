import type { Language } from '../words/language.ts';

/** Whom a guide is for, in the order in which the links stand. */
export const GUIDE_READERS = ['teachers', 'policymakers', 'researchers'] as const;

/** Where a guide lies on the documentation site, in the reader's language. */
export function guidePage(reader: (typeof GUIDE_READERS)[number], language: Language): string {
  return `docs/guides/${reader}${language === 'en' ? '' : `.${language}`}.html`;
}
