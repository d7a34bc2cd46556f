import type { Language } from './language.ts';
import { townDa } from './townDa.ts';
import { townEn, type TownWords } from './townEn.ts';
import { townNb } from './townNb.ts';

export const TOWN_LANGUAGES: Readonly<Record<Language, TownWords>> = { en: townEn, nb: townNb, da: townDa };
