import type { Language } from './language.ts';
import { turningDa } from './turningDa.ts';
import { turningEn, type TurningWords } from './turningEn.ts';
import { turningNb } from './turningNb.ts';

export const TURNING_LANGUAGES: Readonly<Record<Language, TurningWords>> = {
  en: turningEn,
  nb: turningNb,
  da: turningDa,
};
