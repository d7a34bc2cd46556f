import type { Language } from './language.ts';
import { sizeDa } from './sizeDa.ts';
import { sizeEn, type SizeWords } from './sizeEn.ts';
import { sizeNb } from './sizeNb.ts';

export const SIZE_LANGUAGES: Readonly<Record<Language, SizeWords>> = { en: sizeEn, nb: sizeNb, da: sizeDa };
