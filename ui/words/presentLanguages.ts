import type { Language } from './language.ts';
import { presentDa } from './presentDa.ts';
import { presentEn, type PresentWords } from './presentEn.ts';
import { presentNb } from './presentNb.ts';

export const PRESENT_LANGUAGES: Readonly<Record<Language, PresentWords>> = {
  en: presentEn,
  nb: presentNb,
  da: presentDa,
};
