import { SOBOL_BITS } from './directionNumbers.ts';
import { createDrawSource } from './drawSource.ts';

/** Scrambles the 32 binary digits of a number, given as a 32-bit fraction. */
export type Scramble = (digits: number) => number;

/**
 * Nested uniform scrambling of one coordinate (Owen 1995; 1998, Journal of Complexity 14(4)): each binary digit is
 * turned or not by a coin that belongs to the digits before it, so that every elementary interval goes to one of its own
 * size and a net stays a net, while each point becomes uniform. The coins are not stored but hashed from the place in the
 * tree of digits and two 32-bit keys of the seed and the coordinate, as Laine & Karras (2011) proposed; the hash is a
 * full mix of the whole place for every digit, so that their flaws (Burley 2020) do not arise.
 */
export function owenScramble(seed: string, dimension: number): Scramble {
  const draws = createDrawSource(seed, `scramble/${dimension}`);
  const before = draws.bits();
  const after = draws.bits();
  return (digits) => {
    let turned = 0;
    for (let depth = 0; depth < SOBOL_BITS; depth++) {
      // The place in the tree: a one, followed by the digits above this depth.
      const place = depth === 0 ? 1 : ((1 << depth) | (digits >>> (SOBOL_BITS - depth))) >>> 0;
      turned = (turned << 1) | coin(place, before, after);
    }
    return (digits ^ turned) >>> 0;
  };
}

/** One bit from a place and two keys: mixing steps and constants of triple32, C. Wellons 2018. */
function coin(place: number, before: number, after: number): number {
  let x = place ^ before;
  x = Math.imul(x ^ (x >>> 17), 0xed5ad4bb);
  x = Math.imul(x ^ (x >>> 11), 0xac4c1b51) + after;
  x = Math.imul(x ^ (x >>> 15), 0x31848bab);
  return (x ^ (x >>> 14)) & 1;
}
