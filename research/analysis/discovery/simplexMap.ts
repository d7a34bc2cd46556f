import type { Shares } from '../designs/methods/simplexFromUnits.ts';
import { optionsOrThrow, type OptionsOf } from '../sensitivity/resolveOptions.ts';
import { cellMeans, type CellMean } from './cellMean.ts';

/** Runs by their mix. */
export interface MixedRuns {
  readonly OA: ArrayLike<number>;
  readonly NPM: ArrayLike<number>;
  readonly NPG: ArrayLike<number>;
  readonly outcomes: ArrayLike<number>;
  /** At which design point each run was taken, by any number; without it every run is a point of its own. */
  readonly points?: ArrayLike<number>;
}

/** One triangle of the map; all have the same area. */
export interface SimplexCell extends CellMean {
  /** Shares of OA, NPM and NPG. */
  readonly corners: readonly [Shares, Shares, Shares];
  readonly centre: Shares;
}

export interface SimplexMap {
  /** Triangles along each side; their number is its square. */
  readonly divisions: number;
  readonly cells: readonly SimplexCell[];
  /** Runs left out because their outcome is not finite. */
  readonly dropped: number;
}

/** How far the shares of a mix may be from summing to 1. */
const ROUNDING = 1e-6;

/**
 * Mean of an outcome over the mixes of the three logics, in equal triangles, straight from the runs: nothing is fitted
 * or filled in, and a triangle without runs is empty. A mix on a border belongs to the triangle that holds more of the share
 * the border cuts. Throws a `RangeError` for a mix that does not sum to 1.
 */
export function simplexMap(runs: MixedRuns, options: Partial<OptionsOf<'simplex'>> = {}): SimplexMap {
  const { divisions } = optionsOrThrow('simplex', options);
  const { OA, NPM, NPG, outcomes, points } = runs;
  for (const [name, list] of Object.entries({ OA, NPM, NPG, points: points ?? OA })) {
    if (list.length !== outcomes.length) {
      throw new RangeError(`${name}: expected one for each of ${outcomes.length} runs, got ${list.length}`);
    }
  }
  const cells = Int32Array.from({ length: outcomes.length }, (_, run) =>
    triangleOf([OA[run], NPM[run], NPG[run]], divisions),
  );
  const means = cellMeans(outcomes, cells, divisions * divisions, points);
  const shapes = triangles(divisions);
  const used = means.reduce((sum, { count }) => sum + count, 0);
  return { divisions, cells: means.map((mean, k) => ({ ...mean, ...shapes[k] })), dropped: outcomes.length - used };
}

/**
 * Row by row of equal OA, along NPM, each upright triangle followed by the inverted one beside it. Row i has
 * 2 (divisions − i) − 1 triangles, so it starts at i (2 divisions − i).
 */
function triangleOf(mix: Shares, divisions: number): number {
  const sum = mix[0] + mix[1] + mix[2];
  if (!(Math.abs(sum - 1) <= ROUNDING) || mix.some((share) => !(share >= -ROUNDING))) {
    throw new RangeError(`mix: expected three shares that sum to 1, got ${mix.join(', ')}`);
  }
  const i = step(mix[0], divisions, divisions - 1);
  const j = step(mix[1], divisions, divisions - 1 - i);
  const beyond = mix[0] * divisions - i + (mix[1] * divisions - j);
  // Past the diagonal lies the inverted triangle, which the last place of a row has not.
  const inverted = beyond > 1 + ROUNDING && i + j < divisions - 1 ? 1 : 0;
  return i * (2 * divisions - i) + 2 * j + inverted;
}

/** Whole steps in a share; a share that misses a step by rounding alone has reached it. */
function step(share: number, divisions: number, most: number): number {
  return Math.max(0, Math.min(most, Math.floor(share * divisions + ROUNDING)));
}

function triangles(divisions: number): readonly Pick<SimplexCell, 'corners' | 'centre'>[] {
  const at = (i: number, j: number): Shares => [i / divisions, j / divisions, (divisions - i - j) / divisions];
  const shape = (corners: SimplexCell['corners']) => ({
    corners,
    centre: [0, 1, 2].map((k) => (corners[0][k] + corners[1][k] + corners[2][k]) / 3) as unknown as Shares,
  });
  return Array.from({ length: divisions }, (_, i) =>
    Array.from({ length: divisions - i }, (__, j) => [
      shape([at(i, j), at(i + 1, j), at(i, j + 1)]),
      ...(i + j < divisions - 1 ? [shape([at(i + 1, j), at(i, j + 1), at(i + 1, j + 1)])] : []),
    ]).flat(),
  ).flat();
}
