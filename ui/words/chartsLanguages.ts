import type { Language } from './language.ts';
import { chartsDa } from './chartsDa.ts';
import { chartsEn, type ChartWords } from './chartsEn.ts';
import { chartsNb } from './chartsNb.ts';

export const CHART_LANGUAGES: Readonly<Record<Language, ChartWords>> = { en: chartsEn, nb: chartsNb, da: chartsDa };
