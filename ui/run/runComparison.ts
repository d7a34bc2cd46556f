import { judgesAreas, type Place, type Result } from '#sim';
import { readSeries, runReplicates, type KeptWorlds } from '#runs';
import type { Pool } from '#workers';
import { MONTHS } from '../state/appState.ts';
import type { ComparisonData, RunRecord } from '../state/comparisonData.ts';
import { areasOf } from './areasOf.ts';
import type { KeptRuns } from './keptRuns.ts';
import type { ReadyStrategy } from './scenariosOf.ts';

/** The seed of the command line unless told otherwise, so that the page shows its numbers. */
export const MASTER_SEED = '1';

/** Worlds at month 0 that are kept for later runs. */
export const MOST_WORLDS = 110;

export interface RunComparison {
  readonly strategies: readonly ReadyStrategy[];
  readonly place: string;
  readonly replicates: number;
  /** Citizens of a preview; null for as many as the strategies ask. */
  readonly preview: number | null;
  readonly pool: Pool;
  readonly worlds: KeptWorlds;
  readonly kept: KeptRuns;
  readonly signal: AbortSignal;
  /** Hears the comparison as far as it has come, after the first replicate and then a few times a second. */
  readonly onData: (data: ComparisonData, done: number, all: number) => void;
  readonly onFailure: (reason: string) => void;
}

/**
 * Runs every strategy under every replicate's seed in Web Workers, the first replicate of all strategies first. Runs that are
 * kept are not run again, and strategies that share a set-up start from one kept month-0 world, so that moving a lever runs the
 * recorded months of one strategy only. A failed run costs no other; `signal` stops all.
 */
export async function runComparison(asked: RunComparison): Promise<void> {
  const { replicates, signal, pool, preview } = asked;
  const strategies = asked.strategies.map((one) => (preview === null ? one : { ...one, citizens: preview }));
  const runs = strategies.map((strategy) => asked.kept.of(strategy));
  const all = strategies.length * replicates;
  const had = runs.reduce((sum, kept) => sum + countOf(kept, replicates), 0);
  let told = -1;
  let toldWaiting = true;
  /** `isLast`: nothing more will come, so runs that are missing have failed. */
  const tell = (isLast: boolean): void => {
    const done = runs.reduce((sum, kept) => sum + countOf(kept, replicates), 0);
    const waiting = !isLast && done < all;
    if (signal.aborted || (done === told && waiting === toldWaiting)) return;
    told = done;
    toldWaiting = waiting;
    asked.onData({ ...dataOf(asked, runs), waiting }, done - had, all - had);
  };
  const run = (numbers: readonly number[]): Promise<void> =>
    runReplicates({
      arms: strategies.map((strategy) => ({ ...strategy, months: MONTHS })),
      replicates: numbers,
      masterSeed: MASTER_SEED,
      pool,
      worlds: asked.worlds,
      signal,
      has: ({ index, replicate }) => runs[index]?.[replicate - 1] !== undefined,
      options: () => ({ neighbourhoods: true }),
      onEnd({ arm, index, replicate }, outcome) {
        const mine = runs[index];
        if (outcome.status === 'failed') asked.onFailure(outcome.reason);
        if (outcome.status === 'done' && mine !== undefined)
          mine[replicate - 1] = recordOf(outcome.result, arm.scenario.place);
      },
      onReplicate(replicate) {
        if (replicate === 1 || (replicate - 1) % pool.size === 0) tell(false);
      },
    });
  await run([1]);
  await run(Array.from({ length: replicates - 1 }, (_, r) => r + 2));
  tell(true);
}

function countOf(kept: readonly (RunRecord | undefined)[], replicates: number): number {
  let count = 0;
  for (let r = 0; r < replicates; r++) if (kept[r] !== undefined) count += 1;
  return count;
}

function recordOf(result: Result, place: Place): RunRecord {
  const { series, byFifth, events, fingerprint } = result;
  return { series: readSeries(series), byFifth, areas: areasOf(result, place), events, fingerprint };
}

function dataOf(
  { strategies, place, preview, replicates }: RunComparison,
  runs: readonly (readonly (RunRecord | undefined)[])[],
): Omit<ComparisonData, 'waiting'> {
  return {
    place,
    preview,
    judgesAreas: strategies.every(({ scenario, citizens }) => judgesAreas(scenario.place, preview ?? citizens)),
    months: Array.from({ length: MONTHS + 1 }, (_, month) => month),
    warnings: [...new Set(strategies.flatMap(({ warnings }) => warnings))],
    strategies: strategies.map(({ title }, n) => ({
      title,
      runs: Array.from({ length: replicates }, (_, r) => runs[n]?.[r]),
    })),
  };
}
