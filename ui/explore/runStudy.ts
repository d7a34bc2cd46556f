import { METRIC_NAMES, type Issue, type Result } from '#sim';
import { readSeries, runReplicates } from '#runs';
import type { ReadyStrategy } from '../run/scenariosOf.ts';
import type { Live } from '../run/live.ts';
import { scenariosOf } from '../run/scenariosOf.ts';
import { MONTHS, type AppState } from '../state/appState.ts';
import type { OwnOutcomes } from '../state/ownOutcomes.ts';
import { planStudy, STUDY_MONTHS } from './studyExperiment.ts';
import { studyPoints, type StudyPoint } from './studyPoints.ts';

/** What is kept of one run: every metric and own outcome, a value for each year from month 0. */
export type StudyReading = Readonly<Record<string, Float64Array>>;

/** A study as far as it has come. */
export interface StudyResult {
  /** The state it was asked for: settings, strategy, place. */
  readonly asked: AppState;
  /** The strategy around which it was made. */
  readonly around: ReadyStrategy;
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
 * it may be stopped at any time: an experiment as `samspill sweep` runs it. Settings that contradict each other are reported
 * before anything runs.
 */
export async function runStudy({ state, live, own, signal, onResult }: Asked): Promise<readonly Issue[]> {
  const strategy = state.strategies[state.selected];
  if (strategy === undefined) return [];
  const base = scenariosOf({ ...state, citizens: state.study.citizens, strategies: [strategy] }, live.atlas);
  const [ready] = base.ok ? base.strategies : [];
  if (!base.ok || ready === undefined) return base.ok ? [] : base.issues;
  const points = studyPoints(state.study, ready);
  const planned = await planStudy(state, points, live.atlas);
  if (!planned.ok) return planned.issues;
  const plan = planned.value;

  const { replicates } = plan;
  const runs: (StudyReading | undefined)[] = Array.from({ length: plan.runs });
  const failures: string[] = [];
  const began = performance.now();
  let told = began;
  let done = 0;
  await runReplicates({
    arms: points.map((_, point) => plan.scenarioAt(point)),
    replicates: Array.from({ length: replicates }, (_, r) => plan.firstReplicate + r),
    masterSeed: plan.experiment.seed,
    pool: live.pool,
    signal,
    onEnd({ index, replicate }, outcome) {
      if (outcome.status === 'stopped') return;
      if (outcome.status === 'failed') failures.push(outcome.reason);
      else runs[index * replicates + replicate - plan.firstReplicate] = readingOf(outcome.result, own);
      done += 1;
      if (performance.now() - told < TELL && done < plan.runs) return;
      told = performance.now();
      const result = { asked: state, around: ready, points, runs: [...runs], failures: [...failures] };
      onResult(result, done, plan.runs, (told - began) / 1000);
    },
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
