import { LOCALES, type Language } from '#runs';
import { localNumber } from '#pictures';
import { tellerOf, type Teller } from '../comparison/teller.ts';
import { frontWordsDa } from './frontWordsDa.ts';
import { frontWordsEn, type FrontWords } from './frontWordsEn.ts';
import { frontWordsNb } from './frontWordsNb.ts';

/** Who tells a front: the voice of comparisons, and what is said of fronts. */
export interface FrontTeller extends Pick<Teller, 'language' | 'voice'> {
  readonly words: FrontWords;
  readonly number: (value: number, decimals: number) => string;
  readonly percent: (share: number) => string;
}

const WORDS: Readonly<Record<Language, FrontWords>> = { en: frontWordsEn, nb: frontWordsNb, da: frontWordsDa };

export function frontTeller(language: Language): FrontTeller {
  const { voice } = tellerOf(language);
  const locale = LOCALES[language];
  return {
    language,
    voice,
    words: WORDS[language],
    number: (value, decimals) => localNumber(value, locale, { maximumFractionDigits: decimals }),
    percent: (share) => localNumber(share, locale, { style: 'percent', maximumFractionDigits: 0 }),
  };
}
