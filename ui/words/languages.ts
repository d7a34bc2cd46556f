import type { Language } from './language.ts';
import { da } from './da.ts';
import { en, type Words } from './en.ts';
import { nb } from './nb.ts';

export const LANGUAGES: Readonly<Record<Language, Words>> = { en, nb, da };

/** A label of the model (a lever, a preset) in the language of the page; English where there is no other. */
export function labelOf(words: Words, name: string, english: string): string {
  return words.labels[name] ?? english;
}

/** The language to mark a label with: English where the page's language has no other and is not English itself. */
export function labelLangOf(words: Words, name: string): { readonly labelLang?: 'en' } {
  return words === en || words.labels[name] !== undefined ? {} : { labelLang: 'en' };
}
