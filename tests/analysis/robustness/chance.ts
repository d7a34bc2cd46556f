import seedrandom from 'seedrandom';

/** Chance for made studies: uniform and normal numbers of a seed in words. */
export function chanceOf(seed: string): { readonly unit: () => number; readonly normal: () => number } {
  const unit = seedrandom(seed);
  return {
    unit,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
  };
}

export function column(count: number, draw: () => number): Float64Array {
  return Float64Array.from({ length: count }, draw);
}

/** Standard normal density and distribution (Abramowitz & Stegun 1964, 26.2.17: within 7.5e-8). */
export function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

export function distribution(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const tail =
    density(x) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return x > 0 ? 1 - tail : tail;
}

export function meanAndDeviation(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}
