import { judgesAreas, type Country, type Place, type Result } from '#sim';
import {
  gradientFifths,
  gradientOf,
  readSeries,
  runReplicates,
  sizeOf,
  type Gradient,
  type KeptWorlds,
  type RunSize,
} from '#runs';
import type { Pool } from '#workers';
import { MONTHS } from '../state/appState.ts';
import type { ComparisonData, RunRecord } from '../state/comparisonData.ts';
import { FIFTH_METRICS } from '../words/fifthMetrics.ts';
import { areasOf, RECORDED_IN_AREAS } from './areasOf.ts';
import type { KeptRuns } from './keptRuns.ts';
import type { ReadyStrategy } from './scenariosOf.ts';

/** The seed of the command line unless told otherwise, so that the page shows its numbers. */
export const MASTER_SEED = '1';

/** Worlds at month 0 that are kept for later runs, and of how many citizens together: some 270 MB. */
export const MOST_WORLDS = 110;
export const MOST_CITIZENS_KEPT = 1_700_000;

export interface RunComparison {
  readonly strategies: readonly ReadyStrategy[];
  readonly place: string;
  /** Replicates of every strategy that are asked for. */
  readonly replicates: number;
  /**
   * Of strategies that are not complete yet only the first replicate is run; with fewer citizens than asked for, of all
   * strategies. Null to run all that is asked for.
   */
  readonly preview: number | null;
  readonly pool: Pool;
  readonly worlds: KeptWorlds;
  readonly kept: KeptRuns;
  readonly signal: AbortSignal;
  /** Hears the comparison as far as it has come, after the first replicate and then a few times a second. */
  readonly onData: (data: ComparisonData, done: number, all: number) => void;
  readonly onFailure: (reason: string) => void;
}

/** A strategy as it is run: what it is kept as, and the replicates that are asked of it. */
interface Arm extends ReadyStrategy {
  readonly runs: (RunRecord | undefined)[];
  readonly replicates: number;
  /** Citizens of a preview with fewer than the strategy asks for. */
  readonly fewer: number | null;
}

/**
 * Runs every strategy under every replicate's seed in Web Workers, the first replicate of all strategies first. Runs that are
 * kept are not run again, and strategies that share a set-up start from one kept month-0 world, so that moving a lever runs the
 * recorded months of one strategy only. A failed run costs no other; `signal` stops all.
 */
export async function runComparison(asked: RunComparison): Promise<void> {
  const { signal, pool } = asked;
  const arms = asked.strategies.map((strategy) => armOf(strategy, asked));
  const all = arms.reduce((sum, arm) => sum + arm.replicates, 0);
  const countAll = (): number => arms.reduce((sum, arm) => sum + countOf(arm.runs, arm.replicates), 0);
  const had = countAll();
  let told = -1;
  let toldWaiting = true;
  /** `isLast`: nothing more will come, so runs that are missing have failed. */
  const tell = (isLast: boolean): void => {
    const done = countAll();
    const waiting = !isLast && done < all;
    if (signal.aborted || (done === told && waiting === toldWaiting)) return;
    told = done;
    toldWaiting = waiting;
    asked.onData(dataOf(asked, arms, isLast), done - had, all - had);
  };
  const run = (numbers: readonly number[]): Promise<void> =>
    runReplicates({
      arms: arms.map((arm) => ({ ...arm, months: MONTHS })),
      replicates: numbers,
      masterSeed: MASTER_SEED,
      pool,
      worlds: asked.worlds,
      signal,
      has: ({ arm, replicate }) => replicate > arm.replicates || arm.runs[replicate - 1] !== undefined,
      options: () => ({ neighbourhoods: RECORDED_IN_AREAS }),
      onEnd({ arm, replicate }, outcome) {
        if (outcome.status === 'failed') asked.onFailure(outcome.reason);
        if (outcome.status === 'done') arm.runs[replicate - 1] = recordOf(outcome.result, arm.scenario.place);
      },
      onReplicate(replicate) {
        if (replicate === 1 || (replicate - 1) % pool.size === 0) tell(false);
      },
    });
  await run([1]);
  const most = Math.max(...arms.map((arm) => arm.replicates));
  await run(Array.from({ length: most - 1 }, (_, r) => r + 2));
  tell(true);
}

/** Arms of a preview with fewer citizens all have as many: sizes are never mixed in one picture. */
function armOf(strategy: ReadyStrategy, { kept, preview, replicates }: RunComparison): Arm {
  const runs = kept.of(strategy);
  const citizens = Math.min(preview ?? Infinity, strategy.citizens);
  if (citizens === strategy.citizens) {
    const isWhole = preview === null || countOf(runs, replicates) === replicates;
    return { ...strategy, runs, replicates: isWhole ? replicates : 1, fewer: null };
  }
  const small = { ...strategy, citizens };
  return { ...small, runs: kept.of(small), replicates: 1, fewer: citizens };
}

/** How many of the first replicates are there. */
export function countOf(kept: readonly (RunRecord | undefined)[], replicates: number): number {
  let count = 0;
  for (let r = 0; r < replicates; r++) if (kept[r] !== undefined) count += 1;
  return count;
}

/** Of neighbourhoods and fifths only what is shown of them is kept; fifths are added up where the engine reads none. */
function recordOf(result: Result, place: Place): RunRecord {
  const { series, events, fingerprint } = result;
  const byFifth = result.byFifth ?? gradientFifths(place, result);
  return {
    series: readSeries(series),
    byFifth: byFifth && Object.fromEntries(FIFTH_METRICS.map((metric) => [metric, byFifth[metric]])),
    areas: areasOf(result, place),
    events,
    fingerprint,
  };
}

interface Where {
  readonly country: Country;
  readonly gradient: Gradient;
  readonly size: RunSize;
}

/** All strategies lie in one place, and are asked for with as many citizens. */
function whereOf([first]: readonly Arm[]): Where {
  if (first === undefined) return { country: 'england', gradient: 'none', size: { citizens: 0, adults: 0 } };
  const { place } = first.scenario;
  return { country: place.country, gradient: gradientOf(place), size: sizeOf(place, first.citizens) };
}

/** The comparison as far as it has come; `isLast`: what is missing of what was asked for here will not come. */
function dataOf(
  { strategies, place, replicates, preview }: RunComparison,
  arms: readonly Arm[],
  isLast: boolean,
): ComparisonData {
  return {
    place,
    ...whereOf(arms),
    judgesAreas: arms.every(({ scenario, citizens }) => judgesAreas(scenario.place, citizens)),
    months: Array.from({ length: MONTHS + 1 }, (_, month) => month),
    warnings: [
      ...new Map(strategies.flatMap(({ warnings }) => warnings.map((one) => [one.text, one] as const))).values(),
    ],
    strategies: arms.map(({ title, runs, fewer }) => ({
      title,
      // After a preview the others follow.
      waiting: (fewer !== null || countOf(runs, replicates) < replicates) && !(isLast && preview === null),
      preview: fewer,
      runs: Array.from({ length: replicates }, (_, r) => (fewer !== null && r > 0 ? undefined : runs[r])),
    })),
  };
}
