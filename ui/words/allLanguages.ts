import { da } from './da.ts';
import { en, type Words } from './en.ts';
import type { Language } from './language.ts';
import { nb } from './nb.ts';

/** The words of every language, for tests: the page loads only its reader's. */
export const LANGUAGES: Readonly<Record<Language, Words>> = { en, nb, da };
