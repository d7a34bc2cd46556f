import type { Language } from './language.ts';
import { sureDa } from './sureDa.ts';
import { sureEn, type SureWords } from './sureEn.ts';
import { sureNb } from './sureNb.ts';

export const SURE_LANGUAGES: Readonly<Record<Language, SureWords>> = { en: sureEn, nb: sureNb, da: sureDa };
