import { keyOfMonthZero, type KeptWorld, type Scenario } from '#sim';
import type { Pool } from '#workers';

/** Worlds at month 0 that runs start from, made once however many ask. */
export interface KeptWorlds {
  /** How many there are, or are being made. */
  count(): number;
  /** The world of a scenario under a seed; undefined where it cannot be made: then its runs say why. */
  of(scenario: Scenario, run: SeededSize, signal: AbortSignal): Promise<KeptWorld | undefined>;
}

interface SeededSize {
  readonly seed: string;
  readonly citizens: number;
}

/** Makes the world at month 0 of a scenario under a seed; undefined where it cannot be made: then its runs say why. */
export async function makeWorld(
  pool: Pick<Pool, 'keep'>,
  scenario: Scenario,
  { seed, citizens }: SeededSize,
  signal: AbortSignal,
): Promise<KeptWorld | undefined> {
  const outcome = await pool.keep({ scenario, options: { seed, citizens } }, signal);
  return outcome.status === 'kept' ? outcome.world : undefined;
}

/**
 * Keeps so many worlds at the most, and of so many citizens together, the oldest first to go; one of 5,000 citizens takes 0.8 MB. The newest
 * stays however large it is.
 */
export function keptWorlds(pool: Pick<Pool, 'keep'>, most: number, mostCitizens = Infinity): KeptWorlds {
  const worlds = new Map<string, { readonly citizens: number; readonly world: Promise<KeptWorld | undefined> }>();
  const isFull = (): boolean =>
    worlds.size > most || [...worlds.values()].reduce((sum, { citizens }) => sum + citizens, 0) > mostCitizens;
  return {
    count: () => worlds.size,
    of(scenario, { seed, citizens }, signal) {
      const key = keyOfMonthZero(scenario, { seed, citizens });
      const known = worlds.get(key);
      if (known !== undefined) return known.world;
      const world = makeWorld(pool, scenario, { seed, citizens }, signal).then((made) => {
        if (made === undefined) worlds.delete(key);
        return made;
      });
      worlds.set(key, { citizens, world });
      for (const oldest of worlds.keys()) {
        if (worlds.size === 1 || !isFull()) break;
        worlds.delete(oldest);
      }
      return world;
    },
  };
}
