import { requireDesign } from '../checkDesign.ts';
import { directionNumbers } from './directionNumbers.ts';
import { owenScramble } from './owenScramble.ts';
import type { UnitDesign } from '../unitDesign.ts';

/** What else may be said of a Sobol sequence. */
export interface SobolOptions {
  /** Points of the sequence to pass over; 0 unless said. */
  readonly skip?: number;
  /** Seed of the scrambling; without one the sequence is not scrambled and needs no luck. */
  readonly scramble?: string;
}

const STEP = 2.3283064365386963e-10;

/**
 * Points of the Sobol sequence (Sobol 1967) with the direction numbers of Joe & Kuo (2008), in the order of the Gray code
 * (Antonov & Saleev 1979), up to 337 factors. Not scrambled the first point is the origin, which belongs to the net (Owen
 * 2020, "On dropping the first Sobol' point"); coordinates are multiples of 2^-32 in [0, 1). Scrambled (see `owenScramble`)
 * each coordinate lies in the middle of such a step. Every block of 2^k points that starts at a multiple of 2^k puts one
 * point into each of 2^k equal strata of every factor; other numbers of points lose that balance.
 *
 * A design with `skip` is the rest of a longer one under the same seed. Throws RangeError.
 */
export function sobolSequence(factors: number, points: number, { skip, scramble }: SobolOptions = {}): UnitDesign {
  const { options } = requireDesign('sobol', factors, { points, skip, scramble: scramble !== undefined });
  const units = new Float64Array(points * factors);
  const from = options.skip ?? 0;
  for (let factor = 0; factor < factors; factor++) {
    const directions = directionNumbers(factor);
    const scrambled = scramble === undefined ? null : owenScramble(scramble, factor);
    let digits = digitsOf(from, directions);
    for (let row = 0; row < points; row++) {
      units[row * factors + factor] = scrambled === null ? digits * STEP : (scrambled(digits) + 0.5) * STEP;
      digits = (digits ^ directions[zeros(from + row + 1)]) >>> 0;
    }
  }
  return { method: 'sobol', factors, points, units };
}

/** The coordinate of the point with this number, as a 32-bit fraction. */
function digitsOf(number: number, directions: Uint32Array): number {
  let digits = 0;
  const gray = number ^ (number >>> 1);
  for (let bit = 0; bit < 32; bit++) if (((gray >>> bit) & 1) === 1) digits ^= directions[bit];
  return digits >>> 0;
}

/** Zeros at the end of a positive number in binary: the bit of the Gray code that changes when it is reached. */
function zeros(number: number): number {
  return 31 - Math.clz32(number & -number);
}
