import { phrasesOf } from '../declare/phrase.ts';

/** What is said of a place and a size, as English says it. */
export const PLACE_PHRASES = {
  synthetic: (place: string) => `${place}: deprivation is a synthetic gradient, not measured`,
  noFifths: (place: string) =>
    `${place}: deprivation fifths and gaps are not read (they need five neighbourhoods with measured deprivation)`,
  fewPeople: (place: string, each: number, needed: number) =>
    `${place}: too few people: under ${each} citizens per neighbourhood, so results by neighbourhood and by fifth are not judged; ${needed} are needed`,
} as const;

/** The phrases about places and sizes. */
export const say = phrasesOf(PLACE_PHRASES);
