import seedrandom from 'seedrandom';

/** Draws taken in turn from one stream. */
export interface DrawSource {
  /** Any 32 bits. */
  bits(): number;
  /** Uniform on (0, 1), in the middle of one of 2^32 equal steps: never 0 and never 1, so that no rounding leaves a stratum. */
  unit(): number;
  /** A whole number from 0 to `count` − 1, each equally likely; `count` at most 2^31. */
  below(count: number): number;
}

/** The stream of one purpose under a seed in words: adding a purpose shifts no other. */
export function createDrawSource(seed: string, purpose: string): DrawSource {
  const generator = seedrandom(`${seed}/design/${purpose}`);
  const bits = () => generator.int32() >>> 0;
  return {
    bits,
    unit: () => (bits() + 0.5) / 4_294_967_296,
    below(count) {
      // What is left over at the top of the range would favour the small numbers.
      const fair = 4_294_967_296 - (4_294_967_296 % count);
      let drawn = bits();
      while (drawn >= fair) drawn = bits();
      return drawn % count;
    },
  };
}

/** The numbers 0 to `count` − 1 in random order (Fisher & Yates 1938; Durstenfeld 1964). */
export function shuffledNumbers(count: number, draws: DrawSource): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = draws.below(last + 1);
    const kept = order[last];
    order[last] = order[other];
    order[other] = kept;
  }
  return order;
}
