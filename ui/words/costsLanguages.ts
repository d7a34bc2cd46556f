import { costsDa } from './costsDa.ts';
import { costsEn, type CostsWords } from './costsEn.ts';
import { costsNb } from './costsNb.ts';
import type { Language } from './language.ts';

export const COSTS_LANGUAGES: Readonly<Record<Language, CostsWords>> = { en: costsEn, nb: costsNb, da: costsDa };
