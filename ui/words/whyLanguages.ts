import type { Language } from './language.ts';
import { whyDa } from './whyDa.ts';
import { whyEn, type WhyWords } from './whyEn.ts';
import { whyNb } from './whyNb.ts';

export const WHY_LANGUAGES: Readonly<Record<Language, WhyWords>> = { en: whyEn, nb: whyNb, da: whyDa };
