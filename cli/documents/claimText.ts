import { METRICS } from '#sim';
import type { MeasuredClaim } from '#scenarios';
import { code, numberText, rangeText } from './markdown.ts';

/** What a claim expects. */
export function expectationText(claim: MeasuredClaim): string {
  const subject = `${METRICS[claim.metric].label} (${code(claim.metric)}), month ${claim.month}`;
  if ('between' in claim) return `${subject}: ${rangeText(claim.between)}`;
  return `${subject}: ${claim.direction} than in ${code(claim.comparedWith)} on the same place`;
}

/** What was measured, with how sure it is. */
export function measurementText({ measured, ...claim }: MeasuredClaim): string {
  if (measured === null) return 'not measured yet';
  const { median, low, high, seeds, agree } = measured;
  const numbers = `${numberText(median)} (${rangeText([low, high])})`;
  const kind = 'between' in claim ? 'median' : 'median difference';
  return `${kind} ${numbers}; ${agree} of ${seeds} seeds agree`;
}

export function stateText(claim: MeasuredClaim): string {
  if (claim.measured === null) return 'unknown';
  return claim.holds ? 'holds' : '**fails**';
}
