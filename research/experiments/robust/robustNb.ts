import { aside } from './aside.ts';
import type { RobustWords } from './robustWords.ts';

const SIDE = { ahead: 'bedre enn', level: 'på høyde med', behind: 'dårligere enn' } as const;

function assumedText(assumed: string | null): string {
  return assumed === null ? '' : `; vi regner med ${assumed}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;
}

/** Norwegian bokmål. */
export const robustNb: RobustWords = {
  tried: ({ worlds, place, failed, isFitted }) =>
    `Strategiene er prøvd i ${worlds} verdener. ${isFitted ? `Hver av dem er ${place} med innstillinger som stemmer med det modellen er tilpasset til; de skiller seg i det dette lar stå åpent.` : `Hver av dem er ${place} slik modellen har kommunen, men med andre svar på det ingen har målt. Om de fortsatt stemmer med undersøkelsene som modellen er tilpasset til, er ikke sjekket.`} I hver verden møter alle strategiene de samme tilfeldighetene og de samme ytre forholdene.${failed === 0 ? '' : ` ${failed} verdener til er holdt utenfor fordi en kjøring feilet eller ikke hadde noe å lese av.`}`,
  unread: (outcomes, place) =>
    `${listed(outcomes.map((one) => `«${one}»`))} kan ikke leses av i ${place} og er holdt utenfor.`,
  counts: ({ name, base, outcome, ahead, level, behind, of, mostly, isProbability }) =>
    `${outcome}: ${mostly === null ? `Om ${name} slår ${base}, kommer an på hvilken verden vi lever i` : `${name} er som oftest ${SIDE[mostly]} ${base}`}. ${of === 100 ? 'Regnet per 100' : `I ${of}`} verdener ligger strategien foran i ${ahead}, likt i ${level} og bak i ${behind}${isProbability ? '; har modellen rett, er dette sannsynligheter' : ''}.`,
  turns: ({ label, unit, at, low, high, assumed, aheadAbove, edge }) =>
    `«${label}» snur svaret: Over omtrent ${at}${aside(unit, `mellom ${low} og ${high}`)} ligger strategien ${aheadAbove ? 'foran' : 'bak'}, under ligger den ${aheadAbove ? 'bak' : 'foran'}${assumedText(assumed)}${edge ? ', altså midt på grensen' : ''}.`,
  matters: ({ label, assumed }) => `Mest å si har «${label}», men det snur ikke svaret alene${assumedText(assumed)}.`,
  rule: ({ label, unit, at, assumed, below, above, isLevel }) =>
    isLevel
      ? `Strategien ligger bak i ${below} av 100 verdener med «${label}»: ${at}, og i ${above} av 100 andre.`
      : `Strategien ligger bak i ${below} av 100 verdener der «${label}» er under omtrent ${at}${aside(unit)}${assumedText(assumed)}, og i ${above} av 100 andre.`,
  nothingTurns: () => 'Ingenting av det vi har variert, skiller disse verdenene alene.',
  enough: ({ name, base, all, of, outcomes, inTheWay, isRelative }) =>
    `${name} er ${isRelative ? `ikke dårligere enn ${base}` : 'god nok'} når det gjelder ${listed(outcomes.map((one) => `«${one}»`))}${outcomes.length > 1 ? ' på én gang' : ''}, i ${all} av ${of} verdener.${inTheWay.length === 0 ? '' : ` Der bare én av dem står i veien, er det oftest ${inTheWay.map((one) => `«${one}»`).join(', så ')}.`}`,
  knowing: ({ courses, best, value, worth }) =>
    worth.length === 0
      ? `Om bare ${value} teller og dere kan velge mellom disse ${courses}, er ${best} best i snitt, og det er ikke verdt noe målbart å vite mer om en enkelt av antakelsene.`
      : `Om bare ${value} teller og dere kan velge mellom disse ${courses}, er ${best} best i snitt. Dette bør dere finne ut først: ${worth.map(({ label, worth: amount }) => `«${label}» (verdt høyst ${amount} på den skalaen)`).join(', så ')}.`,
  fitted: 'det som er tilpasset undersøkelser',
  noValue:
    'Hva som bør undersøkes først, kan bare besvares når ett tall sier hva som teller, for eksempel value: 100 * needMet - leverCost / 20 i filen. Uten det: se hva som snur hvert svar.',
  few: (worlds, wanted) => `Av ${worlds} verdener sies ingenting med ord; det trengs ${wanted}.`,
  fewCitizens: (citizens, wanted) =>
    `Med ${citizens} innbyggere i simuleringen sies ingenting med ord: Er det færre enn ${wanted} på dette stedet, kan en forskjell peke feil vei.`,
  model: (isProbability) =>
    `${isProbability ? '' : 'Dette er andeler av verdenene som er prøvd, ikke sannsynligheter: Det er mennesker som har satt grensene for dem. '}Alt sammen forklarer modellen, ikke kommunen.`,
};
