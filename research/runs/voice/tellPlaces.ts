import { FEWEST_PAIRS } from '#analysis';
import { localNumber } from '#pictures';
import { METRICS, type MetricName } from '#sim';
import { betterSign, mattersOf, rankedPlaces, type GroupFinding } from '../nation/groupFindings.ts';
import { clauseOf, decimalsApart, outcomeName, signedText, type TellableFinding } from './clauseOf.ts';
import { LOCALES, type Language } from './language.ts';
import { placesDa } from './placesDa.ts';
import { placesEn, type PlacesWords } from './placesEn.ts';
import { placesNb } from './placesNb.ts';
import type { Voice } from './voice.ts';

/** What is told of all places of a country, in every language. */
export const PLACES_VOICES: Readonly<Record<Language, PlacesWords>> = { en: placesEn, nb: placesNb, da: placesDa };

/** What is known of one strategy against another in every place of a country, at one moment. */
export interface PlacesKnown {
  readonly name: string;
  readonly base: string;
  readonly month: number;
  /** How many times each place was run, at least. */
  readonly runs: number;
  readonly places: readonly { readonly name: string; readonly adults: number }[];
  readonly outcomes: readonly PlacesFinding[];
}

export interface PlacesFinding {
  readonly outcome: string;
  /** All places together. */
  readonly nation: GroupFinding;
  /** Fifths of the country from the least to the most deprived; null where they are not read. */
  readonly fifths: readonly Pick<GroupFinding, 'told'>[] | null;
}

/** The story of a country: what all places together gain and what it costs, in how many places, who loses, and which fifth. */
export interface PlacesStory {
  /** The largest gain of all, or that none is told. */
  readonly first: string;
  readonly rest: readonly string[];
  /** The outcome that `first` is about; null where nothing is told. */
  readonly outcome: string | null;
}

/** So many losers are named; behind them their number stands. */
const MOST_NAMED = 5;

/** Tells what all places together gain and lose; a difference is told where its interval over places does not hold 0 and it is more than about the same. */
export function tellPlaces(voice: Voice, { name, base, month, runs, places, outcomes }: PlacesKnown): PlacesStory {
  const words = PLACES_VOICES[voice.language];
  const after = voice.words.after(month);
  const told = outcomes.filter(isTold).toSorted((a, b) => weightOf(b) - weightOf(a));
  const gain = told.find((one) => goodOf(one) > 0);
  const cost = told.find((one) => goodOf(one) < 0);
  if (gain === undefined && cost === undefined)
    return { first: voice.words.nothing(after, name, base), rest: [], outcome: null };
  const withSides = (sentence: string, { nation: { sides } }: PlacesFinding, isBetter: boolean): string =>
    sides === null
      ? sentence
      : `${sentence.slice(0, -1)}: ${words.sides(isBetter, sides.ahead, sides.level, sides.behind)}.`;
  const first =
    gain === undefined
      ? voice.words.noGain(after, name)
      : withSides(voice.words.told(after, name, clauseOf(voice, tellableOf(gain))), gain, true);
  return {
    first,
    rest: [
      ...(cost === undefined
        ? [voice.words.noCost(false)]
        : [withSides(voice.words.but(clauseOf(voice, tellableOf(cost))), cost, false)]),
      ...(gain === undefined ? [] : losersOf(voice, words, gain, { places, runs })),
      ...fifthsOf(voice, words, outcomes),
    ],
    outcome: (gain ?? cost)?.outcome ?? null,
  };
}

/** As clauses take it: levels and difference of all together. */
function tellableOf({ outcome, nation }: PlacesFinding): TellableFinding {
  const { mean, baseline, told, low, high, places } = nation;
  return {
    outcome,
    month: 0,
    telling: 'told',
    direction: told > 0 ? 1 : -1,
    good: 0,
    size: null,
    agreeing: places,
    pairs: places,
    difference: { median: told, low, high },
    now: mean,
    before: baseline,
  };
}

function isTold({ outcome, nation: { told, low, high } }: PlacesFinding): boolean {
  return Math.abs(told) > mattersOf(outcome) && (low > 0 || high < 0);
}

/** Of own outcomes nobody said what matters: they stand behind all others. */
function weightOf({ outcome, nation: { told } }: PlacesFinding): number {
  const matters = mattersOf(outcome);
  return matters === 0 ? 0 : Math.abs(told) / matters;
}

/** Better or worse for residents, 0 where nobody said which way is better. */
function goodOf({ outcome, nation: { told } }: PlacesFinding): number {
  const better = Object.hasOwn(METRICS, outcome) ? METRICS[outcome as MetricName].better : 0;
  return better * told;
}

function losersOf(
  voice: Voice,
  words: PlacesWords,
  { outcome, nation }: PlacesFinding,
  { places, runs }: Pick<PlacesKnown, 'places' | 'runs'>,
): readonly string[] {
  const few = runs < FEWEST_PAIRS ? words.few(runs) : '';
  const what = outcomeName(voice, outcome);
  const sign = betterSign(outcome);
  const ranked = rankedPlaces(nation, sign);
  const gainOf = (place: number): number => nation.byPlace[place] ?? NaN;
  const named = (place: number, decimals: number): string =>
    words.named(
      places[place]?.name ?? '',
      signedText(voice, outcome, gainOf(place), decimals),
      localNumber(places[place]?.adults ?? NaN, LOCALES[voice.language]),
    );
  const losing = ranked.filter((place) => sign * gainOf(place) < -mattersOf(outcome)).toReversed();
  if (losing.length > 0) {
    const decimals = decimalsApart(outcome, [], { difference: gainOf(losing[0] ?? 0) });
    const shown = losing.slice(0, MOST_NAMED).map((place) => named(place, decimals));
    return [words.worse(what, few, shown, losing.length - shown.length)];
  }
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (most === undefined || least === undefined || most === least) return [];
  const decimals = decimalsApart(outcome, [gainOf(most), gainOf(least)]);
  return [words.noneWorse(what, few, named(least, decimals), named(most, decimals))];
}

/** The outcome in which the most and the least deprived fifth of the country gain most unequally. */
function fifthsOf(voice: Voice, words: PlacesWords, outcomes: readonly PlacesFinding[]): readonly string[] {
  const read = outcomes.flatMap(({ outcome, fifths }) => {
    const [least, most] = [fifths?.[0]?.told ?? NaN, fifths?.at(-1)?.told ?? NaN];
    const isDirected = Object.hasOwn(METRICS, outcome) && METRICS[outcome as MetricName].better !== 0;
    if (!isDirected || !Number.isFinite(least) || !Number.isFinite(most)) return [];
    return [{ outcome, least, most, apart: Math.abs(most - least) / mattersOf(outcome) }];
  });
  const [widest] = read.toSorted((a, b) => b.apart - a.apart);
  if (widest === undefined) return [];
  const { outcome, least, most, apart } = widest;
  const what = outcomeName(voice, outcome);
  if (apart <= 1) return [words.evenFifths(what)];
  const sign = betterSign(outcome);
  const isPoorest = sign * most < sign * least;
  const [behind, ahead] = isPoorest ? [most, least] : [least, most];
  const decimals = decimalsApart(outcome, [behind, ahead]);
  const text = (difference: number): string => signedText(voice, outcome, difference, decimals);
  return [words.fifths(what, text(behind), text(ahead), isPoorest, sign * behind < 0 && sign * ahead < 0)];
}
