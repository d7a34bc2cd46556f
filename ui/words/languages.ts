import { en, type Words } from './en.ts';
import type { Language } from './language.ts';

/** What the languages of the page call themselves. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  nb: 'Norsk bokmål',
  da: 'Dansk',
};

const known: Partial<Record<Language, Words>> = { en };

/** The words of a language, fetched once. Only English stands ready, for what is said before others have come. */
export async function loadWords(language: Language): Promise<Words> {
  const words = known[language] ?? (language === 'nb' ? (await import('./nb.ts')).nb : (await import('./da.ts')).da);
  known[language] = words;
  return words;
}

/** The words of a language, if they have come; English until then. */
export function wordsOf(language: Language): Words {
  return known[language] ?? en;
}

/** A label of the model (a lever, a preset) in the language of the page; English where there is no other. */
export function labelOf(words: Words, name: string, english: string): string {
  return words.labels[name] ?? english;
}

/** The language that a catalogue of the page is in. */
export function languageOf(words: Words): Language {
  return words.code;
}

/** The language to mark a label with: English where the page's language has no other and is not English itself. */
export function labelLangOf(words: Words, name: string): { readonly labelLang?: 'en' } {
  return words.code === 'en' || words.labels[name] !== undefined ? {} : { labelLang: 'en' };
}
