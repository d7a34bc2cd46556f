import { requireDesign } from '../checkDesign.ts';
import { createDrawSource, shuffledNumbers, type DrawSource } from './drawSource.ts';
import { spreadTrajectories } from './spreadTrajectories.ts';
import type { UnitDesign } from '../unitDesign.ts';

/** What else may be said of Morris trajectories. */
export interface MorrisOptions {
  /** Random trajectories among which the ones furthest apart are chosen; 0, unless said, takes the first as they come. */
  readonly optimiseFrom?: number;
}

/**
 * Trajectories for elementary effects (Morris 1991). The levels of a factor are 0, 1/(p − 1) … 1, with p even; each
 * trajectory starts at a random point of the grid and moves every factor once, in random order, up or down by
 * Δ = p / (2(p − 1)), which makes all levels equally likely. A block of factors + 1 rows is one trajectory.
 *
 * With `optimiseFrom` that many trajectories are drawn and those furthest apart kept (Campolongo, Cariboni & Saltelli 2007),
 * chosen one by one (see `spreadTrajectories`). Trajectories × (factors + 1) points. Throws RangeError.
 */
export function morrisTrajectories(
  factors: number,
  trajectories: number,
  levels: number,
  seed: string,
  { optimiseFrom }: MorrisOptions = {},
): UnitDesign {
  const { points, options } = requireDesign('morris', factors, { trajectories, levels, optimiseFrom });
  const draws = createDrawSource(seed, 'morris');
  const candidates = Array.from({ length: Math.max(trajectories, options.optimiseFrom ?? 0) }, () =>
    trajectory(factors, levels, draws),
  );
  const chosen = options.optimiseFrom ? spreadTrajectories(candidates, factors, trajectories) : candidates;
  const units = new Float64Array(points * factors);
  const block = (factors + 1) * factors;
  for (const [index, steps] of chosen.entries())
    units.set(
      steps.map((level) => level / (levels - 1)),
      index * block,
    );
  return { method: 'morris', factors, points, units };
}

/** One trajectory, row after row, as numbers of levels from 0. Float64: levels are divided later. */
function trajectory(factors: number, levels: number, draws: DrawSource): Float64Array {
  const half = levels / 2;
  const rows = new Float64Array((factors + 1) * factors);
  const direction = new Int8Array(factors);
  for (let factor = 0; factor < factors; factor++) {
    const low = draws.below(half);
    direction[factor] = draws.below(2) === 0 ? 1 : -1;
    rows[factor] = direction[factor] === 1 ? low : low + half;
  }
  for (const [step, factor] of shuffledNumbers(factors, draws).entries()) {
    const next = (step + 1) * factors;
    rows.copyWithin(next, next - factors, next);
    rows[next + factor] += direction[factor] * half;
  }
  return rows;
}
