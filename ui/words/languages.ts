import { en, type Words } from './en.ts';
import type { Language } from './language.ts';

/** What the languages of the page call themselves. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  nb: 'Norsk bokmål',
  da: 'Dansk',
};

/** The words of a language. Only English stands ready, for what is said before others have come; the page loads its reader’s own. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'nb') return (await import('./nb.ts')).nb;
  return language === 'da' ? (await import('./da.ts')).da : en;
}

/** A label of the model (a lever, a preset) in the language of the page; English where there is no other. */
export function labelOf(words: Words, name: string, english: string): string {
  return words.labels[name] ?? english;
}

/** The language to mark a label with: English where the page's language has no other and is not English itself. */
export function labelLangOf(words: Words, name: string): { readonly labelLang?: 'en' } {
  return words === en || words.labels[name] !== undefined ? {} : { labelLang: 'en' };
}
