import { guidesDa } from './guidesDa.ts';
import { guidesEn, type GuidesWords } from './guidesEn.ts';
import { guidesNb } from './guidesNb.ts';
import type { Language } from './language.ts';

export const GUIDES_LANGUAGES: Readonly<Record<Language, GuidesWords>> = { en: guidesEn, nb: guidesNb, da: guidesDa };
