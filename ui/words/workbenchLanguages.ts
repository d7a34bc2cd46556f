import type { Language } from './language.ts';
import { workbenchDa } from './workbenchDa.ts';
import { workbenchEn, type WorkbenchWords } from './workbenchEn.ts';
import { workbenchNb } from './workbenchNb.ts';

export const WORKBENCH_LANGUAGES: Readonly<Record<Language, WorkbenchWords>> = {
  en: workbenchEn,
  nb: workbenchNb,
  da: workbenchDa,
};
