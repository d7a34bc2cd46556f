import { judgesAreas, keyOfMonthZero, replicateSeed, type KeptWorld, type Result, type Scenario } from '#sim';
import { inLanes, type Pool } from '#workers';
import { MONTHS } from '../state/appState.ts';
import type { ComparisonData, RunRecord } from '../state/comparisonData.ts';
import type { KeptRuns } from './keptRuns.ts';
import type { ReadyStrategy } from './scenariosOf.ts';

/** The seed of the command line unless told otherwise, so that the page shows its numbers. */
export const MASTER_SEED = '1';

/** Worlds at month 0 that are kept for later runs, oldest first; one of 5,000 citizens takes 0.8 MB. */
export type KeptWorlds = Map<string, Promise<KeptWorld | undefined>>;
const MOST_WORLDS = 110;

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
  const tell = (): void => {
    const done = runs.reduce((sum, kept) => sum + countOf(kept, replicates), 0);
    if (signal.aborted || done === told) return;
    told = done;
    asked.onData(dataOf(asked, runs), done - had, all - had);
  };
  async function runReplicate(r: number, both = signal): Promise<void> {
    const seed = replicateSeed(MASTER_SEED, r + 1);
    await inLanes(strategies.entries(), { lanes: strategies.length, signal: both }, async ([n, strategy], stop) => {
      const { scenario, citizens } = strategy;
      const mine = runs[n];
      if (mine === undefined || mine[r] !== undefined) return;
      const from = await worldFor(asked, scenario, seed, citizens);
      const options = { seed, months: MONTHS, citizens, neighbourhoods: false };
      const outcome = await pool.run({ scenario, options: from === undefined ? options : { ...options, from } }, stop);
      if (outcome.status === 'failed') asked.onFailure(outcome.reason);
      if (outcome.status === 'done') mine[r] = recordOf(outcome.result);
    });
    if (r === 0 || r % pool.size === 0) tell();
  }
  await runReplicate(0);
  // One replicate more than there are workers is under way: none idles.
  const rest = Array.from({ length: replicates - 1 }, (_, r) => r + 1);
  await inLanes(rest, { lanes: pool.size + 1, signal }, runReplicate);
  tell();
}

function countOf(kept: readonly (RunRecord | undefined)[], replicates: number): number {
  let count = 0;
  for (let r = 0; r < replicates; r++) if (kept[r] !== undefined) count += 1;
  return count;
}

/** The world a run starts from, made once however many ask for it; undefined where it cannot be made. */
export function worldFor(
  { worlds, pool, signal }: Pick<RunComparison, 'worlds' | 'pool' | 'signal'>,
  scenario: Scenario,
  seed: string,
  citizens: number,
): Promise<KeptWorld | undefined> {
  const key = keyOfMonthZero(scenario, { seed, citizens });
  const known = worlds.get(key);
  if (known !== undefined) return known;
  const made = pool.keep({ scenario, options: { seed, citizens } }, signal).then((outcome) => {
    if (outcome.status === 'kept') return outcome.world;
    worlds.delete(key);
    return undefined;
  });
  worlds.set(key, made);
  for (const oldest of worlds.keys()) {
    if (worlds.size <= MOST_WORLDS) break;
    worlds.delete(oldest);
  }
  return made;
}

function recordOf({ series, byFifth, events, fingerprint }: Result): RunRecord {
  return { series, byFifth, events, fingerprint };
}

function dataOf(
  { strategies, place, preview, replicates }: RunComparison,
  runs: readonly (readonly (RunRecord | undefined)[])[],
): ComparisonData {
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
