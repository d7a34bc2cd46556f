import { localNumber } from '#pictures';
import type { RunSize } from '../size/runSize.ts';
import { LOCALES, type Language } from './language.ts';

/** `12,900 simulated adults, one for every 9 of the 112,824 in Preston`: fits behind a comma, and stands by itself with a full stop. */
type Said = (citizens: string, each: string | null, adults: string, place: string) => string;

const SAID: Readonly<Record<Language, Said>> = {
  en: (citizens, each, adults, place) =>
    `${citizens} simulated adults, ${each === null ? 'one for each' : `one for every ${each} of the ${adults}`} in ${place}`,
  nb: (citizens, each, adults, place) =>
    `${citizens} simulerte voksne, ${each === null ? 'én for hver' : `én per ${each} av de ${adults}`} i ${place}`,
  da: (citizens, each, adults, place) =>
    `${citizens} simulerede voksne, ${each === null ? 'én for hver' : `én pr. ${each} af de ${adults}`} i ${place}`,
};

/** How many simulated people stand for how many adults of a place: the one sentence that every result says it with. */
export function sizeText({ citizens, adults }: RunSize, place: string, language: Language): string {
  const number = (value: number, decimals = 0): string =>
    localNumber(value, LOCALES[language], { maximumFractionDigits: decimals });
  const ratio = adults / citizens;
  // From five on nobody counts tenths; next to one to one it must not read as one to one.
  const each = ratio <= 1 ? null : number(ratio, ratio >= 5 ? 0 : ratio >= 1.05 ? 1 : 4);
  return SAID[language](number(citizens), each, number(adults), place);
}
