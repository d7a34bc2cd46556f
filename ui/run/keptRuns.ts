import { canonicalJson } from '#sim';
import { MONTHS } from '../state/appState.ts';
import type { RunRecord } from '../state/comparisonData.ts';
import type { ReadyStrategy } from './scenariosOf.ts';

/**
 * Runs that are kept in all, the least recently used strategies first to go; a strategy none of whose runs came counts as one. A run of
 * 10 years takes about 0.3 MB, and up to 0.2 more for its neighbourhoods.
 */
const MOST_RUNS = 400;

/** Runs of strategies already seen, so that moving one lever runs one strategy, and undo runs none. */
export interface KeptRuns {
  /** The runs of a strategy by replicate, to be filled in; asking for them marks them as used. */
  of(strategy: ReadyStrategy): (RunRecord | undefined)[];
}

export function keepRuns(): KeptRuns {
  const byStrategy = new Map<string, (RunRecord | undefined)[]>();
  return {
    of(strategy) {
      const key = keyOf(strategy);
      const runs = byStrategy.get(key) ?? [];
      byStrategy.delete(key);
      byStrategy.set(key, runs);
      let count = [...byStrategy.values()].reduce((sum, kept) => sum + sizeOf(kept), 0);
      for (const [oldest, kept] of byStrategy) {
        if (count <= MOST_RUNS || byStrategy.size <= 4) break;
        byStrategy.delete(oldest);
        count -= sizeOf(kept);
      }
      return runs;
    },
  };
}

/** At least one: the name of a strategy is long, too. */
function sizeOf(runs: readonly unknown[]): number {
  return Math.max(1, runs.length);
}

/** Everything that determines a run but its seed. The place is known by its name and how it is cut up. */
function keyOf(strategy: ReadyStrategy): string {
  const known = keys.get(strategy);
  if (known !== undefined) return known;
  const { citizens, scenario } = strategy;
  const { place, ...rest } = scenario;
  const parts = { ...rest, place: [place.code, place.name, place.adults, place.deprivation], citizens, MONTHS };
  const key = canonicalJson(parts);
  keys.set(strategy, key);
  return key;
}

const keys = new WeakMap<ReadyStrategy, string>();
