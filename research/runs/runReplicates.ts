import { keyOfMonthZero, replicateSeed, type KeptWorld, type RunOptions, type Scenario } from '#sim';
import { inLanes, type Outcome, type Pool } from '#workers';
import { makeWorld, type KeptWorlds } from './keptWorlds.ts';

/** What is run under every replicate's seed. */
export interface Arm {
  readonly scenario: Scenario;
  readonly months: number;
  readonly citizens: number;
}

/** One arm under the seed of one replicate. */
export interface ArmRun<A extends Arm> {
  readonly arm: A;
  /** Position among the arms. */
  readonly index: number;
  /** From 1. */
  readonly replicate: number;
  readonly seed: string;
}

export interface RunReplicates<A extends Arm> {
  /** The same in every replicate; or those of each, which must all start from one world at month 0. */
  readonly arms: readonly A[] | ((replicate: number) => readonly A[]);
  /** Numbers of the replicates, from 1. */
  readonly replicates: Iterable<number>;
  /** The seed of a replicate is made of it; or each has its own. */
  readonly masterSeed: string | ((replicate: number) => string);
  readonly pool: Pool;
  /** Keeps worlds at month 0 for whoever asks later; left out, one is made only for arms that share it, and let go after them. */
  readonly worlds?: KeptWorlds;
  readonly signal: AbortSignal;
  /** Runs that are there already are not made again. */
  readonly has?: (run: ArmRun<A>) => boolean;
  /** What to record of a run beside the municipality's series. */
  readonly options?: (run: ArmRun<A>) => Pick<RunOptions, 'ledger' | 'frames' | 'neighbourhoods'>;
  readonly onEnd: (run: ArmRun<A>, outcome: Outcome) => void;
  /** Hears of a replicate all of whose runs have ended. */
  readonly onReplicate?: (replicate: number) => void;
}

/**
 * Runs every arm under every replicate's seed, replicate by replicate, so that as many as have come are complete. Arms whose
 * worlds at month 0 are the same start from one: the same numbers in less time. A failed run costs no other; `signal` stops all.
 */
export async function runReplicates<A extends Arm>(asked: RunReplicates<A>): Promise<void> {
  const { arms, masterSeed, pool, worlds, signal } = asked;
  const isShared = worlds !== undefined || typeof arms === 'function' ? [] : sharedWorlds(arms);

  // One replicate more than there are workers is under way: none idles, and only so many worlds are held.
  await inLanes(asked.replicates, { lanes: pool.size + 1, signal }, async (replicate, both) => {
    const seed = typeof masterSeed === 'string' ? replicateSeed(masterSeed, replicate) : masterSeed(replicate);
    const made = new Map<number, Promise<KeptWorld | undefined>>();

    /** The world an arm starts from, where it is worth being made apart. */
    async function worldOf({ arm: { scenario, citizens }, index }: ArmRun<A>, all: AbortSignal) {
      if (worlds !== undefined) return await worlds.of(scenario, { seed, citizens }, all);
      const first = typeof arms === 'function' ? 0 : isShared[index];
      if (first === undefined) return undefined;
      const world = made.get(first) ?? makeWorld(pool, scenario, { seed, citizens }, all);
      made.set(first, world);
      return await world;
    }

    const own = typeof arms === 'function' ? arms(replicate) : arms;
    const runs = own.map((arm, index): ArmRun<A> => ({ arm, index, replicate, seed }));
    const missing = runs.filter((run) => asked.has?.(run) !== true);
    await inLanes(missing, { lanes: missing.length, signal: both }, async (run, all) => {
      const { scenario, months, citizens } = run.arm;
      const from = await worldOf(run, all);
      const options: RunOptions = { seed, months, citizens, neighbourhoods: false, ...asked.options?.(run) };
      asked.onEnd(run, await pool.run({ scenario, options: from === undefined ? options : { ...options, from } }, all));
    });
    if (!both.aborted) asked.onReplicate?.(replicate);
  });
}

/** For each arm the first whose world at month 0 is the same under the same seed; undefined for arms that share theirs with none. */
function sharedWorlds(arms: readonly Arm[]): readonly (number | undefined)[] {
  const keys = arms.map(({ scenario, citizens }) => keyOfMonthZero(scenario, { seed: '', citizens }));
  return keys.map((key) => (keys.indexOf(key) === keys.lastIndexOf(key) ? undefined : keys.indexOf(key)));
}
