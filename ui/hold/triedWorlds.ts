import {
  planExperiment,
  resolveRobust,
  robustQuestions,
  readWorldRuns,
  type Plan,
  type PlaceFinder,
  type RobustQuestions,
  type RobustStudy,
  type WorldData,
} from '#experiments';
import { FIFTHS, readSeries, runReplicates } from '#runs';
import { canonicalJson, METRIC_NAMES, type Checked, type Issue, type Result } from '#sim';
import type { Pool } from '#workers';
import { ownFiles } from '../run/ownFiles.ts';
import { MONTHS, type AppState } from '../state/appState.ts';
import { FIFTH_METRICS, type FifthMetric } from '../words/fifthMetrics.ts';
import { holdInput, MOST_WORLDS, type HoldQuestion } from './holdFile.ts';

const YEAR = 12;

/** What is kept of a run: every metric at the end of each year from month 0, and by fifth where fifths are read. */
interface WorldReading {
  readonly yearly: Readonly<Record<string, Float64Array>>;
  readonly fifths: Readonly<Record<FifthMetric, Float64Array>> | null;
}

/** The strategies of a state in worlds, as far as they were tried. */
export interface TriedWorlds {
  /** Everything that decides these runs. */
  readonly key: string;
  readonly study: RobustStudy;
  readonly plan: Plan;
  readonly strategies: number;
  /** World by world, in each the strategies: null where the run failed, undefined until it has come. */
  readonly runs: (WorldReading | null | undefined)[];
  /** Worlds made here and the seconds they took, for saying how long more take. */
  readonly pace: { worlds: number; seconds: number };
  /** Why the first failed runs failed. */
  readonly reasons: string[];
}

const ANY: HoldQuestion = { worlds: MOST_WORLDS, month: MONTHS, figure: null, allowed: {}, value: null };

/** What was tried last, so that it is still there when the part is opened again. */
const kept: TriedWorlds[] = [];
const KEPT = 4;

/** What a state asks of worlds, whatever is looked at; states with the same share their runs. */
export function keyOfWorlds(state: AppState): string {
  return canonicalJson([holdInput(state, ANY), state.ownPlace?.csv ?? null]);
}

/** The worlds of a state with what was tried of them, or every reason why there are none. Nothing is run. */
export async function openWorlds(state: AppState, atlas: PlaceFinder): Promise<Checked<TriedWorlds>> {
  const key = keyOfWorlds(state);
  const known = kept.find((one) => one.key === key);
  if (known !== undefined) return { ok: true, value: known };
  const study = await resolveRobust(holdInput(state, ANY), atlas, ownFiles(state.ownPlace));
  if (!study.ok) return study;
  const plan = planExperiment(study.value.experiment);
  if (!plan.ok) return plan;
  const strategies = study.value.worlds.strategies.length;
  const opened: TriedWorlds = {
    key,
    study: study.value,
    plan: plan.value,
    strategies,
    runs: Array.from({ length: plan.value.points }),
    pace: { worlds: 0, seconds: 0 },
    reasons: [],
  };
  kept.unshift(opened);
  kept.splice(KEPT);
  return { ok: true, value: opened };
}

/** Worlds that are complete, counted from the first: as many as a file would have to ask for. */
export function triedCount({ runs, strategies }: TriedWorlds): number {
  const missing = runs.indexOf(undefined);
  return missing < 0 ? runs.length / strategies : Math.floor(missing / strategies);
}

/**
 * Tries worlds up to so many: in each all strategies under the seed of the world, from one world at month 0. What is there is not run
 * again; a run that fails is kept as that. `onWorld` hears of each that is complete.
 */
export async function tryWorlds(
  tried: TriedWorlds,
  { to, pool, signal, onWorld }: { to: number; pool: Pool; signal: AbortSignal; onWorld: () => void },
): Promise<void> {
  const { plan, strategies, runs, pace, reasons } = tried;
  const missing = Array.from({ length: to }, (_, world) => world).filter((world) =>
    runs.slice(world * strategies, (world + 1) * strategies).includes(undefined),
  );
  const before = { ...pace };
  let began = performance.now();
  // The first of each worker wake it, and take longer than all that come.
  let made = before.worlds === 0 ? -pool.size : 0;
  await runReplicates({
    arms: (replicate) =>
      Array.from({ length: strategies }, (_, n) => plan.scenarioAt((replicate - 1) * strategies + n)),
    replicates: missing.map((world) => world + 1),
    masterSeed: (replicate) => plan.seedOf((replicate - 1) * strategies * plan.replicates),
    pool,
    signal,
    has: ({ index, replicate }) => runs[(replicate - 1) * strategies + index] !== undefined,
    onEnd({ index, replicate }, outcome) {
      if (outcome.status === 'stopped') return;
      if (outcome.status === 'failed' && reasons.length < 3) reasons.push(outcome.reason);
      runs[(replicate - 1) * strategies + index] = outcome.status === 'done' ? readingOf(outcome.result) : null;
    },
    onReplicate() {
      made += 1;
      if (made <= 0) began = performance.now();
      pace.worlds = before.worlds + Math.max(0, made);
      pace.seconds = before.seconds + (performance.now() - began) / 1000;
      onWorld();
    },
  });
}

function readingOf(result: Result): WorldReading {
  const series = readSeries(result.series);
  const { byFifth } = result;
  const at = (values: ArrayLike<number>, width: number): Float64Array =>
    Float64Array.from(
      { length: (MONTHS / YEAR + 1) * width },
      (_, k) => values[YEAR * Math.floor(k / width) * width + (k % width)] ?? NaN,
    );
  return {
    yearly: Object.fromEntries(METRIC_NAMES.map((metric) => [metric, at(series[metric], 1)])),
    fifths:
      byFifth === null
        ? null
        : (Object.fromEntries(FIFTH_METRICS.map((metric) => [metric, at(byFifth[metric] ?? [], FIFTHS)])) as Record<
            FifthMetric,
            Float64Array
          >),
  };
}

/** What a question reads from the first worlds: the same as `samspill robust` reads from the runs of the same file. */
export function readWorlds(
  { study, plan, strategies, runs }: TriedWorlds,
  state: AppState,
  question: HoldQuestion,
): { readonly data: WorldData; readonly questions: RobustQuestions; readonly issues: readonly Issue[] } {
  const names = study.worlds.strategies.map(({ name }) => name);
  const { questions: asked, issues } = robustQuestions(holdInput(state, question), {
    months: MONTHS,
    strategies: names,
  });
  const columns = plan.columns.map(({ name }) => name);
  const read = readWorldRuns({ ...study.worlds, count: question.worlds }, asked, {
    replicates: 1,
    at: (metric, { strategy, world }) => {
      const values = runs[world * strategies + strategy]?.yearly[metric];
      return (month) => (month % YEAR === 0 ? (values?.[month / YEAR] ?? NaN) : NaN);
    },
    factors: plan.columns,
    valueOf(factor, world) {
      const cell = plan.cellsAt(world * strategies)[columns.indexOf(factor)];
      return typeof cell === 'number' ? cell : NaN;
    },
  });
  return { ...read, issues };
}

/** Differences of a fifth of the town from the strategy in place, world by world; null where fifths are not read. */
export function fifthInWorlds(
  { runs, strategies }: TriedWorlds,
  { worlds, month }: Pick<HoldQuestion, 'worlds' | 'month'>,
  { metric, strategy, fifth }: { readonly metric: FifthMetric; readonly strategy: number; readonly fifth: number },
): Float64Array | null {
  const at = (world: number, n: number): number =>
    runs[world * strategies + n]?.fifths?.[metric][(month / YEAR) * FIFTHS + fifth] ?? NaN;
  const differences = Float64Array.from({ length: worlds }, (_, world) => at(world, strategy) - at(world, 0));
  return differences.every(Number.isNaN) ? null : differences;
}
