import type { RuleQuestion } from '#analysis';
import { LOCALES, type Language } from '#runs';
import { robustDa } from './robustDa.ts';
import { robustEn } from './robustEn.ts';
import { robustNb } from './robustNb.ts';
import type { RobustFindings, StrategyInWorlds, WorldBelief, WorldData } from './robustFindings.ts';
import type { RobustOutcome } from './robustQuestions.ts';
import { ROBUST_LIMITS } from './robustLimits.ts';

/** Worlds of those tried, as they are spoken of: of 100, or all of them where there are fewer. */
export interface SpokenCount {
  readonly text: string;
  readonly of: number;
}

/** A place along a belief, in the belief's own unit. */
export interface SpokenPlace {
  readonly label: string;
  readonly unit: string;
  readonly at: string;
  readonly assumed: string | null;
}

/** What is said of worlds, in one language; written by a person in each. */
export interface RobustWords {
  /** What the worlds are; `isFitted`: all that differs between them was fitted, so that each meets the facts it was fitted to. */
  readonly tried: (said: {
    readonly worlds: number;
    readonly place: string;
    readonly failed: number;
    readonly isFitted: boolean;
  }) => string;
  readonly unread: (outcomes: readonly string[], place: string) => string;
  readonly counts: (said: {
    readonly name: string;
    readonly base: string;
    readonly outcome: string;
    readonly ahead: string;
    readonly level: string;
    readonly behind: string;
    readonly of: number;
    /** Which of the three is by far the largest, if one is. */
    readonly mostly: 'ahead' | 'level' | 'behind' | null;
    readonly isProbability: boolean;
  }) => string;
  /** Where the difference changes its sign: from there upwards the strategy is ahead, or behind. */
  readonly turns: (
    said: SpokenPlace & {
      readonly low: string;
      readonly high: string;
      readonly aheadAbove: boolean;
      readonly edge: boolean;
    },
  ) => string;
  readonly matters: (said: Omit<SpokenPlace, 'at'>) => string;
  readonly rule: (
    said: SpokenPlace & { readonly below: string; readonly above: string; readonly isLevel: boolean },
  ) => string;
  readonly nothingTurns: () => string;
  readonly enough: (said: {
    readonly name: string;
    readonly base: string;
    readonly all: string;
    readonly of: number;
    readonly outcomes: readonly string[];
    /** Thresholds that most often stand alone in the way, the most frequent first. */
    readonly inTheWay: readonly string[];
    readonly isRelative: boolean;
  }) => string;
  readonly knowing: (said: {
    readonly courses: number;
    readonly best: string;
    readonly value: string;
    readonly worth: readonly { readonly label: string; readonly worth: string }[];
  }) => string;
  readonly fitted: string;
  readonly noValue: string;
  readonly few: (worlds: number, wanted: number) => string;
  readonly fewCitizens: (citizens: string, wanted: string) => string;
  readonly model: (isProbability: boolean) => string;
}

const WORDS: Readonly<Record<Language, RobustWords>> = { en: robustEn, nb: robustNb, da: robustDa };

/** How things are called in the language of the words; identifiers never stand in sentences. */
export interface RobustLabels {
  readonly outcome: (metric: string) => string;
  readonly belief: (belief: WorldBelief) => { readonly label: string; readonly unit: string };
  readonly strategy: (name: string) => string;
}

/** Sentences about one strategy. */
export interface RobustStory {
  readonly strategy: string;
  readonly sentences: readonly string[];
}

/** What the worlds say, in words: how often, what turns it, what stands in the way, what would be worth knowing, and what it is not. */
export function robustWords(
  data: WorldData,
  findings: RobustFindings,
  {
    language,
    labels,
    value,
  }: { readonly language: Language; readonly labels: RobustLabels; readonly value: string | null },
): { readonly lead: string; readonly stories: readonly RobustStory[]; readonly after: readonly string[] } {
  const words = WORDS[language];
  const { strategies, place } = data.worlds;
  const { against, outcomes, worlds } = findings;
  const nameOf = (strategy: number): string => labels.strategy(strategies[strategy]?.name ?? '');
  const unread = data.unread.map((metric) => labels.outcome(metric));
  const lead = [
    words.tried({ worlds, place, failed: findings.failed, isFitted: findings.isProbability }),
    ...(unread.length === 0 ? [] : [words.unread(unread, place)]),
  ].join(' ');
  const silent = whyNothingIsTold(data, worlds, language);
  if (silent.length > 0) return { lead, stories: [], after: silent };
  const stories = strategies.flatMap((_one, strategy): readonly RobustStory[] => {
    if (strategy === against) return [];
    const said = outcomes.flatMap(({ outcome, strategies: read }) =>
      strategySentences(read[strategy], {
        data,
        outcome,
        strategy,
        language,
        labels,
        isProbability: findings.isProbability,
      }),
    );
    return [
      {
        strategy: nameOf(strategy),
        sentences: [...said, enoughSentence(strategy, { words, labels, findings, nameOf })],
      },
    ];
  });
  return {
    lead,
    stories,
    after: [knowingSentence(findings, { words, labels, value, nameOf }), words.model(findings.isProbability)],
  };
}

/** Worlds of those there are: of 100 where there are as many, never 0 or all of them by rounding. */
export function spokenCount(count: number, of: number, language: Language = 'en'): SpokenCount {
  if (of < 100) return { text: String(count), of };
  const share = (100 * count) / of;
  const rounded = Math.round(share);
  const [under, over] = {
    en: ['fewer than 1', 'more than 99'],
    nb: ['færre enn 1', 'flere enn 99'],
    da: ['færre end 1', 'flere end 99'],
  }[language];
  if (rounded === 0 && count > 0) return { text: under ?? '', of: 100 };
  if (rounded === 100 && count < of) return { text: over ?? '', of: 100 };
  return { text: String(rounded), of: 100 };
}

/** Parts of all worlds, rounded so that they add up (largest remainder). Of fewer than a hundred worlds they are as they are. */
export function spokenParts(counts: readonly number[], language: Language = 'en'): readonly string[] {
  const of = counts.reduce((sum, count) => sum + count, 0);
  if (of < 100) return counts.map(String);
  const shares = counts.map((count) => (100 * count) / of);
  const parts = shares.map(Math.floor);
  const left = 100 - parts.reduce((sum, part) => sum + part, 0);
  const order = shares.map((share, k) => ({ k, rest: share - (parts[k] ?? 0) })).sort((a, b) => b.rest - a.rest);
  for (const { k } of order.slice(0, left)) parts[k] = (parts[k] ?? 0) + 1;
  return parts.map((part, k) => {
    const count = counts[k] ?? 0;
    return (part === 0 && count > 0) || (part === 100 && count < of)
      ? spokenCount(count, of, language).text
      : String(part);
  });
}

/** Why nothing may be told in words of so many worlds; nothing where it may. */
export function whyNothingIsTold(
  { worlds: { few } }: WorldData,
  worlds: number,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  return [
    ...(worlds < ROBUST_LIMITS.told ? [words.few(worlds, ROBUST_LIMITS.told)] : []),
    ...(few === undefined ? [] : [words.fewCitizens(numberIn(few.citizens, language), numberIn(few.wanted, language))]),
  ];
}

interface Around {
  readonly data: WorldData;
  readonly outcome: Pick<RobustOutcome, 'metric'>;
  /** By its place. */
  readonly strategy: number;
  readonly language: Language;
  readonly labels: RobustLabels;
  readonly isProbability: boolean;
}

/** A count this large, or this small, needs nothing that turns it. */
const NEARLY_ALL = 0.95;
const MOSTLY = 0.6;
/** Correlation from which a belief matters to a difference. */
const MATTERS = 0.4;

/** What is said of one strategy on one outcome: in how many worlds it is ahead, and unless that is nearly all or none, what turns it. */
export function strategySentences(
  read: Pick<StrategyInWorlds, 'counts' | 'flips' | 'rule'> | undefined,
  { data, outcome, strategy, language, labels, isProbability }: Around,
): readonly string[] {
  const counts = read?.counts ?? null;
  if (read === undefined || counts === null || counts.worlds === 0) return [];
  const words = WORDS[language];
  const [ahead, level, behind] = spokenParts([counts.ahead, counts.level, counts.behind], language);
  const { of } = spokenCount(0, counts.worlds);
  const sides = ['ahead', 'level', 'behind'] as const;
  const mostly = sides.find((side) => counts[side] / counts.worlds >= MOSTLY) ?? null;
  const first = words.counts({
    name: labels.strategy(data.worlds.strategies[strategy]?.name ?? ''),
    base: labels.strategy(data.worlds.against),
    outcome: labels.outcome(outcome.metric),
    ahead: ahead ?? '',
    level: level ?? '',
    behind: behind ?? '',
    of,
    mostly,
    isProbability,
  });
  if (sides.some((side) => counts[side] / counts.worlds >= NEARLY_ALL)) return [first];
  // A curve may cross zero at its end where no world is behind by what matters: then nothing turns the answer.
  const mayTurn = counts.ahead > 0 && counts.behind > 0;
  return [first, ...whatTurns(read, { words, labels, language, data, mayTurn })];
}

function whatTurns(
  read: Pick<StrategyInWorlds, 'flips' | 'rule'>,
  {
    words,
    labels,
    language,
    data,
    mayTurn,
  }: Pick<Around, 'labels' | 'language' | 'data'> & { readonly words: RobustWords; readonly mayTurn: boolean },
): readonly string[] {
  const said: string[] = [];
  const rule = read.rule?.told === true ? read.rule.first : null;
  const ruled = rule === null ? undefined : data.beliefs[rule.belief];
  if (rule !== null && ruled !== undefined) {
    const share = (one: number): string => String(Math.round(100 * one));
    said.push(
      words.rule({
        ...placeOf(ruled, cutText(rule, language), { labels, language }),
        ...(ruled.levels === null ? {} : { at: ruled.levels[rule.cut] ?? '' }),
        isLevel: rule.kind === 'level',
        below: share(rule.below.heldOut),
        above: share(rule.above.heldOut),
      }),
    );
  }
  const flips = (read.flips ?? []).map((flip, k) => ({ flip, belief: data.beliefs[k] }));
  const turning = flips
    .filter(
      ({ flip, belief }) =>
        mayTurn && belief !== undefined && !Number.isNaN(flip.turnsAt) && Math.abs(flip.correlation) >= MATTERS / 2,
    )
    .sort((a, b) => Math.abs(b.flip.correlation) - Math.abs(a.flip.correlation));
  for (const { flip, belief } of turning.slice(0, 2)) {
    if (belief === undefined || flip.aheadAbove === null) continue;
    const digits = decimalsOf(flip.high - flip.low);
    const text = (value: number): string => numberIn(Number(value.toFixed(digits)), language);
    said.push(
      words.turns({
        ...placeOf(belief, text(flip.turnsAt), { labels, language }),
        low: text(flip.low),
        high: text(flip.high),
        aheadAbove: flip.aheadAbove,
        edge: belief.assumed !== null && belief.assumed >= flip.low && belief.assumed <= flip.high,
      }),
    );
  }
  if (said.length > 0) return said;
  const strongest = [...flips].sort((a, b) => Math.abs(b.flip.correlation) - Math.abs(a.flip.correlation))[0];
  if (strongest?.belief !== undefined && Math.abs(strongest.flip.correlation) >= MATTERS) {
    const { at: _at, ...place } = placeOf(strongest.belief, '', { labels, language });
    return [words.matters(place)];
  }
  return [words.nothingTurns()];
}

function placeOf(
  belief: WorldBelief,
  at: string,
  { labels, language }: Pick<Around, 'labels' | 'language'>,
): SpokenPlace {
  const assumed = belief.assumed === null ? null : numberIn(Number(belief.assumed.toPrecision(3)), language);
  return { ...labels.belief(belief), at, assumed };
}

/** One digit fewer than the cut was found with: what the halvings agree on. */
function cutText({ cut, cutLow, cutHigh }: RuleQuestion, language: Language): string {
  return numberIn(Number(cut.toFixed(Math.max(0, decimalsOf(cutHigh - cutLow)))), language);
}

/** A number as it is written in a language. */
function numberIn(value: number, language: Language): string {
  return value.toLocaleString(LOCALES[language], { maximumFractionDigits: 6 });
}

/** Decimals that a number deserves that is only known so well. */
function decimalsOf(width: number): number {
  let decimals = 0;
  for (let scale = Math.abs(width); scale < 1 && decimals < 6 && scale > 0; scale *= 10) decimals += 1;
  return decimals;
}

interface Telling {
  readonly words: RobustWords;
  readonly labels: RobustLabels;
  readonly nameOf: (strategy: number) => string;
}

function enoughSentence(
  strategy: number,
  { words, labels, findings, nameOf }: Telling & { readonly findings: RobustFindings },
): string {
  const found = findings.satisficing[strategy]!;
  const { text, of } = spokenCount(found.all, found.worlds, languageOf(words));
  const order = found.lostAlone
    .map((count, k) => ({ count, threshold: findings.thresholds[k] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return words.enough({
    name: nameOf(strategy),
    base: nameOf(findings.against),
    all: text,
    of,
    outcomes: findings.thresholds.map(({ outcome }) => labels.outcome(outcome.metric)),
    inTheWay: (findings.thresholds.length < 2 ? [] : order.slice(0, 2)).map(({ threshold }) =>
      labels.outcome(threshold?.outcome.metric ?? ''),
    ),
    isRelative: findings.thresholds.every(({ kind, than }) => kind === 'noWorse' && than === findings.against),
  });
}

function knowingSentence(
  { knowing, knowable, satisficing }: RobustFindings,
  { words, labels, value, nameOf }: Telling & { readonly value: string | null },
): string {
  if (knowing === null || value === null) return words.noValue;
  const worth = knowing.of
    .map((one, k) => ({ one, what: knowable[k] }))
    .filter(({ one, what }) => one.told && (what === 'fitted' || what?.role === 'belief'))
    .sort((a, b) => b.one.value - a.one.value)
    .slice(0, 3)
    .map(({ one, what }) => ({
      label: what === 'fitted' || what === undefined ? words.fitted : labels.belief(what).label,
      worth: numberIn(Number(one.value.toPrecision(2)), languageOf(words)),
    }));
  return words.knowing({ courses: satisficing.length, best: nameOf(knowing.best), value, worth });
}

function languageOf(words: RobustWords): Language {
  return words === robustNb ? 'nb' : words === robustDa ? 'da' : 'en';
}
