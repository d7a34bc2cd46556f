import { additiveSplines } from './additiveSplines.ts';
import type { WorldColumn } from './splineBasis.ts';
import { differencesOf, type WorldTable } from './worldTable.ts';

/** A table with chance smoothed out, and how much of each strategy's difference the beliefs explain. */
export interface SmoothedWorlds {
  readonly table: WorldTable;
  /** By strategy; NaN for the one that others are compared with. */
  readonly r2: readonly number[];
  /** Strategies whose difference is left raw, because the beliefs explain too little of it. */
  readonly raw: readonly number[];
}

/** Less explained than this, and a smoothed difference would say more about the curves than about the worlds. */
export const LEAST_R2 = 0.4;

/**
 * Differences from one strategy, each smoothed over all beliefs by a sum of curves: what a world would show on average, had it
 * been run often. The strategy itself is 0 everywhere. A difference of which the beliefs explain under 0.4 stays as it is.
 */
export function smoothedWorlds(
  table: WorldTable,
  worlds: readonly WorldColumn[],
  against: number,
  least: number = LEAST_R2,
): SmoothedWorlds {
  const splines = worlds.length === 0 ? null : additiveSplines(worlds);
  const r2: number[] = [];
  const raw: number[] = [];
  const smoothed = table.map((_values, strategy) => {
    const differences = differencesOf(table, strategy, against);
    if (strategy === against) {
      r2.push(NaN);
      return differences;
    }
    const fit = splines?.fit(differences);
    r2.push(fit?.r2 ?? NaN);
    if (fit !== undefined && fit.r2 >= least) return fit.fitted;
    raw.push(strategy);
    return differences;
  });
  return { table: smoothed, r2, raw };
}
