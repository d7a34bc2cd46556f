import { LOOP_NAMES, LOOP_STOCKS, replicateSeed, sha256, type KeptWorld, type LoopStock } from '#sim';
import { inLanes, runFreezes, type FrozenChanges, type Pool } from '#workers';
import type { Arm } from '../runReplicates.ts';
import { dominantLoop, type LoopMonth } from './dominantLoop.ts';

/** For how many months a loop is frozen, and what is read of the stock: its mean over them. */
export const FROZEN_MONTHS = 12;
/** From one month that is looked at to the next, unless told otherwise. */
export const USUAL_EVERY = 12;

/** What is asked: of one strategy, in runs each with a seed of its own. */
export interface LoopsAsked {
  readonly arm: Arm;
  readonly masterSeed: string;
  readonly replicates: number;
  /** Months from one that is looked at to the next, from month 0 on. */
  readonly every: number;
}

/** What the loops do, month by month, to each figure they run through. */
export interface LoopsAnswer {
  readonly stocks: readonly { readonly stock: LoopStock; readonly months: readonly LoopMonth[] }[];
  /** Runs that are in it. */
  readonly replicates: number;
  /** Why the others are not. */
  readonly lost: readonly string[];
  readonly isStopped: boolean;
  /** SHA-256 in hex over all changes in the order of the runs: the same question gives the same. */
  readonly fingerprint: string;
}

/** The months after which loops can be frozen in a run of so many: each has all of its time before the end. */
export function monthsLookedAt({ months }: Pick<Arm, 'months'>, every: number): readonly number[] {
  const count = Math.floor((months - FROZEN_MONTHS) / every) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, n) => n * every);
}

/** Runs a strategy and freezes each loop in a copy of every run. A run that fails is left out and told; aborting stops all. */
export async function followLoops(
  { arm, masterSeed, replicates, every }: LoopsAsked,
  {
    pool,
    signal,
    worldOf,
    onRun,
  }: {
    readonly pool: Pick<Pool, 'run' | 'size'>;
    readonly signal: AbortSignal;
    /** The world at month 0 of a run, counted from 0, where it is kept. */
    readonly worldOf?: (run: number, signal: AbortSignal) => Promise<KeptWorld | undefined>;
    readonly onRun?: (answer: () => LoopsAnswer, done: number) => void;
  },
): Promise<LoopsAnswer> {
  const after = monthsLookedAt(arm, every);
  const runs: (FrozenChanges | undefined)[] = [];
  const lost: string[] = [];
  const answer = (): LoopsAnswer => readChanges(after, runs, { lost, isStopped: signal.aborted });
  let done = 0;
  await inLanes(
    Array.from({ length: replicates }, (_, index) => index),
    { lanes: pool.size, signal },
    async (index, all) => {
      const from = await worldOf?.(index, all);
      const own = { seed: replicateSeed(masterSeed, index + 1), citizens: arm.citizens };
      const options = from === undefined ? own : { ...own, from };
      const freezes = { loops: LOOP_NAMES, stocks: LOOP_STOCKS, after, months: FROZEN_MONTHS };
      const outcome = await runFreezes(pool, { scenario: arm.scenario, options, freezes }, all);
      if (outcome.status === 'stopped') return;
      if (outcome.status === 'failed') lost.push(outcome.reason);
      else runs[index] = outcome.result;
      done += 1;
      onRun?.(answer, done);
    },
  );
  return answer();
}

function readChanges(
  after: readonly number[],
  runs: readonly (FrozenChanges | undefined)[],
  { lost, isStopped }: Pick<LoopsAnswer, 'lost' | 'isStopped'>,
): LoopsAnswer {
  const known = runs.flatMap((run) => (run === undefined ? [] : [run]));
  return {
    stocks: LOOP_STOCKS.map((stock, s) => ({
      stock,
      months: after.map((month, m) =>
        dominantLoop(
          month,
          LOOP_NAMES.map((loop, l) => ({ loop, samples: known.map((run) => run[m]?.[l]?.[s] ?? NaN) })),
        ),
      ),
    })),
    replicates: known.length,
    lost: lost.slice(),
    isStopped,
    fingerprint: sha256(known.map((run) => `${JSON.stringify(run)}\n`).join('')),
  };
}
