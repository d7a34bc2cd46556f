import { keyOfMonthZero, replicateSeed, type RunOptions, type Scenario } from '#sim';
import { inLanes, type Outcome, type Pool } from '#workers';
import type { KeptWorlds } from './keptWorlds.ts';

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
  readonly arms: readonly A[];
  /** Numbers of the replicates, from 1. */
  readonly replicates: Iterable<number>;
  readonly masterSeed: string;
  readonly pool: Pool;
  readonly worlds: KeptWorlds;
  /**
   * `shared`: a world at month 0 is made apart only for arms that share one, and let go after them. `always`: it is kept,
   * for whoever asks later.
   */
  readonly keep: 'shared' | 'always';
  readonly signal: AbortSignal;
  /** Runs that are there already are not made again. */
  readonly has?: (run: ArmRun<A>) => boolean;
  /** What to record of a run beside the municipality's series. */
  readonly options?: (run: ArmRun<A>) => Pick<RunOptions, 'ledger' | 'frames'>;
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
  const keys = arms.map(({ scenario, citizens }) => keyOfMonthZero(scenario, { seed: '', citizens }));
  const isKept = keys.map((key) => asked.keep === 'always' || keys.filter((other) => other === key).length > 1);

  async function runArm(run: ArmRun<A>, both: AbortSignal): Promise<void> {
    const { arm, index, seed } = run;
    const { scenario, months, citizens } = arm;
    const from = isKept[index] === true ? await worlds.of(scenario, { seed, citizens }, both) : undefined;
    const options: RunOptions = { seed, months, citizens, neighbourhoods: false, ...asked.options?.(run) };
    asked.onEnd(run, await pool.run({ scenario, options: from === undefined ? options : { ...options, from } }, both));
  }

  // One replicate more than there are workers is under way: none idles, and only so many worlds are held.
  await inLanes(asked.replicates, { lanes: pool.size + 1, signal }, async (replicate, both) => {
    const seed = replicateSeed(masterSeed, replicate);
    const runs = arms.map((arm, index): ArmRun<A> => ({ arm, index, replicate, seed }));
    const missing = runs.filter((run) => asked.has?.(run) !== true);
    await inLanes(missing, { lanes: missing.length, signal: both }, runArm);
    if (asked.keep === 'shared') for (const { scenario, citizens } of arms) worlds.drop(scenario, { seed, citizens });
    if (!both.aborted) asked.onReplicate?.(replicate);
  });
}
