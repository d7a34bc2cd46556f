import type { Column } from '../factors/column.ts';
import type { WorldBelief, WorldData } from './robustFindings.ts';
import type { WorldsEssence } from './resolveRobust.ts';
import type { ReadAs, RobustOutcome, RobustQuestions } from './robustQuestions.ts';

/** One run among worlds × strategies. */
export interface WorldRun {
  readonly replicate: number;
  readonly strategy: number;
  readonly world: number;
}

/** Runs of worlds × strategies as somebody holds them: a folder, or the page. */
export interface WorldRuns {
  readonly replicates: number;
  /** A metric of a run by the month; NaN where the run failed or the month was not recorded. */
  readonly at: (metric: string, run: WorldRun) => (month: number) => number;
  /** What the points of the experiment are set to, and the number that each is in a world; NaN where it is none. */
  readonly factors: readonly Pick<Column, 'name' | 'title' | 'unit'>[];
  readonly valueOf: (factor: string, world: number) => number;
}

/** What was read, and the questions that could be asked of it. */
export interface ReadWorlds {
  readonly data: WorldData;
  readonly questions: RobustQuestions;
}

/**
 * What was asked of runs of worlds × strategies, wherever they are kept: one reading for all. An outcome that a strategy has in no run at
 * all, such as a gap between fifths where a place has none, is no failure of the runs: it is left out of the questions and named.
 */
export function readWorldRuns(worlds: WorldsEssence, questions: RobustQuestions, runs: WorldRuns): ReadWorlds {
  const tablesOf = (metric: string, read: Reader) =>
    Array.from({ length: runs.replicates }, (_r, replicate) =>
      worlds.strategies.map((_d, strategy) =>
        Float64Array.from({ length: worlds.count }, (_w, world) =>
          read(runs.at(metric, { replicate, strategy, world })),
        ),
      ),
    );
  const tables = questions.outcomes.map((outcome) => ({
    outcome,
    read: tablesOf(outcome.metric, readerOf(outcome, questions)),
  }));
  // Where nothing was read of anything, it is the runs that failed.
  const isRead = tables.map(({ read }) => hasValues(read));
  const isAsked = (n: number): boolean => isRead[n] === true || !isRead.includes(true);
  return {
    data: {
      worlds,
      beliefs: beliefsOf(worlds, runs),
      readings: Object.fromEntries(
        tables.filter((_one, n) => isAsked(n)).map(({ outcome, read }) => [outcome.metric, read]),
      ),
      unread: tables.filter((_one, n) => !isAsked(n)).map(({ outcome }) => outcome.metric),
      last: Object.fromEntries(questions.metrics.map((metric) => [metric, tablesOf(metric, (at) => at(questions.to))])),
    },
    questions: { ...questions, outcomes: questions.outcomes.filter((_one, n) => isAsked(n)) },
  };
}

/** Whether every strategy has a value in some world and replicate. */
function hasValues(bySeed: readonly (readonly Float64Array[])[]): boolean {
  const strategies = bySeed[0]?.length ?? 0;
  return Array.from({ length: strategies }, (_, n) => n).every((n) =>
    bySeed.some((table) => table[n]?.some((value) => !Number.isNaN(value)) === true),
  );
}

type Reader = (at: (month: number) => number) => number;

const YEAR = 12;

/** How an outcome is read from what was recorded. What is counted by the month was recorded as means of the year up to it. */
function readerOf({ as, isCount }: Pick<RobustOutcome, 'as' | 'isCount'>, { from, to }: RobustQuestions): Reader {
  const readers: Readonly<Record<ReadAs, Reader>> = {
    last: (at) => at(to),
    mean: (at) => {
      const step = isCount ? YEAR : 1;
      let sum = 0;
      let count = 0;
      for (let month = to; month >= from; month -= step) {
        sum += at(month);
        count += 1;
      }
      return sum / count;
    },
    total: (at) => {
      let sum = 0;
      for (let month = YEAR; month <= to; month += YEAR) sum += YEAR * at(month);
      return sum;
    },
  };
  return readers[as];
}

/** Everything in which worlds differ, one value a world. What has one value everywhere is no belief of theirs. */
function beliefsOf(worlds: WorldsEssence, { factors, valueOf }: WorldRuns): readonly WorldBelief[] {
  const { fitted } = worlds;
  const each = (read: (world: number) => number): Float64Array =>
    Float64Array.from({ length: worlds.count }, (_, world) => read(world));
  const columns = factors.flatMap(({ name, title = name, unit = '' }): readonly WorldBelief[] => {
    const values = each((world) => valueOf(name, world));
    if (new Set(values).size < 2) return [];
    const role = worlds.context.includes(name)
      ? 'context'
      : fitted?.coefficients.includes(name) === true
        ? 'fitted'
        : 'belief';
    return [
      {
        name,
        label: title,
        unit,
        role,
        column: { kind: 'number', values },
        levels: null,
        assumed: worlds.assumed[name] ?? null,
      },
    ];
  });
  if (fitted?.kind !== 'residuals') return columns;
  // Countries and not their coefficients one by one: these move together.
  const countries = each((world) =>
    fitted.profiles.findIndex((profile) =>
      profile.every((value, k) => value === valueOf(fitted.coefficients[k] ?? '', world)),
    ),
  );
  return [
    ...columns.filter(({ role }) => role !== 'fitted'),
    {
      name: 'residuals',
      label: 'Whose fitted coefficients',
      unit: '',
      role: 'fitted',
      column: { kind: 'level', values: countries },
      levels: fitted.countries,
      assumed: null,
    },
  ];
}
