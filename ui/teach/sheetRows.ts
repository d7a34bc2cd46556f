import { moneyText, outcomeLevel, signedText, type Voice } from '#runs';
import { claimsNamed, decimalsOf, type JudgedClaim, type JudgedClaims, type Lesson, type ObserveStep } from '#lessons';
import { MISSING } from '#pictures';
import type { Country } from '#sim';
import { differenceText, numberText, outcomeLabel } from '../words/outcomeText.ts';
import { isSum } from '../words/sums.ts';
import type { Words } from '../words/en.ts';
import { lessonVoice } from './lessonVoice.ts';

/** What a claim says, and what was computed, as a row of a table. */
export interface ResultRow {
  readonly id: string;
  readonly what: string;
  readonly when: string;
  /** Name and value of the arm, and of what it is compared with. */
  readonly arm: string;
  readonly armValue: string;
  readonly than: string | null;
  readonly thanValue: string;
  /** Median of the paired differences and the 90% interval; null where nothing is compared or nothing is known. */
  readonly difference: { readonly middle: string; readonly low: string; readonly high: string } | null;
  /** Pairs that agree with the sign of the median, of how many. */
  readonly agree: { readonly agreeing: string; readonly pairs: string } | null;
  /** Of claims that something halves: after how many months it has; null where that is not asked or has not been within the run. */
  readonly months: number | null;
  readonly holds: boolean | null;
}

/** How figures of a lesson are told on paper, where room is short. */
export function sheetVoice(words: Words, country: Country): Voice {
  return lessonVoice(words, country, { short: true });
}

/** Every claim of a lesson, with what was computed where anything was. */
export function resultRows(lesson: Lesson, claims: JudgedClaims, words: Words, country: Country): readonly ResultRow[] {
  const voice = sheetVoice(words, country);
  const nameOf = (id: string): string => lesson.arms.find((arm) => arm.id === id)?.name ?? id;
  return lesson.claims.map((claim) => {
    const judged = claims[claim.id];
    const known = judged !== undefined && judged.holds !== null;
    const level = (value: number): string =>
      known ? outcomeLevel(voice, claim.metric, value, decimalsOf(judged)) : MISSING;
    return {
      id: claim.id,
      what: outcomeLabel(words, claim.metric),
      when: voice.words.after(claim.kind === 'halves' ? claim.after : claim.month),
      arm: nameOf(claim.arm),
      armValue: level(judged?.arm ?? NaN),
      than: 'than' in claim ? nameOf(claim.than) : null,
      thanValue: level(judged?.than ?? NaN),
      ...(known ? differenceOf(judged, voice, country) : { difference: null, agree: null }),
      months: known && Number.isFinite(judged.months) ? judged.months : null,
      holds: judged?.holds ?? null,
    };
  });
}

function differenceOf(judged: JudgedClaim, voice: Voice, country: Country): Pick<ResultRow, 'difference' | 'agree'> {
  const { difference } = judged;
  if (difference === null) return { difference: null, agree: null };
  const { metric } = judged.claim;
  const { language } = voice;
  const { median, low, high, ahead, behind, pairs } = difference;
  const end = (value: number): string =>
    isSum(metric)
      ? moneyText(value, country, language, { sign: true, short: true })
      : differenceText(metric, value, language);
  return {
    difference: { middle: signedText(voice, metric, median, decimalsOf(judged)), low: end(low), high: end(high) },
    agree: { agreeing: numberText(median < 0 ? behind : ahead, language), pairs: numberText(pairs, language) },
  };
}

/** Whether the computed sentence of a step may be told: every claim that it names or answers holds. */
export function mayBeSaid({ says, answer }: Pick<ObserveStep, 'says' | 'answer'>, claims: JudgedClaims): boolean {
  return [...claimsNamed(says), ...(answer === null ? [] : [answer])].every((id) => claims[id]?.holds === true);
}
