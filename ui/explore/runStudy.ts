import { METRIC_NAMES, replicateSeed, type Issue, type Result } from '#sim';
import { keptWorlds, readSeries } from '#runs';
import { inLanes } from '#workers';
import type { OwnOutcomes } from '../state/ownOutcomes.ts';
import { MASTER_SEED, MOST_WORLDS } from '../run/runComparison.ts';
import type { Live } from '../run/live.ts';
import { scenariosOf } from '../run/scenariosOf.ts';
import { MONTHS, type AppState } from '../state/appState.ts';
import { stateAtPoint, studyPoints, type StudyPoint } from './studyPoints.ts';

/** Months that are kept of every run of a study: once a year. */
export const STUDY_MONTHS = 12;

/** What is kept of one run: every metric and own outcome, a value for each year from month 0. */
export type StudyReading = Readonly<Record<string, Float64Array>>;

/** A study as far as it has come. */
export interface StudyResult {
  /** The state it was asked for: settings, strategy, place. */
  readonly asked: AppState;
  readonly points: readonly StudyPoint[];
  /** Replicate by replicate of point by point: `[point · replicates + replicate]`; undefined until one has come. */
  readonly runs: readonly (StudyReading | undefined)[];
  /** Runs that failed, and the first reasons. */
  readonly failures: readonly string[];
}

interface Asked {
  readonly state: AppState;
  readonly live: Pick<Live, 'atlas' | 'pool'>;
  readonly own: OwnOutcomes | null;
  readonly signal: AbortSignal;
  /** Hears of the study a few times a second. */
  readonly onResult: (result: StudyResult, done: number, all: number, seconds: number) => void;
}

/** Milliseconds between two tellings. */
const TELL = 250;

/**
 * Runs every point of the study of a state, all points under the first replicate's seed before any under the second, so that
 * it may be stopped at any time. Seeds are those of Compare and of `samspill sweep` under master seed 1. Settings that contradict each other
 * are reported before anything runs.
 */
export async function runStudy({ state, live, own, signal, onResult }: Asked): Promise<readonly Issue[]> {
  const strategy = state.strategies[state.selected];
  if (strategy === undefined) return [];
  const base = scenariosOf({ ...state, citizens: state.study.citizens, strategies: [strategy] }, live.atlas);
  const [ready] = base.ok ? base.strategies : [];
  if (!base.ok || ready === undefined) return base.ok ? [] : base.issues;
  const points = studyPoints(state.study, ready);
  const resolved = points.map((point) => scenariosOf(stateAtPoint(state, strategy, point), live.atlas));
  const issues = resolved.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) return issues;
  const settings = resolved.flatMap((one) => (one.ok ? one.strategies : []));

  const { replicates, citizens } = state.study;
  const all = points.length * replicates;
  const runs: (StudyReading | undefined)[] = Array.from({ length: all });
  const failures: string[] = [];
  const worlds = keptWorlds(live.pool, MOST_WORLDS);
  const began = performance.now();
  let told = began;
  let done = 0;
  const jobs = Array.from({ length: all }, (_, job) => job);
  await inLanes(jobs, { lanes: live.pool.size + 1, signal }, async (job, both) => {
    const replicate = Math.floor(job / points.length);
    const point = job % points.length;
    const scenario = settings[point]?.scenario;
    if (scenario === undefined) return;
    const seed = replicateSeed(MASTER_SEED, replicate + 1);
    const from = await worlds.of(scenario, { seed, citizens }, both);
    const options = {
      seed,
      months: MONTHS,
      citizens,
      neighbourhoods: false,
      ...(from === undefined ? {} : { from }),
    };
    const outcome = await live.pool.run({ scenario, options }, both);
    if (outcome.status === 'stopped') return;
    if (outcome.status === 'failed') failures.push(outcome.reason);
    else runs[point * replicates + replicate] = readingOf(outcome.result, own);
    done += 1;
    if (performance.now() - told < TELL && done < all) return;
    told = performance.now();
    onResult({ asked: state, points, runs: [...runs], failures: [...failures] }, done, all, (told - began) / 1000);
  });
  return [];
}

function readingOf(result: Result, own: OwnOutcomes | null): StudyReading {
  const series = readSeries(result.series);
  const yearly = (values: ArrayLike<number>): Float64Array =>
    Float64Array.from({ length: MONTHS / STUDY_MONTHS + 1 }, (_, year) => values[STUDY_MONTHS * year] ?? NaN);
  const known = METRIC_NAMES.map((metric) => [metric, yearly(series[metric])] as const);
  const more = own === null ? {} : own.compiled.evaluate(series);
  return Object.fromEntries([
    ...known,
    ...Object.entries(more).map(([name, values]) => [name, yearly(values)] as const),
  ]);
}

/** An outcome of every run of a study in the year of a month; NaN where a run has not come. */
export function studyValues({ runs }: StudyResult, outcome: string, month: number): Float64Array {
  const year = Math.floor(month / STUDY_MONTHS);
  return Float64Array.from(runs, (run) => run?.[outcome]?.[year] ?? NaN);
}
