import { hypervolume } from '#analysis';
import { movedLevers, type CandidateScenarios, type CandidateValues, type Search } from '#experiments';
import type { MetricName } from '#sim';
import { beats, gainOf, keepsLimits, type Figures } from './figures.ts';
import { read, type ReadFront, type ReadPoint } from './readAgain.ts';
import { costMetric, type SearchRuns } from './searchRuns.ts';

/** What is left of a point when one of its levers works half as well and costs three times as much. */
export interface Weakened {
  /** Position of the lever. */
  readonly lever: number;
  /** How much better each goal is than in the point as it is, in what matters; below 0 it is worse. */
  readonly gains: readonly number[];
  readonly keepsLimits: boolean;
  /** Whether the course in place is then nowhere worse and somewhere better by more than what matters. */
  readonly beatenByToday: boolean;
}

/** What the whole front loses when a lever is weaker wherever it is used. */
export interface WeakenedFront {
  readonly lever: number;
  /** Points that use it. */
  readonly points: number;
  /** Share of the front's hypervolume beyond the course in place that is lost; NaN where there is none. */
  readonly lost: number;
}

const TRIPLE = 3;

/**
 * A search finds the assumption that is cheapest to exploit. So each lever of each point is tried as if it worked half as well,
 * set half-way back to today's level, and cost three times as much, in money; the staff hours it takes stay those of half the
 * level. What is then lost says what the point rests on. Null when stopped.
 */
export async function weakenLevers(
  search: Search,
  candidates: CandidateScenarios,
  runs: SearchRuns,
  { today, points }: ReadFront,
): Promise<{ readonly byPoint: readonly (readonly Weakened[])[]; readonly byLever: readonly WeakenedFront[] } | null> {
  const asked = points.flatMap((point, n) =>
    movedLevers(point.values, candidates.today).map((lever) => ({ point, n, lever })),
  );
  const figures = await read(
    search,
    runs,
    asked.map(({ point, lever }) => halfWay(point.values, candidates.today, lever)),
    'fresh',
  );
  if (figures === null) return null;
  const weak = asked.flatMap(({ point, n, lever }, index) => {
    const half = figures[index];
    if (half === undefined || half.replicates.length === 0) return [];
    return [{ n, lever, figures: dearer(search, point, half, lever) }];
  });
  const byPoint = points.map((point, n) =>
    weak
      .filter((one) => one.n === n)
      .map((one): Weakened => ({
        lever: one.lever,
        gains: search.goals.map((goal) => gainOf(goal, one.figures, point.figures)),
        keepsLimits: keepsLimits(search, one.figures),
        beatenByToday: beats(search.goals, today, one.figures),
      })),
  );
  const reached = (left: readonly Figures[]): number => beyondToday(search, today, points, left);
  const whole = reached(points.map((point) => point.figures));
  const byLever = search.experiment.factors.flatMap((_, lever): readonly WeakenedFront[] => {
    const using = weak.filter((one) => one.lever === lever);
    if (using.length === 0) return [];
    const left = points.flatMap(({ figures: strong }, n) => {
      const one = using.find((each) => each.n === n);
      if (one === undefined) return [strong];
      return keepsLimits(search, one.figures) ? [one.figures] : [];
    });
    return [{ lever, points: using.length, lost: 1 - reached(left) / whole }];
  });
  return { byPoint, byLever: byLever.sort((a, b) => b.lost - a.lost || a.lever - b.lever) };
}

/** Half the way back to today's level; what has no half-way is set back. */
function halfWay(values: CandidateValues, today: CandidateValues, lever: number): CandidateValues {
  return values.map((value, index) => {
    const back = today[index] ?? value;
    if (index !== lever) return value;
    if (typeof value === 'number' && typeof back === 'number') return (value + back) / 2;
    const isMix = typeof value === 'object' && typeof back === 'object' && 'OA' in value && 'OA' in back;
    if (!isMix) return back;
    const OA = (value.OA + back.OA) / 2;
    const NPM = (value.NPM + back.NPM) / 2;
    return { OA, NPM, NPG: Math.max(0, 1 - OA - NPM) };
  });
}

/** Figures in which the lever costs three times what it did at its full level; the rest is as it was at half. */
function dearer(search: Search, { figures: full }: ReadPoint, half: Figures, lever: number): Figures {
  const target = search.experiment.factors[lever]?.target;
  const costs = target?.kind === 'lever' ? target.levers.flatMap((name) => costMetric(name) ?? []) : [];
  if (costs.length === 0) return half;
  const raised = (metric: MetricName, values: Float64Array, pick: (from: Figures, cost: MetricName) => Float64Array) =>
    metric !== 'leverCost'
      ? values
      : values.map((value, replicate) =>
          costs.reduce(
            (sum, cost) => sum + TRIPLE * (pick(full, cost)[replicate] ?? NaN) - (pick(half, cost)[replicate] ?? NaN),
            value,
          ),
        );
  return {
    ...half,
    of: (metric) => raised(metric, half.of(metric), (from, cost) => from.of(cost)),
    inWorld: (metric, world) => raised(metric, half.inWorld(metric, world), (from, cost) => from.inWorld(cost, world)),
  };
}

/** How much points reach beyond the course in place, in what matters: their hypervolume with it, less its own. */
function beyondToday(
  { goals }: Search,
  today: Figures,
  strong: readonly ReadPoint[],
  left: readonly Figures[],
): number {
  const losses = (figures: Figures): readonly number[] => goals.map((goal) => -gainOf(goal, figures, today));
  const nothing = goals.map(() => 0);
  const all = [nothing, ...strong.map(({ figures }) => losses(figures))];
  // What the front as it is gives up at most, and as much again as matters.
  const reference = goals.map((_, k) => 1 + Math.max(...all.map((one) => one[k] ?? 0)));
  return hypervolume([nothing, ...left.map(losses)], reference) - hypervolume([nothing], reference);
}
