import { aside } from './aside.ts';
import type { RobustWords } from './robustWords.ts';

const SIDE = { ahead: 'bedre end', level: 'på højde med', behind: 'dårligere end' } as const;

function assumedText(assumed: string | null): string {
  return assumed === null ? '' : `; vi regner med ${assumed}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;
}

/** Danish. */
export const robustDa: RobustWords = {
  tried: ({ worlds, place, failed, isFitted }) =>
    `Strategierne er prøvet af i ${worlds} verdener. ${isFitted ? `Hver af dem er ${place} med indstillinger, der passer med det, modellen er tilpasset til; de er forskellige i det, som dette lader stå åbent.` : `Hver af dem er ${place}, som modellen har kommunen, men med andre svar på det, ingen har målt. Om de stadig passer med de undersøgelser, som modellen er tilpasset til, er ikke efterprøvet.`} I hver verden møder alle strategier de samme tilfældigheder og de samme ydre vilkår.${failed === 0 ? '' : ` ${failed} verdener mere er holdt ude, fordi en kørsel fejlede eller ikke havde noget at aflæse.`}`,
  unread: (outcomes, place) =>
    `${listed(outcomes.map((one) => `»${one}«`))} kan ikke aflæses i ${place} og er holdt ude.`,
  counts: ({ name, base, outcome, ahead, level, behind, of, mostly, isProbability }) =>
    `${outcome}: ${mostly === null ? `Om ${name} slår ${base}, afhænger af, hvilken verden vi lever i` : `${name} er som regel ${SIDE[mostly]} ${base}`}. ${of === 100 ? 'Regnet pr. 100' : `Ud af ${of}`} verdener er strategien foran i ${ahead}, lige i ${level} og bagud i ${behind}${isProbability ? '; har modellen ret, er det sandsynligheder' : ''}.`,
  turns: ({ label, unit, at, low, high, assumed, aheadAbove, edge }) =>
    `»${label}« vender svaret: Over cirka ${at}${aside(unit, `mellem ${low} og ${high}`)} er strategien ${aheadAbove ? 'foran' : 'bagud'}, under er den ${aheadAbove ? 'bagud' : 'foran'}${assumedText(assumed)}${edge ? ', altså lige på grænsen' : ''}.`,
  matters: ({ label, assumed }) => `Mest betyder »${label}«, men det vender ikke svaret alene${assumedText(assumed)}.`,
  rule: ({ label, unit, at, assumed, below, above, isLevel }) =>
    isLevel
      ? `Strategien er bagud i ${below} ud af 100 verdener med »${label}«: ${at}, og i ${above} ud af 100 andre.`
      : `Strategien er bagud i ${below} ud af 100 verdener, hvor »${label}« er under cirka ${at}${aside(unit)}${assumedText(assumed)}, og i ${above} ud af 100 andre.`,
  nothingTurns: () => 'Intet af det, vi har varieret, skiller disse verdener alene.',
  enough: ({ name, base, all, of, outcomes, inTheWay, isRelative }) =>
    `${name} er ${isRelative ? `ikke dårligere end ${base}` : 'god nok'}, når det gælder ${listed(outcomes.map((one) => `»${one}«`))}${outcomes.length > 1 ? ' på én gang' : ''}, i ${all} ud af ${of} verdener.${inTheWay.length === 0 ? '' : ` Hvor kun ét af dem står i vejen, er det oftest ${inTheWay.map((one) => `»${one}«`).join(', dernæst ')}.`}`,
  knowing: ({ courses, best, value, worth }) =>
    worth.length === 0
      ? `Hvis kun ${value} tæller, og I kan vælge mellem disse ${courses}, er ${best} bedst i gennemsnit, og det er ikke noget målbart værd at vide mere om en enkelt af antagelserne.`
      : `Hvis kun ${value} tæller, og I kan vælge mellem disse ${courses}, er ${best} bedst i gennemsnit. Det bør I finde ud af først: ${worth.map(({ label, worth: amount }) => `»${label}« (højst ${amount} værd på den skala)`).join(', dernæst ')}.`,
  fitted: 'det, der er tilpasset undersøgelser',
  noValue:
    'Hvad der bør undersøges først, kan kun besvares, når ét tal siger, hvad der tæller, for eksempel value: 100 * needMet - leverCost / 20 i filen. Uden det: se, hvad der vender hvert svar.',
  few: (worlds, wanted) => `Ud fra ${worlds} verdener siges intet med ord; der skal ${wanted} til.`,
  fewCitizens: (citizens, wanted) =>
    `Med ${citizens} borgere i simuleringen siges intet med ord: Er der færre end ${wanted} på dette sted, kan en forskel pege den forkerte vej.`,
  model: (isProbability) =>
    `${isProbability ? '' : 'Det er andele af de verdener, der er prøvet, ikke sandsynligheder: Det er mennesker, der har sat grænserne for dem. '}Det hele forklarer modellen, ikke kommunen.`,
};
