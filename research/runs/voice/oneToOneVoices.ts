import type { Language } from './language.ts';

/** How a difference is at one to one, in one language. Numbers come written, differences with their sign. */
export interface OneToOneWords {
  /** Of one figure, as a sentence at its moment: `After ten years, …`. */
  readonly sentence: (told: {
    readonly after: string;
    readonly name: string;
    readonly base: string;
    readonly adults: string;
    readonly difference: string;
    readonly pairs: number;
    readonly least: string;
    readonly most: string;
  }) => string;
  /** The same at the model's own size, behind it. */
  readonly own: (citizens: string, difference: string) => string;
  /** Announces a list of figures. */
  readonly list: (adults: string, pairs: number, citizens: string) => string;
  readonly item: (label: string, difference: string, own: string) => string;
}

/** What one to one does to a difference, in every language. */
export const ONE_TO_ONE_VOICES: Readonly<Record<Language, OneToOneWords>> = {
  en: {
    sentence: ({ after, name, base, adults, difference, pairs, least, most }) =>
      `At one to one (all ${adults} adults simulated) the difference between ${name} and ${base} is ${difference} ${after} (${pairs} pairs of runs, ${least} to ${most}).`,
    own: (citizens, difference) => `With ${citizens}, under the same luck, it is ${difference}.`,
    list: (adults, pairs, citizens) =>
      `At one to one, with all ${adults} adults simulated (${pairs} pairs of runs; in brackets with ${citizens}, under the same luck)`,
    item: (label, difference, own) => `${label}: ${difference} (${own})`,
  },
  nb: {
    sentence: ({ after, name, base, adults, difference, pairs, least, most }) =>
      `Én til én (alle de ${adults} voksne simulert) er forskjellen mellom ${name} og ${base} ${difference} ${after} (${pairs} par kjøringer, ${least} til ${most}).`,
    own: (citizens, difference) => `Med ${citizens}, og samme flaks og uflaks, er den ${difference}.`,
    list: (adults, pairs, citizens) =>
      `Én til én, med alle de ${adults} voksne simulert (${pairs} par kjøringer; i parentes med ${citizens}, og samme flaks og uflaks)`,
    item: (label, difference, own) => `${label}: ${difference} (${own})`,
  },
  da: {
    sentence: ({ after, name, base, adults, difference, pairs, least, most }) =>
      `Én til én (alle de ${adults} voksne simuleret) er forskellen mellem ${name} og ${base} ${difference} ${after} (${pairs} par kørsler, ${least} til ${most}).`,
    own: (citizens, difference) => `Med ${citizens}, og samme held og uheld, er den ${difference}.`,
    list: (adults, pairs, citizens) =>
      `Én til én, med alle de ${adults} voksne simuleret (${pairs} par kørsler; i parentes med ${citizens}, og samme held og uheld)`,
    item: (label, difference, own) => `${label}: ${difference} (${own})`,
  },
};
