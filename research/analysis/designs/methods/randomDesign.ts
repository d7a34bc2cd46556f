import { requireDesign } from '../checkDesign.ts';
import { createDrawSource } from './drawSource.ts';
import type { UnitDesign } from '../unitDesign.ts';

/**
 * Independent uniform points, in steps of 2^-32. Points are drawn one after another: a longer design under the same seed
 * starts with the shorter one. Throws RangeError.
 */
export function randomDesign(factors: number, points: number, seed: string): UnitDesign {
  requireDesign('random', factors, { points });
  const draws = createDrawSource(seed, 'random');
  const units = new Float64Array(points * factors);
  for (let index = 0; index < units.length; index++) units[index] = draws.unit();
  return { method: 'random', factors, points, units };
}
