import { unitsFromSimplex } from './simplexFromUnits.ts';
import type { UnitDesign } from '../unitDesign.ts';

/** A design of mixes of three shares; its two factors are the coordinates that `simplexFromUnits` reads. */
export interface MixtureDesign extends UnitDesign {
  /** The shares themselves, three to a row, as the nearest numbers to their fractions; from the units they may differ in the last bit. */
  readonly shares: Float64Array;
}

/** A mixture design from whole parts of a whole, such as [2, 2, 1] of 5. */
export function mixtureDesign(
  method: string,
  parts: readonly (readonly [number, number, number])[],
  whole: number,
): MixtureDesign {
  const points = parts.length;
  const shares = new Float64Array(points * 3);
  const units = new Float64Array(points * 2);
  for (const [row, [first, second, third]] of parts.entries()) {
    shares.set([first / whole, second / whole, third / whole], row * 3);
    units.set(unitsFromSimplex([first / whole, second / whole, third / whole]), row * 2);
  }
  return { method, factors: 2, points, units, shares };
}
