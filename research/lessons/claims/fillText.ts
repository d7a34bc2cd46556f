import { decimalsApart, LOCALES, outcomeAmount, outcomeLevel, type Voice } from '#runs';
import { localNumber, MISSING } from '#pictures';
import { PLACEHOLDER, type ClaimNumber } from '../format/claimNumbers.ts';
import type { JudgedClaim } from './judgeClaim.ts';

/** The claims of a lesson that was run, by id. */
export type JudgedClaims = Readonly<Record<string, JudgedClaim>>;

/** A text with its places filled from what was computed, formatted like every other figure; a dash where nothing is known. */
export function fillText(text: string, claims: JudgedClaims, voice: Voice): string {
  return text.replaceAll(PLACEHOLDER, (_, id: string, number: ClaimNumber) => {
    const judged = claims[id];
    return judged === undefined ? MISSING : claimNumber(judged, number, voice);
  });
}

/** Ids of the claims whose numbers a text names. */
export function claimsNamed(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, id = '']) => id);
}

/** One number of a judged claim as people read it. Differences have no sign: the sentence says which way. */
export function claimNumber(judged: JudgedClaim, number: ClaimNumber, voice: Voice): string {
  return NUMBERS[number](judged, voice);
}

const NUMBERS: Readonly<Record<ClaimNumber, (judged: JudgedClaim, voice: Voice) => string>> = {
  arm: (judged, voice) => outcomeLevel(voice, judged.claim.metric, judged.arm, decimalsOf(judged)),
  than: (judged, voice) => outcomeLevel(voice, judged.claim.metric, judged.than, decimalsOf(judged)),
  difference: (judged, voice) =>
    outcomeAmount(voice, judged.claim.metric, judged.difference?.median ?? NaN, decimalsOf(judged)),
  agree: ({ difference }, voice) => countText(difference === null ? NaN : agreeing(difference), voice),
  pairs: ({ difference }, voice) => countText(difference?.pairs ?? NaN, voice),
  ratio: ({ ratio }, voice) => countText(ratio, voice, 1),
  months: ({ months }, voice) => countText(months, voice),
};

/** Decimals that all numbers of a claim are told with, so that its levels show what they differ by. */
export function decimalsOf({ claim, arm, than, difference }: JudgedClaim): number {
  const levels = claim.kind === 'band' ? [arm] : [arm, than];
  // What is the same differs by something that is not worth telling.
  if (claim.kind === 'same') return decimalsApart(claim.metric, levels, { areApart: false });
  return decimalsApart(claim.metric, levels, { difference: difference?.median });
}

/** Pairs whose difference has the sign of the median. */
function agreeing({ median, ahead, behind }: NonNullable<JudgedClaim['difference']>): number {
  return median < 0 ? behind : ahead;
}

function countText(value: number, { language }: Voice, digits = 0): string {
  return Number.isFinite(value) ? localNumber(value, LOCALES[language], { maximumFractionDigits: digits }) : MISSING;
}
