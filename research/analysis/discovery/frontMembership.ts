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
  /** Whether a point is better than another on some outcome and worse on none, by the least or by the most it may be ahead. */
  const beats = (a: number, b: number, by: 'least' | 'most'): boolean => {
    const leads = objectives.map((objective) => ahead(objective, a, b)[by === 'least' ? 0 : 1]);
    return leads.every((lead) => !(lead < 0)) && leads.some((lead) => lead > 0);
  };
  const complete = points.filter(isComplete);
  const onFront = new Set(front);
  return points.map((point) => {
    if (!isComplete(point)) return null;
    if (onFront.has(point))
      return complete.some((other) => other !== point && beats(other, point, 'most'))
        ? 'cannot be told'
        : 'on the front';
    return front.some((other) => beats(other, point, 'least')) ? 'beaten' : 'cannot be told';
  });
}
