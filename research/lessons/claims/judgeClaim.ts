import { comparePairs, FEWEST_PAIRS, medianOf, type PairedDifference, sortedNumbers } from '#analysis';
import type { ClaimSize, LessonClaim } from '../format/lesson.ts';
import type { LessonReadings } from './lessonReadings.ts';

/** What the runs say of a claim, with every number that a text may name. */
export interface JudgedClaim {
  readonly claim: LessonClaim;
  /** Null: unknown, because under ten pairs have a value, or there is nothing to read here. */
  readonly holds: boolean | null;
  /** Median of the arm, and of what it is compared with; NaN where there is none. */
  readonly arm: number;
  readonly than: number;
  /** Of the pairs; null for claims about one arm. */
  readonly difference: PairedDifference | null;
  /** Median of the arm ÷ median of what it is compared with. */
  readonly ratio: number;
  /** Of claims that something halves: months from `after` until it has; NaN where it has not within the run. */
  readonly months: number;
}

/** Judges one claim. A clear difference is that of `compare`: three quarters of the pairs agree and the 90% interval excludes 0. */
export function judgeClaim(claim: LessonClaim, readings: LessonReadings, months: number): JudgedClaim {
  const month = claim.kind === 'halves' ? claim.after : claim.month;
  const values = readings.at(claim.arm, claim.metric, month);
  const base = 'than' in claim ? readings.at(claim.than, claim.metric, month) : null;
  const arm = medianOf(values);
  const than = base === null ? NaN : medianOf(base);
  const difference = base === null ? null : comparePairs(values, base, 1);
  const known = {
    claim,
    arm,
    than,
    difference,
    ratio: arm / than,
    months: claim.kind === 'halves' ? monthsToHalf(claim, readings, months) : NaN,
  };
  const count = difference === null ? countOf(values) : difference.pairs;
  return { ...known, holds: count < FEWEST_PAIRS ? null : holds(claim, known) };
}

function holds(claim: LessonClaim, { arm, than, difference, ratio, months }: Omit<JudgedClaim, 'holds'>): boolean {
  if (claim.kind === 'differs') {
    const verdict = claim.is === 'higher' ? 'ahead' : 'behind';
    return difference?.verdict === verdict && Math.abs(difference.median) >= sizeOf(claim.by, than);
  }
  if (claim.kind === 'same') {
    const by = sizeOf(claim.by, than);
    return difference !== null && difference.low >= -by && difference.high <= by;
  }
  if (claim.kind === 'halves') return isClear(difference) && isWithin(months, claim);
  return isWithin(claim.kind === 'band' ? arm : ratio, claim);
}

function isWithin(value: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return value >= from && value <= to;
}

function isClear(difference: PairedDifference | null): boolean {
  return difference?.verdict === 'ahead' || difference?.verdict === 'behind';
}

function sizeOf(by: ClaimSize, than: number): number {
  return by.of === 'unit' ? by.size : by.size * Math.abs(than);
}

/** Months until the median of the paired differences is first at most half of what it was in month `after`. */
function monthsToHalf(
  { arm, than, metric, after }: Extract<LessonClaim, { kind: 'halves' }>,
  readings: LessonReadings,
  months: number,
): number {
  const differenceAt = (month: number): number =>
    comparePairs(readings.at(arm, metric, month), readings.at(than, metric, month), 1).median;
  const half = Math.abs(differenceAt(after)) / 2;
  for (let month = after + 1; month <= months; month++) if (Math.abs(differenceAt(month)) <= half) return month - after;
  return NaN;
}

function countOf(values: ArrayLike<number>): number {
  return sortedNumbers(values).length;
}
