import { keyOfMonthZero, replicateSeed, type Frames, type KeptWorld, type RunOptions } from '#sim';
import { inLanes, type Job, type Pool } from '#workers';
import { readRun, type EvaluateOutcomes, type RunReadings } from './runReadings.ts';
import type { PlannedRun, Strategy } from './strategy.ts';

/** How one run of a comparison ended. */
export type RunEnd =
  | { readonly status: 'done'; readonly readings: RunReadings }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'stopped' };

export interface EndedRun extends PlannedRun {
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
 * the order of arrival; a failed run costs no other. Strategies that share a set-up start from one kept month-0 world:
 * the same numbers in less time.
 */
export async function runStrategies(
  plan: Plan,
  pool: Pool,
  { signal, onEnd }: { signal: AbortSignal; onEnd: (ended: number) => void },
): Promise<readonly EndedRun[]> {
  const groups = groupBySetUp(plan.strategies);
  const ends = new Map<string, EndedRun>();
  async function runGroup(group: readonly Strategy[], replicate: number, both: AbortSignal): Promise<void> {
    const seed = replicateSeed(plan.masterSeed, replicate);
    const from = await keepFor(group, seed, both);
    await inLanes(group, { lanes: group.length, signal: both }, async (strategy, all) => {
      const planned = { strategy, replicate, seed };
      const job = jobOf(plan, planned, from);
      const end = await runOne(plan, pool, job, { planned, signal: all });
      ends.set(keyOf(strategy, replicate), { ...planned, end });
      onEnd(ends.size);
    });
  }

  /** Worth it only when several runs start from it. A world that cannot be made shows as the failure of its runs. */
  async function keepFor(group: readonly Strategy[], seed: string, both: AbortSignal): Promise<KeptWorld | undefined> {
    const [first] = group;
    if (group.length < 2 || first === undefined) return undefined;
    const kept = await pool.keep(jobOf(plan, { strategy: first, replicate: 0, seed }, undefined), both);
    return kept.status === 'kept' ? kept.world : undefined;
  }

  // One replicate more than there are workers is under way: none idles, and only so many worlds are held.
  const replicates = Array.from({ length: plan.replicates }, (_, r) => r + 1);
  await inLanes(replicates, { lanes: pool.size + 1, signal }, async (replicate, both) => {
    await inLanes(groups, { lanes: groups.length, signal: both }, (group, all) => runGroup(group, replicate, all));
  });
  // What nobody came to is stopped.
  return plan.strategies.flatMap((strategy) =>
    replicates.map(
      (replicate) =>
        ends.get(keyOf(strategy, replicate)) ?? {
          strategy,
          replicate,
          seed: replicateSeed(plan.masterSeed, replicate),
          end: { status: 'stopped' },
        },
    ),
  );
}

async function runOne(
  plan: Plan,
  pool: Pool,
  job: Job,
  { planned, signal }: { planned: PlannedRun; signal: AbortSignal },
): Promise<RunEnd> {
  const outcome = await pool.run(job, signal);
  if (outcome.status !== 'done') return outcome;
  const { result } = outcome;
  if (result.frames !== null) plan.onFrames?.(planned.strategy, result.frames);
  return { status: 'done', readings: readRun(result, plan) };
}

function jobOf(plan: Plan, { strategy, replicate, seed }: PlannedRun, from: KeptWorld | undefined): Job {
  const options: RunOptions = {
    seed,
    months: strategy.months,
    citizens: strategy.citizens,
    neighbourhoods: false,
    ledger: plan.ledger,
    frames: plan.onFrames !== undefined && replicate === 1,
    ...(from === undefined ? {} : { from }),
  };
  return { scenario: strategy.scenario, options };
}

/** Strategies whose worlds at month 0 are the same under the same seed: levers, course and events act only from then on. */
function groupBySetUp(strategies: readonly Strategy[]): readonly (readonly Strategy[])[] {
  const groups = new Map<string, Strategy[]>();
  for (const strategy of strategies) {
    const { scenario, citizens } = strategy;
    const key = keyOfMonthZero(scenario, { seed: '', citizens });
    groups.set(key, [...(groups.get(key) ?? []), strategy]);
  }
  return [...groups.values()];
}

function keyOf(strategy: Strategy, replicate: number): string {
  return `${replicate} ${strategy.name}`;
}
