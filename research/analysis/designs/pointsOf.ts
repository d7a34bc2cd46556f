import type { OptionValue } from './checkOption.ts';
import type { DesignName } from './designs.ts';
import { factorialWords, runsOf } from './methods/factorialWords.ts';

/** The size of each method's design, from whole-numbered options and, where there are any, flags and lists. */
const SIZES: Readonly<Record<DesignName, (options: Whole, factors: number, all: Options) => number>> = {
  latinHypercube: ({ points }) => points,
  sobol: ({ points }) => points,
  random: ({ points }) => points,
  saltelli: ({ base }, factors, { secondOrder }) => base * (secondOrder === true ? 2 * factors + 2 : factors + 2),
  morris: ({ trajectories }, factors) => trajectories * (factors + 1),
  fullGrid: (_, factors, { levels }) => levelsOf(levels, factors).reduce((product, count) => product * count, 1),
  fractionalFactorial: ({ resolution }, factors) => runsOf(factorialWords(factors, resolution) ?? []),
  oneAtATime: ({ steps }, factors) => 1 + steps * factors,
  simplexLattice: ({ degree }) => ((degree + 1) * (degree + 2)) / 2,
  simplexCentroid: (_, _factors, { innerPoints }) => (innerPoints === true ? 10 : 7),
};

type Options = Readonly<Record<string, OptionValue>>;
type Whole = Readonly<Record<string, number>>;

/** The number of points of a design whose options are checked. Nothing is built; far too large a number is still told. */
export function pointsOf(method: DesignName, factors: number, options: Options): number {
  return SIZES[method](options as Whole, factors, options);
}

/** One number for all factors, or the list as it is. */
export function levelsOf(levels: OptionValue, factors: number): readonly number[] {
  return Array.isArray(levels) ? (levels as readonly number[]) : new Array<number>(factors).fill(Number(levels));
}
