import { replicateSeed, type Frames } from '#sim';
import type { Pool } from '#workers';
import { readRun, type EvaluateOutcomes, type RunReadings } from './readRun.ts';
import { runReplicates } from './runReplicates.ts';
import type { Strategy } from './strategy.ts';

/** How one run of a comparison ended. */
export type RunEnd =
  | { readonly status: 'done'; readonly readings: RunReadings }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'stopped' };

/** A strategy under the seed of one replicate, and how it ended. */
export interface EndedRun {
  readonly strategy: Strategy;
  /** From 1. */
  readonly replicate: number;
  readonly seed: string;
  readonly end: RunEnd;
}

/** What to run, and what to keep of every run. */
export interface Plan {
  readonly strategies: readonly Strategy[];
  readonly replicates: number;
  readonly masterSeed: string;
  readonly metrics: readonly string[];
  /** Months to read. */
  readonly at: readonly number[];
  readonly evaluate: EvaluateOutcomes;
  readonly ledger: boolean;
  /** Hears the frames of the first replicate of each strategy; left out: none are recorded. */
  readonly onFrames?: (strategy: Strategy, frames: Frames) => void;
}

/**
 * Runs every strategy under every replicate's seed. The answer is in the order of strategies, then replicates, whatever
 * the order of arrival; what nobody came to is stopped.
 */
export async function runStrategies(
  plan: Plan,
  pool: Pool,
  { signal, onEnd }: { signal: AbortSignal; onEnd: (ended: number) => void },
): Promise<readonly EndedRun[]> {
  const { strategies, masterSeed } = plan;
  const replicates = Array.from({ length: plan.replicates }, (_, r) => r + 1);
  const ends = strategies.map((): RunEnd[] => []);
  let ended = 0;
  await runReplicates({
    arms: strategies,
    replicates,
    masterSeed,
    pool,
    signal,
    options: ({ replicate }) => ({ ledger: plan.ledger, frames: plan.onFrames !== undefined && replicate === 1 }),
    onEnd({ arm, index, replicate }, outcome) {
      const ofStrategy = ends[index] ?? [];
      if (outcome.status === 'done') {
        const { result } = outcome;
        if (result.frames !== null) plan.onFrames?.(arm, result.frames);
        ofStrategy[replicate] = { status: 'done', readings: readRun(result, plan) };
      } else ofStrategy[replicate] = outcome;
      ended += 1;
      onEnd(ended);
    },
  });
  return strategies.flatMap((strategy, index) =>
    replicates.map((replicate) => ({
      strategy,
      replicate,
      seed: replicateSeed(masterSeed, replicate),
      end: ends[index]?.[replicate] ?? { status: 'stopped' },
    })),
  );
}
