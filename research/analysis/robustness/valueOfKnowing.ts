import { createDrawSource, shuffledNumbers } from '../designs/methods/drawSource.ts';
import { quantileType7, sortedNumbers } from '../quantile.ts';
import { additiveSplines } from './additiveSplines.ts';
import { smoothCurve } from './smoothCurve.ts';
import { splineBasis, type WorldColumn } from './splineBasis.ts';
import { atWorlds, differencesOf, meanOf, type WorldTable } from './worldTable.ts';

/** Something that could be known: one belief, or several that are only known together. */
export interface Knowable {
  readonly name: string;
  readonly columns: readonly WorldColumn[];
}

/** What knowing it would be worth. */
export interface KnowingValue {
  readonly name: string;
  /** Expected value of perfect information about it, cut at that of knowing everything. */
  readonly value: number;
  /** By bootstrap over worlds. */
  readonly standardError: number;
  /** 95th percentile of the same with the worlds shuffled: what no information gives. */
  readonly noise: number;
  /** Whether it can be told from noise. */
  readonly told: boolean;
  /** For several together: whether one of them alone seems worth more, which cannot be and shows the estimator's error. */
  readonly partExceeds: boolean;
}

export interface KnowingValues {
  /** The strategy that is best on average, by number. */
  readonly best: number;
  /** Value of knowing the world altogether, as a bracket: smoothed over all beliefs, and raw, which is too much. */
  readonly everything: readonly [low: number, high: number];
  readonly of: readonly KnowingValue[];
}

export interface KnowingOptions {
  readonly seed: string;
  readonly shuffles?: number;
  readonly resamples?: number;
}

const SHUFFLES = 40;
const RESAMPLES = 100;

/**
 * Value of knowing (Raiffa & Schlaifer 1961; Felli & Hazen 1998, Medical Decision Making 18) from the worlds that are there
 * (Strong, Oakley & Brennan 2014, Medical Decision Making 34): differences from the strategy that is best on average are
 * smoothed on what would be known, and the value is the mean over worlds of the best of these, 0 for staying. Smoothing
 * differences and not values lets what worlds do to all strategies alike cancel. Several beliefs together are smoothed as a sum
 * of curves; categories by means. `values` holds one number for each strategy and world, more is better, without gaps.
 */
export function valueOfKnowing(
  values: WorldTable,
  knowables: readonly Knowable[],
  { seed, shuffles = SHUFFLES, resamples = RESAMPLES }: KnowingOptions,
): KnowingValues {
  const worlds = values[0]?.length ?? 0;
  const best = bestOf(values);
  const differences = gainsOver(values, best);
  const everything = bestGain(differences);
  const all = knowables.flatMap(({ columns }) => columns);
  const smooth = all.length === 0 ? differences : smoothTogether(all, differences);
  const low = Math.min(everything, bestGain(smooth));
  const order = createDrawSource(seed, 'shuffled worlds');
  const shuffled = Array.from({ length: shuffles }, () => shuffledNumbers(worlds, order));
  const chance = createDrawSource(seed, 'worlds drawn again');
  const drawn = Array.from({ length: resamples }, () =>
    Int32Array.from({ length: worlds }, () => chance.below(worlds)),
  );
  return {
    best,
    everything: [low, everything],
    of: knowables.map(({ name, columns }) => {
      const smoother = smootherOf(columns);
      const value = Math.min(everything, bestGain(differences.map(smoother)));
      const noise = shuffled.map((rows) => bestGain(atWorlds(differences, rows).map(smoother)));
      const again = drawn.map((rows) => {
        const table = atWorlds(values, rows);
        const gains = gainsOver(table, bestOf(table));
        const known = columns.map(({ kind, values: own }) => ({
          kind,
          values: Float64Array.from(rows, (row) => own[row]),
        }));
        return Math.min(bestGain(gains), bestGain(gains.map(smootherOf(known))));
      });
      const line = quantileType7(sortedNumbers(noise), 0.95);
      const partExceeds =
        columns.length > 1 &&
        columns.some((column) => bestGain(differences.map(smootherOf([column]))) > value * (1 + 1e-9));
      const told = value > 0 && value > line;
      return { name, value, standardError: deviationOf(again), noise: line, told, partExceeds };
    }),
  };
}

/** The strategy with the highest mean; the first of equals. */
function bestOf(values: WorldTable): number {
  const means = values.map(meanOf);
  return means.indexOf(means.reduce((most, mean) => Math.max(most, mean), -Infinity));
}

function gainsOver(values: WorldTable, best: number): WorldTable {
  return values.flatMap((_one, strategy) => (strategy === best ? [] : [differencesOf(values, strategy, best)]));
}

/** Mean over worlds of the best of the gains, 0 for staying. */
function bestGain(gains: WorldTable): number {
  const worlds = gains[0]?.length ?? 0;
  if (worlds === 0) return 0;
  let sum = 0;
  for (let world = 0; world < worlds; world++) {
    let most = 0;
    for (const gain of gains) most = Math.max(most, gain[world]);
    sum += most;
  }
  return sum / worlds;
}

type Smoother = (gain: Float64Array) => Float64Array;

/** Factored once; every strategy and every shuffle uses it again. */
function smootherOf(columns: readonly WorldColumn[]): Smoother {
  const [first] = columns;
  if (first === undefined) return (gain) => new Float64Array(gain.length).fill(meanOf(gain));
  if (columns.length === 1) {
    const basis = splineBasis(first);
    return (gain) => smoothCurve(basis, gain).fitted;
  }
  const splines = additiveSplines(columns);
  return (gain) => splines.fit(gain).fitted;
}

function smoothTogether(columns: readonly WorldColumn[], differences: WorldTable): WorldTable {
  return differences.map(smootherOf(columns));
}

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1));
}
