import { requireDesign } from '../checkDesign.ts';
import { sobolSequence } from './sobolSequence.ts';
import type { UnitDesign } from '../unitDesign.ts';

/** What else may be said of a Saltelli sample. */
export interface SaltelliOptions {
  /** Points for the indices of pairs as well; false unless said. */
  readonly secondOrder?: boolean;
  /** Scramble the sequence by the seed; true unless said. Otherwise the seed does not matter. */
  readonly scramble?: boolean;
}

/**
 * Points for Sobol indices: from a Sobol sequence of twice as many dimensions as factors, point i gives two independent
 * rows, A_i (the first half) and B_i (the second). Block i holds A_i, then for each factor j the row A_i with its jth number from
 * B_i (Saltelli et al. 2010), then, only with `secondOrder`, for each j the row B_i with its jth number from A_i (Saltelli
 * 2002), and at last B_i. So base × (factors + 2) points, or base × (2 × factors + 2).
 *
 * `base` is the number of points of the sequence, best a power of two. Without scrambling A and B agree in the first two
 * blocks, which then say nothing of any factor. Throws RangeError.
 */
export function saltelliDesign(
  factors: number,
  base: number,
  seed: string,
  { secondOrder, scramble }: SaltelliOptions = {},
): UnitDesign {
  const { points, options } = requireDesign('saltelli', factors, { base, secondOrder, scramble });
  const sequence = sobolSequence(2 * factors, base, options.scramble ? { scramble: seed } : {}).units;
  const units = new Float64Array(points * factors);
  let at = 0;
  const addRow = (start: number, swapped: number, other: number) => {
    for (let factor = 0; factor < factors; factor++) {
      units[at + factor] = sequence[(factor === swapped ? other : start) + factor];
    }
    at += factors;
  };
  for (let point = 0; point < base; point++) {
    const a = point * 2 * factors;
    const b = a + factors;
    addRow(a, NONE, b);
    for (let factor = 0; factor < factors; factor++) addRow(a, factor, b);
    if (options.secondOrder) for (let factor = 0; factor < factors; factor++) addRow(b, factor, a);
    addRow(b, NONE, a);
  }
  return { method: 'saltelli', factors, points, units };
}

const NONE = -1;
