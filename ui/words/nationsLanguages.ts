import type { Language } from './language.ts';
import { nationsDa } from './nationsDa.ts';
import { nationsEn, type NationsWords } from './nationsEn.ts';
import { nationsNb } from './nationsNb.ts';

export const NATIONS_LANGUAGES: Readonly<Record<Language, NationsWords>> = {
  en: nationsEn,
  nb: nationsNb,
  da: nationsDa,
};
