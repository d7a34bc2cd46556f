import { type Plan, runStrategies } from '#runs';
import type { Pool } from '#workers';
import { openRunner } from '../comparison/openRunner.ts';
import { summarise, type Measurement } from './measurement.ts';

/** Runs a second of a whole comparison with so many workers each, measured in turn so that a busy machine hits all alike. */
export async function measureThroughput(
  plan: Plan,
  { workers, repeats, signal }: { workers: readonly number[]; repeats: number; signal: AbortSignal },
): Promise<readonly Measurement[]> {
  const pools = await Promise.all(workers.map(openRunner));
  const rates = workers.map((): number[] => []);
  try {
    for (const pool of pools) await runsPerSecond(plan, pool, signal);
    for (let repeat = 0; repeat < repeats && !signal.aborted; repeat++) {
      for (const [index, pool] of pools.entries()) rates[index]?.push(await runsPerSecond(plan, pool, signal));
    }
  } finally {
    await Promise.all(pools.map((pool) => pool.close()));
  }
  const measured = workers.map((count, index) =>
    summarise(
      `a comparison with ${count} ${count === 1 ? 'worker' : 'workers'}`,
      'runs per second',
      rates[index] ?? [],
      'greatest',
    ),
  );
  const [one, two] = rates;
  const gains = (two ?? []).map((rate, repeat) => rate / (one?.[repeat] ?? NaN));
  return [
    ...measured,
    summarise(`gain of ${workers[1] ?? 0} workers over ${workers[0] ?? 0}`, 'times', gains, 'greatest'),
  ];
}

async function runsPerSecond(plan: Plan, pool: Pool, signal: AbortSignal): Promise<number> {
  const start = performance.now();
  const runs = await runStrategies(plan, pool, { signal, onEnd: () => undefined });
  return (1000 * runs.length) / (performance.now() - start);
}
