import { epsilonArchive } from '#analysis';
import { movedLevers, type CandidateScenarios, type CandidateValues, type Search } from '#experiments';
import { beats, figuresOf, gainOf, keepsLimits, type Figures } from './figures.ts';
import type { SearchRuns, SearchStage } from './searchRuns.ts';
import type { TriedCandidate } from './tryCandidates.ts';

/** A candidate read again, under luck that nobody chose it by. */
export interface ReadPoint {
  readonly values: CandidateValues;
  readonly figures: Figures;
}

/** What is left of an archive once it was read again, and what became of the rest. */
export interface ReadFront {
  readonly today: Figures;
  readonly points: readonly ReadPoint[];
  /** Read again at all: the archive in boxes as wide as that takes. */
  readonly read: number;
  /** Dropped because a limit no longer holds to the end of its interval. */
  readonly beyondLimits: number;
  /** Dropped because another is nowhere worse and somewhere better by more than what matters. */
  readonly beaten: number;
  /** Levers that were set back because nothing sought suffers. */
  readonly setBack: number;
}

/** Points that are read again, pruned and shown, at most. */
const MOST_POINTS = 20;
const WIDER = 1.25;

/**
 * Reads the archive again before anything of it is shown. The best of thousands of noisy readings are partly the luckiest
 * (Smith & Winkler 2006): fresh seeds, limits to the end of their interval, what is beaten dropped. Then every lever that does
 * not earn its place is set back, under seeds of its own, and what is left is read under the fresh ones. Null when stopped.
 */
export async function readAgain(
  search: Search,
  candidates: CandidateScenarios,
  runs: SearchRuns,
  archive: readonly TriedCandidate[],
): Promise<ReadFront | null> {
  const chosen = thinned(search, archive).map(({ values }) => values);
  const first = await read(search, runs, [null, ...chosen], 'fresh');
  if (first === null) return null;
  const kept = stillGood(search, pointsOf(chosen, first.slice(1)));
  const pruned = await prune(
    search,
    candidates,
    runs,
    kept.points.map(({ values }) => values),
  );
  if (pruned === null) return null;
  const again = await read(search, runs, [null, ...pruned.points], 'fresh');
  if (again === null) return null;
  const [today, ...figures] = again;
  const last = stillGood(search, pointsOf(pruned.points, figures));
  if (today === undefined) throw new Error('nothing was read of the course in place');
  return {
    today,
    points: last.points,
    read: chosen.length,
    beyondLimits: kept.beyondLimits + last.beyondLimits,
    beaten: kept.beaten + last.beaten,
    setBack: pruned.setBack,
  };
}

/** Figures of candidates under the seeds of a stage. */
export async function read(
  search: Search,
  runs: SearchRuns,
  candidates: readonly (CandidateValues | null)[],
  stage: SearchStage,
): Promise<readonly Figures[] | null> {
  const readings = await runs.measure(candidates, stage);
  return readings === null ? null : readings.map((one) => figuresOf(search, runs.kept, one));
}

/** The archive in boxes just wide enough that no more are left than can be read and looked at. */
function thinned({ goals }: Search, archive: readonly TriedCandidate[]): readonly TriedCandidate[] {
  let widths = goals.map(({ matters }) => matters);
  let left = archive;
  while (left.length > MOST_POINTS) {
    widths = widths.map((width) => width * WIDER);
    left = epsilonArchive(archive, widths);
  }
  return left;
}

function pointsOf(values: readonly CandidateValues[], figures: readonly Figures[]): readonly ReadPoint[] {
  return values.flatMap((one, n) => {
    const own = figures[n];
    return own === undefined || own.replicates.length === 0 ? [] : [{ values: one, figures: own }];
  });
}

function stillGood(
  search: Search,
  points: readonly ReadPoint[],
): { readonly points: readonly ReadPoint[]; readonly beyondLimits: number; readonly beaten: number } {
  const keeping = points.filter(({ figures }) => keepsLimits(search, figures));
  const left = keeping.filter((point) => !keeping.some((other) => beats(search.goals, other.figures, point.figures)));
  return { points: left, beyondLimits: points.length - keeping.length, beaten: keeping.length - left.length };
}

interface Pruning {
  readonly original: Figures;
  values: CandidateValues;
  done: boolean;
}

/**
 * Sets levers back to today's level as long as nothing sought loses more than what matters against the point as it was found,
 * so that losses do not add up unseen. All points go step by step together: they start from the same worlds.
 */
async function prune(
  search: Search,
  { today }: CandidateScenarios,
  runs: SearchRuns,
  points: readonly CandidateValues[],
): Promise<{ readonly points: readonly CandidateValues[]; readonly setBack: number } | null> {
  const originals = await read(search, runs, points, 'prune');
  if (originals === null) return null;
  const prunings = points.flatMap((values, n): Pruning[] => {
    const original = originals[n];
    return original === undefined || original.replicates.length === 0 ? [] : [{ original, values, done: false }];
  });
  const moves = (all: readonly CandidateValues[]): number =>
    all.reduce((sum, values) => sum + movedLevers(values, today).length, 0);
  const before = moves(prunings.map(({ values }) => values));
  const without = (values: CandidateValues, levers: readonly number[]): CandidateValues =>
    values.map((value, index) => (levers.includes(index) ? (today[index] ?? value) : value));
  /** The most that anything sought loses, in what matters; infinite where a limit no longer holds. */
  const lossOf = (figures: Figures | undefined, { original }: Pruning): number =>
    figures === undefined || figures.replicates.length === 0 || !keepsLimits(search, figures)
      ? Infinity
      : Math.max(...search.goals.map((goal) => -gainOf(goal, figures, original)));

  for (;;) {
    const open = prunings.filter(({ done }) => !done);
    if (open.length === 0) break;
    const singles = open.flatMap((pruning) => movedLevers(pruning.values, today).map((lever) => ({ pruning, lever })));
    const figures = await read(
      search,
      runs,
      singles.map(({ pruning, lever }) => without(pruning.values, [lever])),
      'prune',
    );
    if (figures === null) return null;
    const losses = singles.map((single, n) => ({ ...single, loss: lossOf(figures[n], single.pruning) }));
    let groups = open.map((pruning) => ({
      pruning,
      levers: losses
        .filter((one) => one.pruning === pruning && one.loss <= 1)
        .sort((a, b) => a.loss - b.loss || a.lever - b.lever)
        .map(({ lever }) => lever),
    }));
    for (const { pruning, levers } of groups) if (levers.length === 0) pruning.done = true;
    // Each may go alone; how many may go together is halved until they do.
    groups = groups.filter(({ levers }) => levers.length > 0);
    while (groups.length > 0) {
      const together = await read(
        search,
        runs,
        groups.map(({ pruning, levers }) => without(pruning.values, levers)),
        'prune',
      );
      if (together === null) return null;
      groups = groups.flatMap(({ pruning, levers }, n) => {
        if (levers.length > 1 && lossOf(together[n], pruning) > 1)
          return [{ pruning, levers: levers.slice(0, Math.ceil(levers.length / 2)) }];
        pruning.values = without(pruning.values, levers);
        return [];
      });
    }
  }
  const left = [...new Map(prunings.map(({ values }) => [JSON.stringify(values), values])).values()];
  return { points: left, setBack: before - moves(prunings.map(({ values }) => values)) };
}
