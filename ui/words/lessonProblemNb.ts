import type { LESSON_PHRASES } from '#lessons';
import type { PhraseWords } from '#sim';
import { numberText } from './outcomeText.ts';

const number = (value: number): string => numberText(value, 'nb');
const listed = (names: readonly string[], last: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;

/** What is wrong with a lesson file, or would disappoint a class, in Norwegian. Settings are called as they stand in the file. */
export const lessonProblemNb: PhraseWords<typeof LESSON_PHRASES> = {
  formatUpTo: (newest) => `formatversjon ${newest}${newest === 1 ? '' : ' eller eldre'}`,
  laterReads: (version) => `Format ${version} kan leses av en nyere utgave av Samspill.`,
  mostBytes: (bytes) => `en leksjon på høyst ${number(bytes)} byte`,
  bytes: (count) => `det ${number(count)} byte`,
  fewPages: () => 'En leksjon er noen få sider tekst; bilder og data hører ikke hjemme i den.',
  builtInPlace: () => 'et sted som finnes her, eller en fil som åpnes sammen med leksjonen',
  placeFileAway: () =>
    'Stedet er en CSV-fil, og den er ikke med. Åpne begge filene, eller skriv navnet på et sted som finnes her.',
  atTheTop: (name) => `${name} øverst i leksjonen, felles for alle armene`,
  ofItsOwnArm: () => 'en egen for denne armen',

  notBuiltInId: () => 'en id som ingen innebygd leksjon har',
  ownId: () => 'en id som ingen annen har',
  armId: () => 'id-en til en arm',
  claimId: () => 'id-en til en påstand',
  claimInBraces: () => 'id-en til en påstand i krøllparentesen',
  numberInBraces: (kind) => `et tall som en påstand av typen ${kind} har, i krøllparentesen`,
  thereAre: (names) => (names.length === 0 ? 'Her er det ingen.' : `Her finnes ${listed(names, 'og')}.`),
  shownBaseline: () => 'en første arm som vises, for de andre sammenlignes med den',
  otherArm: () => 'en annen arm enn den som leses av',
  oneKind: (kinds) => `én av ${listed(kinds, 'og')}`,
  kinds: (kinds) => `både ${listed(kinds, 'og')}`,
  atLeastFrom: (from) => `minst like mye som i from, ${number(from)}`,
  monthAfter: (month) => `en måned etter ${month}`,
  forwards: () => 'Punktene på en kurve går framover i tid.',
  predictBefore: () => 'et steg predict før run',
  predictingHelps: () => 'Den som har gjettet først, ser mer.',
  runBefore: (step) => `et steg run før ${step}`,
  runBeforeNumbers: () => 'et steg run før tall som regnes ut',
  readHere: () => 'et mål som kan leses av på dette stedet',
  unreadSynthetic: (metric, place) => `${metric}, som ikke kan leses av i ${place} (levekårene der er oppdiktede)`,
  unreadFew: (metric, place) => `${metric}, som ikke kan leses av i ${place} (det er for få nabolag)`,
  readEverywhere: (metric) => `${metric} kan leses av overalt.`,
  httpsLinks: () => 'lenker som begynner med https://',
  otherLink: () => 'en lenke som ikke gjør det',

  computedNumbers: () => 'tall som regnes ut, for eksempel {claim.difference}',
  typedNumbers: (numbers) => listed(numbers, 'og'),
  exceptedNumbers: () => 'Bare måneder, år og kilder kan skrives rett inn.',
  plainText: () => 'ren tekst med **uthevet**, lister og avsnitt',
  notationOf: (notation) => notation,
  shownAsWritten: () => 'Det vises slik det er skrevet.',
  filledBraces: () => 'krøllparenteser som kan fylles ut, for eksempel {claim.difference}',
  usedClaim: () => 'en påstand som en tekst, et spørsmål eller en bit av forklaringen trenger',
  nobodyNames: (id) => `${id}, som ingenting viser til`,
  revealedArm: () => 'en arm som et tidligere steg run har vist',
  answeredArm: () => 'en arm som et senere steg run viser',
  unrevealed: (id) => `${id}, som ikke blir vist`,
  everyLanguage: (languages) => `tekst på ${listed(languages, 'og')}, som andre steder i leksjonen`,
  onlyLanguages: (languages) => `det bare ${listed(languages, 'og')}`,
  fallsBack: (language) => `Der teksten mangler, vises den på ${language}.`,
};
