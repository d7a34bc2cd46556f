/** One outcome to be traded off. */
export interface Objective {
  readonly name: string;
  /** One for each point. */
  readonly values: ArrayLike<number>;
  /** +1: more is better, −1: less is. */
  readonly better: 1 | -1;
}

export interface ParetoFront {
  /** Points that no other point beats: none is at least as good on every outcome and better on one. Upwards. */
  readonly front: readonly number[];
  /** For each point the front it is on: 1 the best, 2 the best once the first is taken away, …; 0 where an outcome is missing. */
  readonly ranks: Uint32Array;
  /** Points on the first front that are equal on every outcome, group by group. */
  readonly ties: readonly (readonly number[])[];
  readonly dropped: number;
}

/**
 * Pareto front over named outcomes, and the rank of every point by peeling front after front (Deb et al. 2002). Equal
 * points share a rank. Points are walked from the best on the first outcome down, so that each need only be compared with
 * those already ranked (efficient non-dominated sort, Zhang et al. 2015).
 *
 * Throws a `RangeError` without outcomes or where their lengths differ.
 */
export function paretoFront(objectives: readonly Objective[]): ParetoFront {
  const points = objectives[0]?.values.length ?? NaN;
  const odd = objectives.find(({ values }) => values.length !== points);
  if (Number.isNaN(points)) throw new RangeError('objectives: expected one outcome or more, got none');
  if (odd !== undefined) throw new RangeError(`${odd.name}: expected ${points} points, got ${odd.values.length}`);
  const scores = objectives.map(({ values, better }) => Float64Array.from(values, (value) => value * better));
  const complete = Array.from({ length: points }, (_, row) => row).filter((row) =>
    scores.every((score) => Number.isFinite(score[row])),
  );
  const compare = (a: number, b: number): number => {
    for (const score of scores) if (score[a] !== score[b]) return score[b] - score[a];
    return 0;
  };
  const sorted = complete.toSorted((a, b) => compare(a, b) || a - b);
  const ranks = new Uint32Array(points);
  const fronts: number[][] = [];
  sorted.forEach((row, k) => {
    const twin = k > 0 && compare(sorted[k - 1], row) === 0;
    const rank = twin ? ranks[sorted[k - 1]] - 1 : fronts.findIndex((front) => !isBeaten(scores, row, front));
    const place = rank < 0 ? fronts.length : rank;
    (fronts[place] ??= []).push(row);
    ranks[row] = place + 1;
  });
  const first = fronts[0] ?? [];
  const ties: number[][] = [];
  first.forEach((row, k) => {
    if (k > 0 && compare(first[k - 1], row) === 0) ties[ties.length - 1].push(row);
    else ties.push([row]);
  });
  return {
    front: first.toSorted((a, b) => a - b),
    ranks,
    ties: ties.filter((group) => group.length > 1),
    dropped: points - complete.length,
  };
}

/** Whether one of a front is at least as good on every outcome; equal points never ask. */
function isBeaten(scores: readonly Float64Array[], row: number, front: readonly number[]): boolean {
  // From the last: those ranked latest are nearest on the first outcome and most often the ones that beat it.
  return front.findLast((other) => scores.every((score) => score[other] >= score[row])) !== undefined;
}
