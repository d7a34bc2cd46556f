import { JOE_KUO_TABLE } from './joeKuoTable.ts';

/** Binary digits of a coordinate. */
export const SOBOL_BITS = 32;

/**
 * The 32 direction numbers of one dimension, counted from 0, as 32-bit fractions: the kth is what the kth bit of a point's
 * number contributes (Bratley & Fox 1988, ACM Transactions on Mathematical Software 14(1), Algorithm 659; numbers of Joe &
 * Kuo 2008). Dimension 0 is the sequence of van der Corput.
 */
export function directionNumbers(dimension: number): Uint32Array {
  const directions = new Uint32Array(SOBOL_BITS);
  if (dimension === 0) return directions.map((_, k) => 1 << (SOBOL_BITS - 1 - k));
  const [degree, inner, ...initial] = JOE_KUO_TABLE[dimension - 1].split(' ').map(Number);
  for (let k = 0; k < SOBOL_BITS; k++) {
    directions[k] = k < degree ? initial[k] << (SOBOL_BITS - 1 - k) : recurred(directions, k, degree, inner);
  }
  return directions;
}

/** v_k = a_1 v_{k−1} ⊕ … ⊕ a_{s−1} v_{k−s+1} ⊕ v_{k−s} ⊕ (v_{k−s} / 2^s). */
function recurred(directions: Uint32Array, k: number, degree: number, inner: number): number {
  let number = directions[k - degree] ^ (directions[k - degree] >>> degree);
  for (let step = 1; step < degree; step++) {
    if (((inner >>> (degree - 1 - step)) & 1) === 1) number ^= directions[k - step];
  }
  return number;
}
