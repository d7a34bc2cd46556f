import seedrandom from 'seedrandom';

/** Functions whose indices are known, on the unit cube. */
export interface KnownFunction {
  readonly factors: number;
  readonly of: (x: ArrayLike<number>) => number;
}

/** Ishigami & Homma 1990 with a = 7, b = 0.1 over −π to π: sin x1 + a sin² x2 + b x3⁴ sin x1. */
export const ISHIGAMI: KnownFunction = {
  factors: 3,
  of: (x) => {
    const [x1, x2, x3] = [0, 1, 2].map((j) => Math.PI * (2 * x[j] - 1));
    return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
  },
};

/**
 * Its variance by part: V1 = (1 + bπ⁴/5)² / 2, V2 = a²/8, V13 = b²π⁸ (1/18 − 1/50); all others 0.
 * Divided by their sum: S1 0.3139, S2 0.4424, S13 0.2437.
 */
export const ISHIGAMI_PARTS = {
  v1: (1 + (0.1 * Math.PI ** 4) / 5) ** 2 / 2,
  v2: 49 / 8,
  v13: 0.01 * Math.PI ** 8 * (8 / 225),
};

/** Saltelli & Sobol 1995: the product of (|4x − 2| + a) / (1 + a); parts of the variance are products of 1 / (3 (1 + a)²). */
export function sobolG(a: readonly number[]): KnownFunction {
  return {
    factors: a.length,
    of: (x) => a.reduce((product, aj, j) => (product * (Math.abs(4 * x[j] - 2) + aj)) / (1 + aj), 1),
  };
}

/**
 * Morris 1991, section 4, 20 factors: w = 2 (x − ½), but for factors 3, 5 and 7 w = 2 (1.1 x / (x + 0.1) − ½). Coefficients: 20 for
 * the first ten factors, −15 for pairs of the first six, −10 for triples of the first five, 5 for quadruples of the first
 * four; the other single and pair coefficients are drawn from the standard normal distribution, the rest is 0.
 */
export function morrisFunction(seed: string): KnownFunction {
  const generator = seedrandom(seed);
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - generator.quick())) * Math.cos(2 * Math.PI * generator.quick());
  const single = Array.from({ length: 20 }, (_, i) => (i < 10 ? 20 : normal()));
  const pair = Array.from({ length: 20 }, (_, i) =>
    Array.from({ length: 20 }, (__, j) => (i < 6 && j < 6 ? -15 : normal())),
  );
  return {
    factors: 20,
    of: (x) => {
      const w = Array.from({ length: 20 }, (_, i) =>
        [2, 4, 6].includes(i) ? 2 * ((1.1 * x[i]) / (x[i] + 0.1) - 0.5) : 2 * (x[i] - 0.5),
      );
      let y = 0;
      for (let i = 0; i < 20; i++) {
        y += single[i] * w[i];
        for (let j = i + 1; j < 20; j++) {
          y += pair[i][j] * w[i] * w[j];
          for (let k = j + 1; k < 5; k++) {
            y -= 10 * w[i] * w[j] * w[k];
            for (let l = k + 1; l < 4; l++) y += 5 * w[i] * w[j] * w[k] * w[l];
          }
        }
      }
      return y;
    },
  };
}

/** Independent uniform points. */
export function randomUnits(factors: number, points: number, seed: string): Float64Array {
  const generator = seedrandom(seed);
  return Float64Array.from({ length: factors * points }, () => generator.quick());
}

export function evaluate({ factors, of }: KnownFunction, units: Float64Array): Float64Array {
  return Float64Array.from({ length: units.length / factors }, (_, row) =>
    of(units.subarray(row * factors, (row + 1) * factors)),
  );
}

/** Blocks of A, A with a column of B, with second order B with a column of A, and B, from independent points. */
export function saltelliUnits(factors: number, base: number, seed: string, secondOrder: boolean): Float64Array {
  const pairs = randomUnits(2 * factors, base, seed);
  const rows: number[] = [];
  for (let i = 0; i < base; i++) {
    const [a, b] = [0, factors].map((from) =>
      Array.from(pairs.subarray(i * 2 * factors + from, i * 2 * factors + from + factors)),
    );
    rows.push(...a);
    for (let j = 0; j < factors; j++) rows.push(...a.with(j, b[j]));
    for (let j = 0; j < factors && secondOrder; j++) rows.push(...b.with(j, a[j]));
    rows.push(...b);
  }
  return Float64Array.from(rows);
}

/** Standard error as a 95% interval shows it. */
export function errorOf({ low, high }: { readonly low: number; readonly high: number }): number {
  return (high - low) / (2 * 1.959964);
}
