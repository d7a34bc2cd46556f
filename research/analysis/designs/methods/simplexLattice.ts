import { requireDesign } from '../checkDesign.ts';
import { mixtureDesign, type MixtureDesign } from './mixtureDesign.ts';

/**
 * Simplex lattice for a mixture of three shares (Scheffé 1958): every mix whose shares are multiples of 1 / degree, pure
 * ones included. (degree + 1)(degree + 2) / 2 points, in falling order of the first and then the second share. Two factors,
 * the coordinates that `simplexFromUnits` reads. Throws RangeError.
 */
export function simplexLattice(degree: number): MixtureDesign {
  requireDesign('simplexLattice', 2, { degree });
  const parts: (readonly [number, number, number])[] = [];
  for (let first = degree; first >= 0; first--) {
    for (let second = degree - first; second >= 0; second--) parts.push([first, second, degree - first - second]);
  }
  return mixtureDesign('simplexLattice', parts, degree);
}
