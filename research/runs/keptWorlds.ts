import { keyOfMonthZero, type KeptWorld, type Scenario } from '#sim';
import type { Pool } from '#workers';

/** Worlds at month 0 that runs start from, made once however many ask. */
export interface KeptWorlds {
  /** How many there are, or are being made. */
  count(): number;
  /** The world of a scenario under a seed; undefined where it cannot be made: then its runs say why. */
  of(scenario: Scenario, run: SeededSize, signal: AbortSignal): Promise<KeptWorld | undefined>;
  /** Lets a world go that nobody will ask for any more. */
  drop(scenario: Scenario, run: SeededSize): void;
}

interface SeededSize {
  readonly seed: string;
  readonly citizens: number;
}

/** Keeps so many worlds at the most, the oldest first to go; one of 5,000 citizens takes 0.8 MB. */
export function keptWorlds(pool: Pick<Pool, 'keep'>, most: number): KeptWorlds {
  const worlds = new Map<string, Promise<KeptWorld | undefined>>();
  return {
    count: () => worlds.size,
    of(scenario, { seed, citizens }, signal) {
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
        if (worlds.size <= most) break;
        worlds.delete(oldest);
      }
      return made;
    },
    drop(scenario, run) {
      worlds.delete(keyOfMonthZero(scenario, run));
    },
  };
}
