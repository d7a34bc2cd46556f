import { createDrawSource } from '../designs/methods/drawSource.ts';
import { quantileType7, sortedNumbers } from '../quantile.ts';
import { smoothCurve, type SmoothCurve } from './smoothCurve.ts';
import { dot, spanOf, splineBasis, type WorldColumn } from './splineBasis.ts';

/** What a belief does to the difference of two strategies. */
export interface FlipBelief {
  /** Where the smoothed difference crosses 0; NaN unless it does so exactly once, there and in nine of ten resamples. */
  readonly turnsAt: number;
  /** 90% interval of the turning point, by bootstrap over worlds. */
  readonly low: number;
  readonly high: number;
  /** Whether the difference rises through 0 there: ahead above, behind below. Null without a turning point. */
  readonly aheadAbove: boolean | null;
  /** Resamples with exactly one crossing, of how many. */
  readonly single: number;
  readonly resamples: number;
  /** Correlation of belief and difference; of what the curve explains where it bends. */
  readonly correlation: number;
  /** The smoothed difference at the least and the most that was tried, and its lowest and highest in between. */
  readonly ends: readonly [number, number];
  readonly span: readonly [number, number];
  /** Places along the belief and the curve there, for a picture. */
  readonly grid: readonly number[];
  readonly curve: readonly number[];
  /** 5th and 95th percentile of the curves of the resamples at the same places; empty without resamples. */
  readonly band: { readonly low: readonly number[]; readonly high: readonly number[] };
}

const PLACES = 101;
const RELIABLE = 0.9;
const RESAMPLES = 200;

/** Looks for turning points along one belief; made once, for every pair of strategies and every outcome. */
export type FlipSearch = (differences: Float64Array, seed: string, resamples?: number) => FlipBelief;

/**
 * Smooths a paired difference on one belief (penalised cubic spline, generalised cross-validation) and looks where it crosses
 * 0. In each resample every world keeps or turns its deviation from the curve (wild bootstrap: Wu 1986, The Annals of Statistics
 * 14), and smoothness is chosen again; drawing worlds anew with the smoothness kept covered 85% where 90 were meant. Draws are
 * addressed by the seed. A category has no turning point.
 */
export function flipSearch(column: WorldColumn): FlipSearch {
  const { kind, values } = column;
  const basis = splineBasis(column);
  const [from, to] = spanOf(values);
  const isLine = kind === 'number' && from < to;
  const places = Array.from({ length: PLACES }, (_, k) => from + ((to - from) * k) / (PLACES - 1));
  const grid = isLine ? places : [...new Set(Array.from(values))].sort((a, b) => a - b);
  const columns = places.map((place) => basis.at(place));
  const curveOf = ({ level, weights }: SmoothCurve): readonly number[] => columns.map((at) => level + dot(at, weights));
  return (differences, seed, resamples = RESAMPLES) => {
    const fit = smoothCurve(basis, differences);
    const curve = grid.map(fit.at);
    const crossing = isLine ? onlyCrossing(grid, curve) : null;
    const curves = (isLine ? turnedDeviations(fit, differences, { seed, resamples }) : []).map((one) =>
      curveOf(smoothCurve(basis, one)),
    );
    const found = sortedNumbers(curves.map((one) => onlyCrossing(places, one)?.at ?? NaN));
    const reliable = crossing !== null && resamples > 0 && found.length >= RELIABLE * resamples;
    return {
      turnsAt: reliable ? crossing.at : NaN,
      low: reliable ? quantileType7(found, 0.05) : NaN,
      high: reliable ? quantileType7(found, 0.95) : NaN,
      aheadAbove: reliable ? crossing.rises : null,
      single: found.length,
      resamples,
      correlation: correlationOf(fit.fitted, differences, values),
      ends: [curve[0] ?? NaN, curve[curve.length - 1] ?? NaN],
      span: spanOf(curve),
      grid,
      curve,
      band: bandOf(curves),
    };
  };
}

/** Differences with the deviation of each world from the curve kept or turned, made as large as the curve's freedom made them small. */
function turnedDeviations(
  { fitted, freedom }: SmoothCurve,
  differences: Float64Array,
  { seed, resamples }: { readonly seed: string; readonly resamples: number },
): readonly Float64Array[] {
  const draws = createDrawSource(seed, 'deviations turned');
  const rows = differences.length;
  const scale = Math.sqrt(rows / Math.max(1, rows - freedom));
  const deviations = differences.map((value, row) => scale * (value - fitted[row]));
  return Array.from({ length: resamples }, () =>
    deviations.map((deviation, row) => fitted[row] + (draws.below(2) === 0 ? deviation : -deviation)),
  );
}

function bandOf(curves: readonly (readonly number[])[]): FlipBelief['band'] {
  const at = curves.length === 0 ? [] : curves[0].map((_, k) => sortedNumbers(curves.map((curve) => curve[k])));
  return { low: at.map((one) => quantileType7(one, 0.05)), high: at.map((one) => quantileType7(one, 0.95)) };
}

/** The same for a single pair and outcome. */
export function flipBelief(
  column: WorldColumn,
  differences: Float64Array,
  seed: string,
  resamples?: number,
): FlipBelief {
  return flipSearch(column)(differences, seed, resamples);
}

function onlyCrossing(
  grid: readonly number[],
  curve: ArrayLike<number>,
): { readonly at: number; readonly rises: boolean } | null {
  let found: { at: number; rises: boolean } | null = null;
  for (let k = 1; k < curve.length; k++) {
    const [before, after] = [curve[k - 1], curve[k]];
    if (before === after || before > 0 === after > 0) continue;
    if (found !== null) return null;
    found = { at: grid[k - 1] + ((grid[k] - grid[k - 1]) * before) / (before - after), rises: after > before };
  }
  return found;
}

/** How much of the difference goes with the belief, with the sign of its slope. */
function correlationOf(fitted: Float64Array, differences: Float64Array, values: ArrayLike<number>): number {
  const spread = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
    const rows = a.length;
    let [sumA, sumB] = [0, 0];
    for (let row = 0; row < rows; row++) {
      sumA += a[row];
      sumB += b[row];
    }
    let product = 0;
    for (let row = 0; row < rows; row++) product += (a[row] - sumA / rows) * (b[row] - sumB / rows);
    return product;
  };
  const total = spread(differences, differences);
  if (!(total > 0)) return NaN;
  const size = Math.sqrt(Math.min(1, spread(fitted, fitted) / total));
  return spread(values, differences) < 0 ? -size : size;
}
