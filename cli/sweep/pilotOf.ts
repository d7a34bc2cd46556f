import { makePilot, openSweepPool, type Pilot } from '#store';
import type { Plan } from '#experiments';
import type { Io } from '../io.ts';

/** After so many seconds a pilot starts no further runs. */
const PILOT_SECONDS = 20;

/** A few runs of a plan, made on one worker to learn how long all take; null when it was stopped. */
export async function pilotOf(
  plan: Plan,
  { signal }: Io,
  { lists }: { readonly lists?: number } = {},
): Promise<Pilot | null> {
  const pool = openSweepPool(1);
  try {
    return await makePilot(plan, {
      pool,
      signal,
      seconds: PILOT_SECONDS,
      now: () => performance.now(),
      processor: processorTime,
      ...(lists === undefined ? {} : { lists }),
    });
  } finally {
    await pool.close();
  }
}

/** Milliseconds that all threads of this process have had a processor. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
