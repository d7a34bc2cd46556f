import { holdDa } from './holdDa.ts';
import { holdEn, type HoldWords } from './holdEn.ts';
import { holdNb } from './holdNb.ts';
import type { Language } from './language.ts';

export const HOLD_LANGUAGES: Readonly<Record<Language, HoldWords>> = { en: holdEn, nb: holdNb, da: holdDa };
