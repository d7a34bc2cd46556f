import { studentQuantile } from '../sensitivity/studentQuantile.ts';

/** An outcome to be traded off with what is not known of it, point by point. */
export interface NoisyObjective {
  readonly values: ArrayLike<number>;
  /** +1: more is better, −1: less is. */
  readonly better: 1 | -1;
  /** Of the mean over the replicates of each point; NaN where there is one alone. */
  readonly standardErrors: ArrayLike<number>;
}

/** Whether a point is on the front: two answers would mislead where chance decides. */
export type FrontMembership = 'on the front' | 'beaten' | 'cannot be told';

/**
 * For each point whether it is on the Pareto front beyond chance. It is where every other point is worse on some outcome by
 * more than chance explains; it is beaten where a point of the front is better on some outcome by more than that and not worse
 * on any. A difference is beyond chance where it exceeds Student's interval of a difference of two means, taken as drawn apart;
 * under common seeds that is wider than need be. Every pair is judged alone. Null for a point that lacks a value.
 *
 * `front`: the points on the front by their means. `replicates`: for each point, how many its means rest on.
 */
export function frontMembership(
  objectives: readonly NoisyObjective[],
  {
    front,
    replicates,
    confidence,
  }: {
    readonly front: readonly number[];
    readonly replicates: ArrayLike<number>;
    readonly confidence: number;
  },
): readonly (FrontMembership | null)[] {
  const students = new Map<number, number>();
  const student = (degrees: number): number => {
    const known = students.get(degrees) ?? studentQuantile(confidence, degrees);
    students.set(degrees, known);
    return known;
  };
  const points = Array.from(replicates, (_, point) => point);
  const isComplete = (point: number): boolean => objectives.every(({ values }) => Number.isFinite(values[point]));
  /** How far a point is ahead of another on one outcome, at least and at most. */
  const ahead = (
    { values, better, standardErrors }: NoisyObjective,
    a: number,
    b: number,
  ): readonly [number, number] => {
    const difference = better * (values[a] - values[b]);
    const [mine, theirs] = [standardErrors[a], standardErrors[b]];
    const error = Math.sqrt(mine * mine + theirs * theirs);
    const reach = Number.isNaN(error)
      ? Infinity
      : error * (error === 0 ? 1 : student(Math.min(replicates[a], replicates[b]) - 1));
    return [difference - reach, difference + reach];
  };
  const mayBeat = (a: number, b: number): boolean => {
    let better = false;
    for (const objective of objectives) {
      const [, most] = ahead(objective, a, b);
      if (most < 0) return false;
      better ||= most > 0;
    }
    return better;
  };
  const surelyBeats = (a: number, b: number): boolean => {
    let better = false;
    for (const objective of objectives) {
      const [least] = ahead(objective, a, b);
      if (least < 0) return false;
      better ||= least > 0;
    }
    return better;
  };
  const complete = points.filter(isComplete);
  const onFront = new Set(front);
  return points.map((point) => {
    if (!isComplete(point)) return null;
    if (onFront.has(point))
      return complete.some((other) => other !== point && mayBeat(other, point)) ? 'cannot be told' : 'on the front';
    return front.some((other) => surelyBeats(other, point)) ? 'beaten' : 'cannot be told';
  });
}
