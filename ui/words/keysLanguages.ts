import { keysDa } from './keysDa.ts';
import { keysEn, type KeysWords } from './keysEn.ts';
import { keysNb } from './keysNb.ts';
import type { Language } from './language.ts';

export const KEYS_LANGUAGES: Readonly<Record<Language, KeysWords>> = { en: keysEn, nb: keysNb, da: keysDa };
