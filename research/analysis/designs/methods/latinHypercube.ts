import { requireDesign } from '../checkDesign.ts';
import { createDrawSource, shuffledNumbers, type DrawSource } from './drawSource.ts';
import { spreadOut } from './spreadOut.ts';
import type { UnitDesign } from '../unitDesign.ts';

/** What else may be said of a Latin hypercube. */
export interface LatinHypercubeOptions {
  /** Spread the points out; true unless said. */
  readonly maximin?: boolean;
}

/**
 * Latin hypercube (McKay, Beckman & Conover 1979): each factor is cut into as many equal strata as there are points, every
 * stratum is visited once, and the place inside its stratum is uniform.
 *
 * With `maximin` coordinates are exchanged until the nearest points lie far apart (see `spreadOut`), up to
 * points² × factors of 5 × 10^8, which is 7,071 points of 10 factors. The same seed gives the same places inside the strata with
 * and without. Throws RangeError.
 */
export function latinHypercube(
  factors: number,
  points: number,
  seed: string,
  { maximin }: LatinHypercubeOptions = {},
): UnitDesign {
  const { options } = requireDesign('latinHypercube', factors, { points, maximin });
  const strata = shuffledStrata(factors, points, createDrawSource(seed, 'strata'));
  const spread = options.maximin ? spreadOut(strata, factors, createDrawSource(seed, 'maximin')) : strata;
  const places = createDrawSource(seed, 'places');
  const units = Float64Array.from(spread, (stratum) => (stratum + places.unit()) / points);
  return { method: 'latinHypercube', factors, points, units };
}

/** Which stratum each point takes on each factor, row after row. */
function shuffledStrata(factors: number, points: number, draws: DrawSource): Int32Array {
  const strata = new Int32Array(points * factors);
  for (let factor = 0; factor < factors; factor++) {
    const order = shuffledNumbers(points, draws);
    for (let row = 0; row < points; row++) strata[row * factors + factor] = order[row];
  }
  return strata;
}
