import type { Language } from './language.ts';
import { teachDa } from './teachDa.ts';
import { teachEn, type TeachWords } from './teachEn.ts';
import { teachNb } from './teachNb.ts';

export const TEACH_LANGUAGES: Readonly<Record<Language, TeachWords>> = { en: teachEn, nb: teachNb, da: teachDa };
