import { keyOfMonthZero, replicateSeed, type KeptWorld, type Result, type Scenario } from '#sim';
import type { Pool } from '#workers';
import { MONTHS } from '../state/appState.ts';
import {
  FIFTH_METRICS,
  SHOWN_METRICS,
  type ComparisonData,
  type FifthSeries,
  type RunSeries,
} from './comparisonData.ts';
import type { ReadyStrategy } from './scenariosOf.ts';

/** The seed of the command line unless told otherwise, so that the page shows its numbers. */
export const MASTER_SEED = '1';

/** Worlds at month 0 that are kept for later runs, oldest first; one of 5,000 citizens takes 0.8 MB. */
export type KeptWorlds = Map<string, Promise<KeptWorld | undefined>>;
const MOST_WORLDS = 60;

export interface RunComparison {
  readonly strategies: readonly ReadyStrategy[];
  readonly place: string;
  readonly replicates: number;
  readonly pool: Pool;
  readonly worlds: KeptWorlds;
  readonly signal: AbortSignal;
  /** Hears the comparison as far as it has come, after the first replicate and then a few times a second. */
  readonly onData: (data: ComparisonData, done: number, all: number) => void;
  readonly onFailure: (reason: string) => void;
}

/**
 * Runs every strategy under every replicate's seed in Web Workers, the first replicate of all strategies first. Strategies that
 * share a set-up start from one kept month-0 world, so that moving a lever runs recorded months only. A failed run costs no
 * other; `signal` stops all.
 */
export async function runComparison(asked: RunComparison): Promise<void> {
  const { strategies, replicates, signal, onData } = asked;
  const runs = strategies.map(() => new Array<RunSeries | undefined>(replicates).fill(undefined));
  const fifths = strategies.map(() => new Array<FifthSeries | undefined>(replicates).fill(undefined));
  const fingerprints = strategies.map((): string | null => null);
  const all = strategies.length * replicates;
  let done = 0;
  const tell = (): void => {
    if (signal.aborted) return;
    onData(dataOf(asked, { runs, fifths, fingerprints }), done, all);
  };
  async function runReplicate(r: number): Promise<void> {
    const seed = replicateSeed(MASTER_SEED, r + 1);
    await Promise.all(
      strategies.map(async ({ scenario, citizens }, n) => {
        const from = await worldFor(asked, scenario, seed, citizens);
        const outcome = await asked.pool.run(
          {
            scenario,
            options: { seed, months: MONTHS, citizens, neighbourhoods: false, ...(from === undefined ? {} : { from }) },
          },
          signal,
        );
        if (outcome.status === 'failed') asked.onFailure(outcome.reason);
        if (outcome.status !== 'done') return;
        (runs[n] ?? [])[r] = seriesOf(outcome.result);
        (fifths[n] ?? [])[r] = fifthsOf(outcome.result);
        if (r === 0) fingerprints[n] = outcome.result.fingerprint;
        done += 1;
      }),
    );
    if (r === 0 || r % asked.pool.size === 0) tell();
  }
  await runReplicate(0);
  let next = 1;
  // One replicate more than there are workers is under way: none idles.
  await Promise.all(
    Array.from({ length: asked.pool.size + 1 }, async () => {
      while (next < replicates && !signal.aborted) await runReplicate(next++);
    }),
  );
  tell();
}

/** The world a run starts from, made once however many ask for it; undefined where it cannot be made. */
function worldFor(
  { worlds, pool, signal }: RunComparison,
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

function seriesOf({ series }: Result): RunSeries {
  return Object.fromEntries(SHOWN_METRICS.map((metric) => [metric, series[metric]])) as unknown as RunSeries;
}

function fifthsOf({ byFifth }: Result): FifthSeries | undefined {
  if (byFifth === null) return undefined;
  return Object.fromEntries(FIFTH_METRICS.map((metric) => [metric, byFifth[metric]])) as unknown as FifthSeries;
}

interface SoFar {
  readonly runs: readonly (readonly (RunSeries | undefined)[])[];
  readonly fifths: readonly (readonly (FifthSeries | undefined)[])[];
  readonly fingerprints: readonly (string | null)[];
}

function dataOf({ strategies, place }: RunComparison, { runs, fifths, fingerprints }: SoFar): ComparisonData {
  return {
    place,
    months: Array.from({ length: MONTHS + 1 }, (_, month) => month),
    warnings: [...new Set(strategies.flatMap(({ warnings }) => warnings))],
    strategies: strategies.map(({ title }, n) => ({
      title,
      runs: [...(runs[n] ?? [])],
      fifths: [...(fifths[n] ?? [])],
      fingerprint: fingerprints[n] ?? null,
    })),
  };
}
