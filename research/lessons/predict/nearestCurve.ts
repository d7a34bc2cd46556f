import type { PredictedCurve } from '../format/lesson.ts';

/** The curve that a result lies nearest to. */
export interface NearestCurve {
  readonly index: number;
  /** Whether another lies as near; then the first of them is named, and it is said. */
  readonly tied: boolean;
  /** Mean |ln curve − ln result| over the months, curve by curve; NaN where nothing can be compared. */
  readonly distances: readonly number[];
}

/** Nearer than this two distances are one: the rounding of a sum. */
const SAME = 1e-9;

/**
 * Which predicted curve is nearest to a result: the least mean |ln curve − ln result| of the medians over the months that both have.
 * `result` is times the value of what the arm is compared with, month by month from 0. Null where nothing can be compared.
 */
export function nearestCurve(
  curves: readonly Pick<PredictedCurve, 'points'>[],
  result: ArrayLike<number>,
): NearestCurve | null {
  const months = Array.from({ length: result.length }, (_, month) => month).filter((month) => {
    const times = result[month] ?? NaN;
    return times > 0 && Number.isFinite(times) && curves.every(({ points }) => timesAt(points, month) !== null);
  });
  if (months.length === 0) return null;
  const distances = curves.map(({ points }) => {
    const sum = months.reduce(
      (total, month) => total + Math.abs(Math.log(timesAt(points, month) ?? NaN) - Math.log(result[month] ?? NaN)),
      0,
    );
    return sum / months.length;
  });
  const least = Math.min(...distances);
  const near = distances.flatMap((distance, n) => (distance - least <= SAME ? [n] : []));
  const [index] = near;
  return index === undefined ? null : { index, tied: near.length > 1, distances };
}

/** A curve in a month: straight between its points; null before its first and after its last, where it says nothing. */
export function timesAt(points: PredictedCurve['points'], month: number): number | null {
  const after = points.findIndex(([at]) => at >= month);
  const right = points[after];
  if (right === undefined) return null;
  if (right[0] === month) return right[1];
  const left = points[after - 1];
  if (left === undefined) return null;
  return left[1] + ((right[1] - left[1]) * (month - left[0])) / (right[0] - left[0]);
}
