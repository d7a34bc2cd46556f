import type { Language } from './language.ts';
import { loopsDa } from './loopsDa.ts';
import { loopsEn, type LoopWords } from './loopsEn.ts';
import { loopsNb } from './loopsNb.ts';

/** How each language tells which loop weighs most. */
export const LOOP_VOICES: Readonly<Record<Language, LoopWords>> = { en: loopsEn, nb: loopsNb, da: loopsDa };
