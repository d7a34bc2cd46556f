import type { Language } from './language.ts';
import { loopsDa } from './loopsDa.ts';
import { loopsEn, type LoopsWords } from './loopsEn.ts';
import { loopsNb } from './loopsNb.ts';

export const LOOPS_LANGUAGES: Readonly<Record<Language, LoopsWords>> = { en: loopsEn, nb: loopsNb, da: loopsDa };
