import { requireDesign } from '../checkDesign.ts';
import { mixtureDesign, type MixtureDesign } from './mixtureDesign.ts';

/** Mixes as sixths: pure ones, even ones of two, the even one of three, and half way from pure to the latter. */
const SIXTHS = [
  [6, 0, 0],
  [0, 6, 0],
  [0, 0, 6],
  [3, 3, 0],
  [3, 0, 3],
  [0, 3, 3],
  [2, 2, 2],
  [4, 1, 1],
  [1, 4, 1],
  [1, 1, 4],
] as const;
const WITHOUT_INNER = 7;

/**
 * Simplex centroid for a mixture of three shares (Scheffé 1963): the three pure mixes, the three even mixes of two, and the
 * even mix of all; with `innerPoints` also the three mixes half way between a pure one and the even one (Cornell 2002). 7
 * or 10 points of two factors, the coordinates that `simplexFromUnits` reads.
 */
export function simplexCentroid({ innerPoints }: { readonly innerPoints?: boolean } = {}): MixtureDesign {
  const { options } = requireDesign('simplexCentroid', 2, { innerPoints });
  return mixtureDesign('simplexCentroid', options.innerPoints ? SIXTHS : SIXTHS.slice(0, WITHOUT_INNER), 6);
}
