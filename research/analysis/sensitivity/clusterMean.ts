/** Mean of runs that come in groups, one group for each design point. */
export interface ClusterMean {
  /** Runs with a finite value; the others failed. */
  readonly runs: number;
  /** Design points with at least one such run. */
  readonly points: number;
  readonly mean: number;
  /** Monte-Carlo standard error of the mean; NaN with fewer than two points. */
  readonly standardError: number;
  /** Variance of the points' expected values: what the design moved. NaN where it cannot be told from luck. */
  readonly betweenVariance: number;
  /** Variance of replicates around their point: luck. NaN where no point has two runs. */
  readonly withinVariance: number;
}

/**
 * Mean over runs, with a standard error that holds however alike the replicates of one point are: runs of one point are
 * one piece of evidence, not many (cluster-robust: Liang & Zeger 1986, Biometrika 73, with the factor P / (P − 1)). With
 * one run at every point it is s / √n. The two variances are those of the one-way layout with unequal groups, by the
 * method of moments (Searle, Casella & McCulloch 1992, Variance Components, 3.6); a negative estimate is given as 0.
 *
 * `points` says for each run at which point it was taken, by any number; without it every run is a point of its own.
 */
export function clusterMean(values: ArrayLike<number>, points?: ArrayLike<number>): ClusterMean {
  if (points !== undefined && points.length !== values.length) {
    throw new RangeError(`points: expected one for each of ${values.length} runs, got ${points.length}`);
  }
  const { group, counts, sums } = groups(values, points);
  const P = counts.length;
  const runs = sum(counts);
  const mean = sum(sums) / runs;
  let robust = 0;
  let between = 0;
  let squaredSizes = 0;
  for (let p = 0; p < P; p++) {
    const excess = sums[p] - counts[p] * mean;
    robust += excess * excess;
    between += (excess * excess) / counts[p];
    squaredSizes += counts[p] * counts[p];
  }
  let within = 0;
  for (let run = 0; run < values.length; run++) {
    if (group[run] < 0) continue;
    const off = values[run] - sums[group[run]] / counts[group[run]];
    within += off * off;
  }
  const withinVariance = runs > P ? within / (runs - P) : NaN;
  const typicalSize = (runs - squaredSizes / runs) / (P - 1);
  return {
    runs,
    points: P,
    mean,
    standardError: P < 2 ? NaN : Math.sqrt((robust * P) / (P - 1)) / runs,
    betweenVariance: P < 2 ? NaN : Math.max(0, (between / (P - 1) - withinVariance) / typicalSize),
    withinVariance,
  };
}

/** Points in the order of their first run; −1 for a run without a value. */
function groups(values: ArrayLike<number>, points: ArrayLike<number> | undefined) {
  const known = new Map<number, number>();
  const counts: number[] = [];
  const sums: number[] = [];
  const group = Int32Array.from({ length: values.length }, (_, run) => {
    if (!Number.isFinite(values[run])) return -1;
    const point = points?.[run] ?? run;
    const index = known.get(point) ?? known.size;
    known.set(point, index);
    counts[index] = (counts[index] ?? 0) + 1;
    sums[index] = (sums[index] ?? 0) + values[run];
    return index;
  });
  return { group, counts, sums };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
