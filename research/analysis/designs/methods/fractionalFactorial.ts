import { requireDesign } from '../checkDesign.ts';
import { factorialWords } from './factorialWords.ts';
import type { UnitDesign } from '../unitDesign.ts';

/** A two-level fraction with what it confounds. */
export interface FractionalFactorial extends UnitDesign {
  /** At least this: 3, 4 or 5. A full factorial confounds nothing. */
  readonly resolution: number;
  /** For each factor that is not basic, counted from 1, the basic factors whose product it is: `5 = 1·2·3·4`. */
  readonly generators: readonly string[];
}

/**
 * Two-level fractional factorial of the smallest number of runs, a power of two, that has the resolution (Box & Hunter
 * 1961). Units are 0 (low) and 1 (high). The basic factors run through all their combinations; each other factor is high
 * where the product of the signs (low −1, high +1) of its generator is positive.
 *
 * Resolution 3 (III) keeps main effects apart, 4 (IV) keeps them clear of pairs, 5 (V) keeps pairs apart as well. With so
 * few factors that no smaller fraction has the resolution, it is the full factorial. Throws RangeError when no fraction of
 * up to 32,768 runs has it; for III and IV that never happens up to 1,000 factors.
 */
export function fractionalFactorial(factors: number, resolution?: number): FractionalFactorial {
  const { points, options } = requireDesign('fractionalFactorial', factors, { resolution });
  const words = factorialWords(factors, options.resolution ?? 4) ?? [];
  const units = new Float64Array(points * factors);
  for (let run = 0; run < points; run++) {
    for (let factor = 0; factor < factors; factor++) {
      units[run * factors + factor] = isHigh(run, words[factor]) ? 1 : 0;
    }
  }
  const generators = words.flatMap((word, factor) =>
    isPowerOfTwo(word) ? [] : [`${factor + 1} = ${basicFactors(word, words).join('·')}`],
  );
  return { method: 'fractionalFactorial', factors, points, units, resolution: options.resolution ?? 4, generators };
}

/** The sign of the product of the basic factors in `word`, where bit b of the run says that basic factor b is high. */
function isHigh(run: number, word: number): boolean {
  let high = true;
  for (let rest = word & ~run; rest > 0; rest &= rest - 1) high = !high;
  return high;
}

/** Numbers, from 1, of the factors that a word multiplies. */
function basicFactors(word: number, words: readonly number[]): number[] {
  return words.flatMap((other, factor) => (isPowerOfTwo(other) && (word & other) !== 0 ? [factor + 1] : []));
}

function isPowerOfTwo(word: number): boolean {
  return (word & (word - 1)) === 0;
}
