import { createDrawSource } from '../designs/methods/drawSource.ts';
import { estimate, type Estimate } from './estimate.ts';
import { resampleCounts } from './resampleCounts.ts';
import { optionsOrThrow, type OptionsOf } from './resolveOptions.ts';

/** How the rows of a Saltelli design are to be read. */
export interface SaltelliBlocks {
  readonly factors: number;
  /** Whether each block also holds B with columns from A: 2d + 2 rows, not d + 2. */
  readonly secondOrder: boolean;
}

/** What two factors do together that neither does alone. */
export interface PairIndex extends Estimate {
  readonly factors: readonly [number, number];
}

/** Shares of the outcome's variance. All NaN where the outcome does not vary, for then there is nothing to share out. */
export interface SobolIndices {
  /** Base points used, and left out because a run of their block has no finite outcome. */
  readonly base: number;
  readonly dropped: number;
  readonly mean: number;
  /** 0 where the outcome does not vary, NaN where no base point is left. */
  readonly variance: number;
  /** One for each factor. Sampling may put an index slightly under 0 or over 1; it is given as estimated. */
  readonly first: readonly Estimate[];
  readonly total: readonly Estimate[];
  /** Every pair once, the lower factor first; empty without second order. */
  readonly second: readonly PairIndex[];
}

/**
 * Sobol indices from a Saltelli design: first order, total, and with second order every pair.
 *
 * First order: Saltelli et al. 2010 (Table 2, b), not Jansen 1999, because sweeps hold many factors that do little: where
 * a factor does nothing every term of this estimator is exactly 0, while Jansen's first order keeps the noise of the whole
 * outcome. Outcomes are centred on their mean first, without which the noise grows with the level of the outcome
 * (Sobol & Myshetskaya 2008). Total: Jansen 1999. Second order: Saltelli 2002, closed effect of the pair less both first
 * orders; that design gives each first order and total twice, from A and from B, and their mean is taken. Intervals:
 * percentile bootstrap over base points (Archer, Saltelli & Sobol 1997); for base points from a Sobol sequence they are
 * wider than they need be.
 *
 * Rows come in blocks, one for each base point: A, then A with column j from B for each j, then, only with second order,
 * B with column j from A for each j, then B. Throws a `RangeError` if the outcomes are no whole number of blocks.
 */
export function sobolIndices(
  blocks: SaltelliBlocks,
  outcomes: Float64Array,
  options: Partial<OptionsOf<'sobol'>> = {},
): SobolIndices {
  const { confidence, resamples, seed } = optionsOrThrow('sobol', options);
  const { factors } = blocks;
  const length = blocks.secondOrder ? 2 * factors + 2 : factors + 2;
  if (outcomes.length % length !== 0) {
    throw new RangeError(`outcomes: expected blocks of ${length}, got ${outcomes.length} rows`);
  }
  const { kept, dropped } = completeBlocks(outcomes, length);
  const base = kept.length / length;
  const table = blockTerms(kept, length, blocks);
  const all = indices(table, new Int32Array(base).fill(1), factors);
  const resampled = Array.from(all, () => new Float64Array(base > 0 ? resamples : 0));
  const draws = createDrawSource(seed, 'sobol analysis');
  const counts = new Int32Array(base);
  for (let r = 0; r < resampled[0].length; r++) {
    resampleCounts(draws, counts);
    indices(table, counts, factors).forEach((index, k) => (resampled[k][r] = index));
  }
  const estimates = Array.from(all, (value, k) => estimate(value, resampled[k], { confidence, units: base }));
  return {
    base,
    dropped,
    mean: table.mean,
    variance: base === 0 ? NaN : table.constant ? 0 : varianceOf(sumTerms(table, new Int32Array(base).fill(1)), base),
    first: estimates.slice(0, factors),
    total: estimates.slice(factors, 2 * factors),
    second: table.pairs.map((pair, k) => ({ factors: pair, ...estimates[2 * factors + k] })),
  };
}

function completeBlocks(outcomes: Float64Array, length: number): { kept: Float64Array; dropped: number } {
  const kept = new Float64Array(outcomes.length);
  let rows = 0;
  for (let from = 0; from < outcomes.length; from += length) {
    const block = outcomes.subarray(from, from + length);
    if (!block.every((value) => Number.isFinite(value))) continue;
    kept.set(block, rows);
    rows += length;
  }
  return { kept: kept.subarray(0, rows), dropped: (outcomes.length - rows) / length };
}

/** What each base point adds to every sum, so that a resample is only a weighing of base points. */
interface BlockTerms {
  readonly mean: number;
  readonly constant: boolean;
  readonly pairs: readonly (readonly [number, number])[];
  /** Terms of one base point: a + b, a² + b², first order of each factor, total of each factor, each pair. */
  readonly width: number;
  readonly terms: Float64Array;
}

function blockTerms(outcomes: Float64Array, length: number, { factors, secondOrder }: SaltelliBlocks): BlockTerms {
  const base = outcomes.length / length;
  const pairs = secondOrder ? pairsOf(factors) : [];
  const width = 2 + 2 * factors + pairs.length;
  const terms = new Float64Array(base * width);
  let sum = 0;
  for (let i = 0; i < base; i++) sum += outcomes[i * length] + outcomes[(i + 1) * length - 1];
  const mean = sum / (2 * base);
  for (let i = 0; i < base; i++) {
    const a = outcomes[i * length] - mean;
    const b = outcomes[(i + 1) * length - 1] - mean;
    const ab = (j: number): number => outcomes[i * length + 1 + j] - mean;
    const ba = (j: number): number => outcomes[i * length + 1 + factors + j] - mean;
    const at = i * width;
    terms[at] = a + b;
    terms[at + 1] = a * a + b * b;
    for (let j = 0; j < factors; j++) {
      const fromA = ab(j) - a;
      const fromB = secondOrder ? ba(j) - b : 0;
      terms[at + 2 + j] = secondOrder ? (b * fromA + a * fromB) / 2 : b * fromA;
      terms[at + 2 + factors + j] = secondOrder ? (fromA * fromA + fromB * fromB) / 4 : (fromA * fromA) / 2;
    }
    pairs.forEach(([j, k], p) => (terms[at + 2 + 2 * factors + p] = (ba(j) * ab(k) + ba(k) * ab(j)) / 2 - a * b));
  }
  return { mean, constant: outcomes.every((value) => value === outcomes[0]), pairs, width, terms };
}

function pairsOf(factors: number): readonly (readonly [number, number])[] {
  const later = (j: number): number[] => Array.from({ length: factors - 1 - j }, (_, step) => j + 1 + step);
  return Array.from({ length: factors }, (_, j) => later(j).map((k) => [j, k] as const)).flat();
}

/** First orders, totals, pairs, in this order. */
function indices(table: BlockTerms, counts: Int32Array, factors: number): Float64Array {
  const sums = sumTerms(table, counts);
  const base = counts.length;
  const variance = table.constant ? 0 : varianceOf(sums, base);
  if (!(variance > 0)) return new Float64Array(table.width - 2).fill(NaN);
  const shares = sums.subarray(2).map((sum) => sum / base / variance);
  table.pairs.forEach(([j, k], p) => (shares[2 * factors + p] -= shares[j] + shares[k]));
  return shares;
}

/** Sample variance of f(A) and f(B) together. */
function varianceOf(sums: Float64Array, base: number): number {
  return (sums[1] - (sums[0] * sums[0]) / (2 * base)) / (2 * base - 1);
}

function sumTerms({ width, terms }: BlockTerms, counts: Int32Array): Float64Array {
  const sums = new Float64Array(width);
  for (let i = 0; i < counts.length; i++) {
    const weight = counts[i];
    if (weight === 0) continue;
    const at = i * width;
    for (let term = 0; term < width; term++) sums[term] += weight * terms[at + term];
  }
  return sums;
}
