import type { Language } from './language.ts';
import { sheetDa } from './sheetDa.ts';
import { sheetEn, type SheetWords } from './sheetEn.ts';
import { sheetNb } from './sheetNb.ts';

export const SHEET_LANGUAGES: Readonly<Record<Language, SheetWords>> = { en: sheetEn, nb: sheetNb, da: sheetDa };
