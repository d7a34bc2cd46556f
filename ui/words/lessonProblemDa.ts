import type { LESSON_PHRASES } from '#lessons';
import type { PhraseWords } from '#sim';
import { numberText } from './outcomeText.ts';

const number = (value: number): string => numberText(value, 'da');
const listed = (names: readonly string[], last: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;

/** What is wrong with a lesson file, or would disappoint a class, in Danish. Settings are called as they stand in the file. */
export const lessonProblemDa: PhraseWords<typeof LESSON_PHRASES> = {
  formatUpTo: (newest) => `formatversion ${newest}${newest === 1 ? '' : ' eller ældre'}`,
  laterReads: (version) => `Format ${version} kan læses af en nyere udgave af Samspill.`,
  mostBytes: (bytes) => `en lektion på højst ${number(bytes)} byte`,
  bytes: (count) => `der ${number(count)} byte`,
  fewPages: () => 'En lektion er nogle få siders tekst; billeder og data hører ikke til i den.',
  builtInPlace: () => 'et sted, der findes her, eller en fil, der åbnes sammen med lektionen',
  placeFileAway: () =>
    'Stedet er en CSV-fil, og den er ikke med. Åbn begge filer, eller skriv navnet på et sted, der findes her.',
  atTheTop: (name) => `${name} øverst i lektionen, fælles for alle armene`,
  ofItsOwnArm: () => 'en særskilt for denne arm',

  notBuiltInId: () => 'et id, som ingen indbygget lektion har',
  ownId: () => 'et id, som ingen anden har',
  armId: () => 'id’et på en arm',
  claimId: () => 'id’et på en påstand',
  claimInBraces: () => 'id’et på en påstand i krølleparentesen',
  numberInBraces: (kind) => `et tal, som en påstand af typen ${kind} har, i krølleparentesen`,
  thereAre: (names) => (names.length === 0 ? 'Her er ingen.' : `Her findes ${listed(names, 'og')}.`),
  shownBaseline: () => 'en første arm, der vises, for de andre sammenlignes med den',
  otherArm: () => 'en anden arm end den, der aflæses',
  oneKind: (kinds) => `en af ${listed(kinds, 'og')}`,
  kinds: (kinds) => `både ${listed(kinds, 'og')}`,
  atLeastFrom: (from) => `mindst lige så meget som i from, ${number(from)}`,
  monthAfter: (month) => `en måned efter ${month}`,
  forwards: () => 'Punkterne på en kurve går fremad i tid.',
  predictBefore: () => 'et trin predict før run',
  predictingHelps: () => 'Den, der har gættet først, ser mere.',
  runBefore: (step) => `et trin run før ${step}`,
  runBeforeNumbers: () => 'et trin run før tal, der regnes ud',
  readHere: () => 'et mål, der kan aflæses på dette sted',
  unreadSynthetic: (metric, place) => `${metric}, som ikke kan aflæses i ${place} (levevilkårene dér er opdigtede)`,
  unreadFew: (metric, place) => `${metric}, som ikke kan aflæses i ${place} (der er for få kvarterer)`,
  readEverywhere: (metric) => `${metric} kan aflæses overalt.`,
  httpsLinks: () => 'links, der begynder med https://',
  otherLink: () => 'et link, der ikke gør det',

  computedNumbers: () => 'tal, der regnes ud, for eksempel {claim.difference}',
  typedNumbers: (numbers) => listed(numbers, 'og'),
  exceptedNumbers: () => 'Kun måneder, årstal og kilder kan skrives direkte ind.',
  plainText: () => 'ren tekst med **fremhævning**, lister og afsnit',
  notationOf: (notation) => notation,
  shownAsWritten: () => 'Det vises, som det er skrevet.',
  filledBraces: () => 'krølleparenteser, der kan udfyldes, for eksempel {claim.difference}',
  usedClaim: () => 'en påstand, som en tekst, et spørgsmål eller en del af forklaringen har brug for',
  nobodyNames: (id) => `${id}, som intet henviser til`,
  revealedArm: () => 'en arm, som et tidligere trin run har vist',
  answeredArm: () => 'en arm, som et senere trin run viser',
  unrevealed: (id) => `${id}, som ikke bliver vist`,
  everyLanguage: (languages) => `tekst på ${listed(languages, 'og')}, som andre steder i lektionen`,
  onlyLanguages: (languages) => `der kun ${listed(languages, 'og')}`,
  fallsBack: (language) => `Hvor teksten mangler, vises den på ${language}.`,
};
