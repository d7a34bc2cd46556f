import type { ClaimSize, LessonClaim } from '#lessons';

/** A claim in one line: `volunteersMunicipal, month 60: both lower than today by 5%`. */
export function claimText(claim: LessonClaim): string {
  const { metric, arm } = claim;
  if (claim.kind === 'halves')
    return `${metric}: ${arm} against ${claim.than}, half of month ${claim.after} after ${claim.from} to ${claim.to} months`;
  return `${metric}, month ${claim.month}: ${arm} ${comparedText(claim)}`;
}

function comparedText(claim: Exclude<LessonClaim, { kind: 'halves' }>): string {
  if (claim.kind === 'differs') return `${claim.is} than ${claim.than} by ${sizeText(claim.by)}`;
  if (claim.kind === 'same') return `as ${claim.than}, within ${sizeText(claim.by)}`;
  const over = claim.kind === 'ratio' ? `÷ ${claim.than} ` : '';
  return `${over}from ${claim.from} to ${claim.to}`;
}

function sizeText({ of, size }: ClaimSize): string {
  return of === 'unit' ? String(size) : `${Number((size * 100).toPrecision(6))}%`;
}
