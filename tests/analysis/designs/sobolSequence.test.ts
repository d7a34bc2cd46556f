import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DESIGN_LIMITS, randomDesign, sobolSequence, type UnitDesign } from '#analysis';
import { anySeed, columnOf, rowOf } from './readDesign.ts';

/** Degrees of the polynomials of the first ten dimensions; the first is van der Corput's. */
const DEGREES = [0, 1, 2, 3, 3, 4, 4, 5, 5, 5];

describe('the Sobol sequence', () => {
  // SciPy 1.17.1: qmc.Sobol(40, scramble=False, bits=32).random(8)[:, [0, 1, 2, 9, 39]], which holds the table of Joe & Kuo.
  test('begins as SciPy’s does', () => {
    const design = sobolSequence(40, 8);
    const seen = Array.from({ length: 8 }, (_, row) => [0, 1, 2, 9, 39].map((factor) => rowOf(design, row)[factor]));
    expect(seen).toEqual([
      [0, 0, 0, 0, 0],
      [0.5, 0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25, 0.75, 0.25],
      [0.25, 0.75, 0.75, 0.25, 0.75],
      [0.375, 0.375, 0.625, 0.625, 0.875],
      [0.875, 0.875, 0.125, 0.125, 0.375],
      [0.625, 0.125, 0.875, 0.375, 0.625],
      [0.125, 0.625, 0.375, 0.875, 0.125],
    ]);
  });

  // The Gray code of 1,365 is 2,047: the point adds up the first eleven direction numbers, and so every published number. The
  // sum over the factors, each times its number from 1, is that of SciPy's fast_forward(1365), in steps of 2^-32.
  test('has SciPy’s direction numbers in all 337 dimensions', () => {
    const { units } = sobolSequence(337, 1, { skip: 1_365 });
    expect(units.reduce((sum, unit, factor) => sum + (factor + 1) * unit * 2 ** 32, 0)).toBe(123_319_690_985_472);
  });

  test('has one point in each of 2^k strata of every factor, block after block', () => {
    const design = sobolSequence(DESIGN_LIMITS.sobolDimensions, 512);
    for (let factor = 0; factor < design.factors; factor++) {
      const column = columnOf(design, factor);
      for (const block of [column.slice(0, 256), column.slice(256)]) {
        expect(new Set(block.map((unit) => Math.floor(unit * 256))).size).toBe(256);
      }
    }
  });

  test('has one point in every elementary interval of the first two factors: a (0, k, 2)-net', () => {
    for (const k of [1, 5, 10]) expect(worstInterval(sobolSequence(2, 2 ** k), [0, 1], k, 0)).toBe(0);
  });

  // Sobol 1967; Niederreiter 1987: t is at most the sum of the degrees less one each.
  test('is a net of the quality its polynomials promise in every pair of ten factors', () => {
    const design = sobolSequence(10, 2 ** 10);
    for (let one = 0; one < 10; one++) {
      for (let other = 0; other < one; other++) {
        const t = Math.max(0, degree(one) - 1) + Math.max(0, degree(other) - 1);
        expect(worstInterval(design, [one, other], 10, t), `factors ${one} and ${other}`).toBe(0);
      }
    }
  });

  // Sobol 1976: the 2^d points of a block lie one in each of the 2^d halves by halves; Joe & Kuo hold it for all these.
  test('has Property A in 1 to 30 dimensions', () => {
    const halves = Array.from({ length: 30 }, (_, dimension) => firstDigits(dimension));
    for (let d = 1; d <= 30; d++) expect(rankOf(halves.slice(0, d).map((bits) => bits & mask(d)))).toBe(d);
  });

  test('has a primitive polynomial for each factor, and all of those up to degree 11', () => {
    const polynomials = Array.from({ length: DESIGN_LIMITS.sobolDimensions - 1 }, (_, k) => polynomialOf(k + 1));
    expect(polynomials.filter((polynomial) => !isPrimitive(polynomial))).toEqual([]);
    expect(new Set(polynomials).size).toBe(polynomials.length);
    // Euler's totient of 2^s − 1, over s: 1, 1, 2, 2, 6, 6, 18, 16, 48, 60, 176.
    expect(polynomials.length).toBe(336);
    expect(polynomials.filter((polynomial) => polynomial >= 2 ** 11).length).toBe(176);
  });

  test('goes on where it was left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(undefined, 'a'), (skip, scramble) => {
        const options = scramble === undefined ? {} : { scramble };
        const whole = sobolSequence(3, 40, { skip, ...options }).units;
        const rest = sobolSequence(3, 10, { skip: skip + 30, ...options }).units;
        expect([...whole.subarray(90)]).toEqual([...rest]);
      }),
      { numRuns: 30 },
    );
  });

  test('refuses more factors than there are direction numbers', () => {
    expect(() => sobolSequence(338, 8)).toThrow('factors: expected whole number 1 to 337, got 338');
  });
});

describe('Owen’s scrambling', () => {
  test('keeps the net', () => {
    fc.assert(
      fc.property(anySeed, (scramble) => {
        const design = sobolSequence(4, 2 ** 8, { scramble });
        for (let other = 1; other < 4; other++) {
          for (let one = 0; one < other; one++) {
            const t = Math.max(0, degree(one) - 1) + degree(other) - 1;
            expect(worstInterval(design, [one, other], 8, t)).toBe(0);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is nested: points that share their first k digits share them afterwards, and part where they parted', () => {
    fc.assert(
      fc.property(anySeed, (scramble) => {
        const plain = digitsOf(sobolSequence(1, 64));
        const mixed = digitsOf(sobolSequence(1, 64, { scramble }));
        for (let one = 0; one < 64; one++) {
          for (let other = 0; other < one; other++) {
            const parting = (digits: number[]) => Math.clz32(digits[one] ^ digits[other]);
            expect(parting(mixed)).toBe(parting(plain));
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  test('makes each point uniform, and turns each digit on its own', () => {
    const seeds = 4_000;
    const first = Array.from({ length: seeds }, (_, k) => sobolSequence(2, 1, { scramble: `s${k}` }).units);
    for (const read of [(row: Float64Array) => row[0], (row: Float64Array) => row[1]]) {
      const bins = new Float64Array(16);
      for (const row of first) bins[Math.floor(read(row) * 16)] += 1;
      // 15 degrees of freedom: over 37.7 once in a thousand.
      expect(bins.reduce((sum, count) => sum + (count - seeds / 16) ** 2 / (seeds / 16), 0)).toBeLessThan(37.7);
    }
    const product = first.reduce((sum, row) => sum + (row[0] - 0.5) * (row[1] - 0.5), 0) / seeds;
    expect(Math.abs(product * 12)).toBeLessThan(4 / Math.sqrt(seeds));
  });

  // Turning a digit depends on all digits above it: the halves of an interval are turned independently of each other.
  test('tosses another coin in each half', () => {
    const turns = Array.from({ length: 2_000 }, (_, k) => {
      const [low, high] = [0, 1].map((half) => {
        const units = columnOf(sobolSequence(1, 4, { scramble: `t${k}` }), 0).filter(
          (unit) => unit >= 0.5 === (half === 1),
        );
        return units[0] < units[1];
      });
      return low === high ? 1 : 0;
    });
    expect(Math.abs(turns.reduce((sum: number, turn) => sum + turn, 0) / 2_000 - 0.5)).toBeLessThan(
      (4 * 0.5) / Math.sqrt(2_000),
    );
  });

  // Owen 1997: for smooth functions the error falls like n^-1.5, for random points like n^-0.5.
  test('gives averages without bias and far more exact than random points do', () => {
    const errors = (design: (seed: string) => UnitDesign) =>
      Array.from({ length: 50 }, (_, k) => averageOf(design(`e${k}`)) - 1);
    const rms = (values: number[]) => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
    const sobol = errors((scramble) => sobolSequence(4, 256, { scramble }));
    expect(rms(sobol)).toBeLessThan(rms(errors((seed) => randomDesign(4, 256, seed))) / 20);
    expect(Math.abs(sobol.reduce((sum, error) => sum + error, 0) / 50)).toBeLessThan((4 * rms(sobol)) / Math.sqrt(50));
  });
});

/** Mean of a smooth function of all factors whose integral is 1. */
function averageOf(design: UnitDesign): number {
  let sum = 0;
  for (let row = 0; row < design.points; row++) {
    sum += rowOf(design, row).reduce((product, unit) => product * (1 + 0.5 * (unit - 0.5)), 1);
  }
  return sum / design.points;
}

/** By how many points the worst elementary interval of volume 2^(t − k) misses the 2^t it should hold. */
function worstInterval(design: UnitDesign, [one, other]: readonly [number, number], k: number, t: number): number {
  const [x, y] = [columnOf(design, one), columnOf(design, other)];
  let worst = 0;
  for (let across = 0; across <= k - t; across++) {
    const [columns, rows] = [2 ** across, 2 ** (k - t - across)];
    const counts = new Int32Array(columns * rows);
    for (const [row, unit] of x.entries()) {
      counts[Math.floor(unit * columns) * rows + Math.floor(y[row] * rows)] += 1;
    }
    for (const count of counts) worst = Math.max(worst, Math.abs(count - 2 ** t));
  }
  return worst;
}

function degree(dimension: number): number {
  return DEGREES[dimension];
}

/** A factor's coordinates as 32 binary digits. */
function digitsOf(design: UnitDesign): number[] {
  return columnOf(design, 0).map((unit) => Math.floor(unit * 2 ** 32));
}

/** First digits of 30 direction numbers of every dimension: what the step to point 2^k changes. */
const FIRST_DIGITS = Array.from({ length: 30 }, (_, k) => {
  const { units, factors } = sobolSequence(DESIGN_LIMITS.sobolDimensions, 2, { skip: 2 ** k - 1 });
  return Array.from({ length: factors }, (_unit, factor) =>
    Number(units[factor] >= 0.5 !== units[factors + factor] >= 0.5),
  );
});

/** The same of one dimension, the first in bit 0. */
function firstDigits(dimension: number): number {
  return FIRST_DIGITS.reduce((bits, digits, k) => bits | (digits[dimension] << k), 0);
}

function mask(bits: number): number {
  return 2 ** bits - 1;
}

/** Rank of rows of bits over the field of two elements. */
function rankOf(rows: readonly number[]): number {
  const left = [...rows];
  let rank = 0;
  for (let bit = 0; bit < 32; bit++) {
    const pivot = left.findIndex((row, index) => index >= rank && ((row >>> bit) & 1) === 1);
    if (pivot === -1) continue;
    const row = left[pivot];
    left[pivot] = left[rank];
    left[rank] = row;
    for (let index = 0; index < left.length; index++) {
      if (index !== rank && ((left[index] >>> bit) & 1) === 1) left[index] = left[index] ^ row;
    }
    rank += 1;
  }
  return rank;
}

/**
 * The polynomial of a dimension: first digits of its direction numbers follow its recurrence, which Berlekamp & Massey (1969)
 * read off 2s of them. Coefficients as bits.
 */
function polynomialOf(dimension: number): number {
  const bits = firstDigits(dimension);
  const at = (k: number) => (bits >>> k) & 1;
  let [connection, before, length, since] = [1, 1, 0, 1];
  for (let k = 0; k < 24; k++) {
    let discrepancy = at(k);
    for (let step = 1; step <= length; step++) discrepancy ^= (connection >>> step) & 1 & at(k - step);
    if (discrepancy === 0) {
      since += 1;
      continue;
    }
    const kept = connection;
    connection ^= before << since;
    if (2 * length <= k) [length, before, since] = [k + 1 - length, kept, 1];
    else since += 1;
  }
  // Turned round: the recurrence v_k = a_1 v_{k−1} ⊕ … belongs to x^s + a_1 x^{s−1} + … + 1.
  let polynomial = 0;
  for (let k = 0; k <= length; k++) polynomial |= ((connection >>> k) & 1) << (length - k);
  return polynomial;
}

/** Whether the powers of x run through everything but 0 before they come back to 1. */
function isPrimitive(polynomial: number): boolean {
  const top = 31 - Math.clz32(polynomial);
  let power = 1;
  for (let order = 1; order < 2 ** top; order++) {
    power <<= 1;
    if (power >= 2 ** top) power ^= polynomial;
    if (power === 1) return order === 2 ** top - 1;
  }
  return false;
}
