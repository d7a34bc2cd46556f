import type { Language } from './language.ts';
import { exploreDa } from './exploreDa.ts';
import { exploreEn, type ExploreWords } from './exploreEn.ts';
import { exploreNb } from './exploreNb.ts';

export const EXPLORE_LANGUAGES: Readonly<Record<Language, ExploreWords>> = {
  en: exploreEn,
  nb: exploreNb,
  da: exploreDa,
};
