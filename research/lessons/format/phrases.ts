import { phrasesOf } from '#sim';
import { groupedNumber, SCENARIO_PHRASES } from '#scenarios';

/** What is said of lesson files that cannot be used, or that would disappoint a class, as English says it. */
export const LESSON_PHRASES = {
  formatUpTo: (newest: number) => `a version of the format up to ${newest}`,
  laterReads: (version: number) => `a Samspill newer than this one reads format ${version}`,
  mostBytes: (bytes: number) => `a lesson of at most ${groupedNumber(bytes)} bytes`,
  bytes: (count: number) => `${groupedNumber(count)} bytes`,
  fewPages: () => 'a lesson is a few pages of text; pictures and data have no place in it',
  builtInPlace: () => 'a built-in place, or a file that is opened together with the lesson',
  placeFileAway: () => 'this place is a CSV file, which is not here; open both, or name a built-in place',
  atTheTop: (name: string) => `${name} at the top of the lesson, the same for all arms`,
  ofItsOwnArm: () => 'one of its own',

  notBuiltInId: () => 'an id that no built-in lesson has',
  ownId: () => 'an id of its own',
  armId: () => 'the id of an arm',
  claimId: () => 'the id of a claim',
  claimInBraces: () => 'the id of a claim between braces',
  numberInBraces: (kind: string) => `a number that a claim of kind ${kind} has, between braces`,
  thereAre: (names: readonly string[]) => (names.length === 0 ? 'there is none' : `there are ${names.join(', ')}`),
  shownBaseline: () => 'a first arm that is shown: the others are compared with it',
  otherArm: () => 'another arm than the one that is read',
  oneKind: (kinds: readonly string[]) => `one of ${kinds.join(', ')}`,
  kinds: (kinds: readonly string[]) => kinds.join(' and '),
  atLeastFrom: (from: number) => `at least from, ${from}`,
  monthAfter: (month: number) => `a month after ${month}`,
  forwards: () => 'the points of a curve go forward in time',
  predictBefore: () => 'predict before run',
  predictingHelps: () => 'whoever has predicted sees more',
  runBefore: (step: string) => `run before ${step}`,
  runBeforeNumbers: () => 'a run before numbers that are computed',
  readHere: () => 'a metric that is read in this place',
  unreadSynthetic: (metric: string, place: string) => `${metric} is not read in ${place} (synthetic deprivation)`,
  unreadFew: (metric: string, place: string) => `${metric} is not read in ${place} (too few neighbourhoods)`,
  readEverywhere: (metric: string) => `${metric} is read everywhere`,
  httpsLinks: () => 'links that begin with https://',
  otherLink: () => 'a link that does not',

  computedNumbers: () => 'numbers that are computed, such as {claim.difference}',
  typedNumbers: (numbers: readonly string[]) => numbers.join(', '),
  exceptedNumbers: () => 'only months, years and sources may be typed in',
  plainText: () => 'plain text with **bold**, lists and paragraphs',
  notationOf: (notation: string) => notation,
  shownAsWritten: () => 'it will be shown as it is written',
  filledBraces: () => 'braces that can be filled in, such as {claim.difference}',
  usedClaim: () => 'a claim that some text, question or block needs',
  nobodyNames: (id: string) => `${id}, which nothing names`,
  revealedArm: () => 'an arm that a run before it reveals',
  answeredArm: () => 'an arm that a run after it reveals',
  unrevealed: (id: string) => `${id}, which is not revealed`,
  everyLanguage: (languages: readonly string[]) => `a text in ${languages.join(', ')}, as others have`,
  onlyLanguages: (languages: readonly string[]) => languages.join(', '),
  fallsBack: (language: string) => `${language} is shown where one is missing`,
} as const;

/** The phrases of lessons. */
export const say = phrasesOf(LESSON_PHRASES);
/** Those of scenarios that hold for lessons too. */
export const sayOfScenarios = phrasesOf(SCENARIO_PHRASES);
