import { differDa } from './differDa.ts';
import { differEn, type DifferWords } from './differEn.ts';
import { differNb } from './differNb.ts';
import type { Language } from './language.ts';

export const DIFFER_LANGUAGES: Readonly<Record<Language, DifferWords>> = { en: differEn, nb: differNb, da: differDa };
