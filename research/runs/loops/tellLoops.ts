import { FEWEST_PAIRS } from '#analysis';
import { localNumber } from '#pictures';
import { smallestDifference, type LoopStock } from '#sim';
import { LOCALES, type Language } from '../voice/language.ts';
import { LOOP_VOICES } from '../voice/loopVoices.ts';
import type { LoopWords } from '../voice/loopsEn.ts';
import { spansOf, type LoopEffect, type LoopMonth, type LoopSpan } from './dominantLoop.ts';
import { FROZEN_MONTHS } from './followLoops.ts';

/** Shares of adults are told of so many of them: what loops do within a year is less than one in a hundred. */
const TOLD_OF = 10_000;

/** A change of a share of adults in people of 10,000, without its sign: whole ones, and one decimal under two. */
export function peopleText(change: number, language: Language): string {
  const people = Math.abs(TOLD_OF * change);
  return localNumber(people, LOCALES[language], { maximumFractionDigits: people < 2 ? 1 : 0 });
}

/** The same with its sign; 0 has none. */
export function signedPeople(change: number, language: Language): string {
  const text = peopleText(change, language);
  return Number.isNaN(change) || text === '0' ? text : `${change < 0 ? '−' : '+'}${text}`;
}

/** Which loop dominates a figure over time, in sentences: whether more is said than that depends on how many runs there are. */
export function tellLoops(stock: LoopStock, months: readonly LoopMonth[], language: Language): readonly string[] {
  const words = LOOP_VOICES[language];
  const { value: matters } = smallestDifference(stock);
  if (months.some(({ dominant }) => dominant === 'few')) return [words.few(FEWEST_PAIRS), words.model];
  if (months.every(({ dominant }) => dominant === 'still')) return [words.still, words.model];
  const spans = spansOf(months);
  const open = spans.filter(({ dominant }) => dominant === 'none').map((span) => whenText(span, words));
  const none = open.length === 0 ? [] : [`${words.none(listText(open, words.and))}.`];
  const isSmall = months.every(({ effects }) =>
    effects.every(({ change }) => Math.max(Math.abs(change.low), Math.abs(change.high)) < matters),
  );
  return [
    ...dominantText(spans, language),
    ...none,
    ...(isSmall ? [words.small(peopleText(matters, language))] : []),
    words.onlyThese,
    words.model,
  ];
}

/** Of each loop that dominates at some time: when, and what would be other had it stood still. */
function dominantText(spans: readonly LoopSpan[], language: Language): readonly string[] {
  const words = LOOP_VOICES[language];
  const told = new Map<string, LoopSpan[]>();
  for (const span of spans) {
    const way = Math.sign(leaderOf(span.months[0])?.change.mean ?? 0);
    const key = `${span.dominant} ${way}`;
    told.set(key, [...(told.get(key) ?? []), span]);
  }
  return [...told.values()].flatMap((alike) => {
    const leaders = alike.flatMap(({ months }) => months.flatMap((month) => leaderOf(month) ?? []));
    const [leader] = leaders;
    if (leader === undefined) return [];
    const { name, frozen } = words.loops[leader.loop];
    const sizes = leaders.map(({ change }) => Math.abs(change.mean));
    const when = listText(
      alike.map((span) => whenText(span, words)),
      words.and,
    );
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)].map((size) => peopleText(size, language));
    return [`${words.dominates(when, name)}: ${words.would(frozen, least ?? '', most ?? '', leader.change.mean > 0)}.`];
  });
}

/** What the dominant loop does in a month; undefined where none dominates. */
function leaderOf(month: LoopMonth | undefined): LoopEffect | undefined {
  return month?.effects.find(({ loop }) => loop === month.dominant);
}

/** The years that a span is about: those in which the loop stood still. */
function whenText({ months }: LoopSpan, words: LoopWords): string {
  const [first, last] = [months[0]?.month ?? 0, months.at(-1)?.month ?? 0];
  return areYears(months)
    ? words.year(first / FROZEN_MONTHS + 1, last / FROZEN_MONTHS + 1)
    : words.months(first + 1, last + FROZEN_MONTHS);
}

/** Whether months that are looked at begin years of the run. */
export function areYears(months: readonly Pick<LoopMonth, 'month'>[]): boolean {
  return months.every(({ month }) => month % FROZEN_MONTHS === 0);
}

/** Parts of a sentence one after the other; what follows the first stands inside it. */
function listText(parts: readonly string[], and: string): string {
  const inside = parts.map((part, n) => (n === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)));
  const last = inside.pop() ?? '';
  return inside.length === 0 ? last : `${inside.join(', ')} ${and} ${last}`;
}
