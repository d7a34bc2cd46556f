import type { ClaimSize, LessonClaim } from '#lessons';

/** A claim in one line: `volunteersMunicipal, month 60: both lower than today by 5%`. */
export function claimText(claim: LessonClaim): string {
  const { metric, arm } = claim;
  switch (claim.kind) {
    case 'differs':
      return `${metric}, month ${claim.month}: ${arm} ${claim.is} than ${claim.than} by ${sizeText(claim.by)}`;
    case 'same':
      return `${metric}, month ${claim.month}: ${arm} as ${claim.than}, within ${sizeText(claim.by)}`;
    case 'band':
      return `${metric}, month ${claim.month}: ${arm} from ${claim.from} to ${claim.to}`;
    case 'ratio':
      return `${metric}, month ${claim.month}: ${arm} ÷ ${claim.than} from ${claim.from} to ${claim.to}`;
    default:
      return `${metric}: ${arm} against ${claim.than}, half of month ${claim.after} after ${claim.from} to ${claim.to} months`;
  }
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
