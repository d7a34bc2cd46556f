import type { Particle } from './abcState.ts';
import { effectiveSize } from './effectiveSize.ts';
import { weightedQuantile } from './weightedQuantile.ts';

/** How much was learnt about one number. */
export type Identified = 'identified' | 'weakly' | 'not identified';

/** The posterior of one number, in units of its prior range. */
export interface Marginal {
  /** Weighted quantiles at .05, .25, .5, .75 and .95. */
  readonly quantiles: readonly number[];
  readonly mean: number;
  readonly deviation: number;
  /** Width of the central 90% of the posterior ÷ that of the prior (.9); 1 where nothing was learnt. */
  readonly width: number;
  /** Largest difference between the distributions of posterior and prior (Kolmogorov–Smirnov). */
  readonly shift: number;
  readonly identified: Identified;
}

export interface PosteriorSummary {
  readonly effective: number;
  readonly marginals: readonly Marginal[];
  /** Weighted correlations, row after row, factors × factors. */
  readonly correlations: Float64Array;
  /** Index of the central particle: the weighted medoid, a point that was really simulated. */
  readonly central: number;
}

/** Width under which a number counts as identified, and from which as not. */
const NARROW = 0.5;
const WIDE = 0.8;

/**
 * What a weighted sample says about each number and about all together. A number is *identified* when the central 90% of its
 * posterior is at most half as wide as that of its uniform prior; *not identified* when it is at least .8 as wide and its
 * distribution is no farther from the prior's than a sample of that effective size may be by chance (Kolmogorov–Smirnov,
 * 5%); else *weakly*. The central point is the particle with the least weighted sum of distances to all others, each number
 * measured in posterior standard deviations (weighted medoid, Kaufman & Rousseeuw 1987).
 */
export function posteriorSummary(particles: readonly Particle[]): PosteriorSummary {
  const weights = particles.map(({ weight }) => weight);
  const effective = effectiveSize(weights);
  const factors = particles[0]?.units.length ?? 0;
  const columns = Array.from({ length: factors }, (_, k) => particles.map(({ units }) => units[k]));
  const marginals = columns.map((column) => marginalOf(column, weights, effective));
  return {
    effective,
    marginals,
    correlations: correlationsOf(columns, weights, marginals),
    central: medoidOf(particles, marginals),
  };
}

function marginalOf(column: readonly number[], weights: readonly number[], effective: number): Marginal {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = column.reduce((sum, value, i) => sum + weights[i] * value, 0) / total;
  const variance = column.reduce((sum, value, i) => sum + weights[i] * (value - mean) * (value - mean), 0) / total;
  const quantiles = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => weightedQuantile(column, weights, share));
  const width = (quantiles[4] - quantiles[0]) / 0.9;
  const shift = shiftFromUniform(column, weights);
  const byChance = 1.358 / Math.sqrt(effective);
  const identified = width <= NARROW ? 'identified' : width >= WIDE && shift <= byChance ? 'not identified' : 'weakly';
  return { quantiles, mean, deviation: Math.sqrt(variance), width, shift, identified };
}

function shiftFromUniform(column: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const order = column.map((_, i) => i).sort((a, b) => column[a] - column[b] || a - b);
  let below = 0;
  let largest = 0;
  for (const i of order) {
    const after = below + weights[i] / total;
    largest = Math.max(largest, Math.abs(column[i] - below), Math.abs(after - column[i]));
    below = after;
  }
  return largest;
}

function correlationsOf(
  columns: readonly (readonly number[])[],
  weights: readonly number[],
  marginals: readonly Marginal[],
): Float64Array {
  const factors = columns.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const result = new Float64Array(factors * factors);
  for (let a = 0; a < factors; a++) {
    for (let b = 0; b < factors; b++) {
      const scale = total * marginals[a].deviation * marginals[b].deviation;
      let sum = 0;
      for (let i = 0; i < weights.length; i++) {
        sum += weights[i] * (columns[a][i] - marginals[a].mean) * (columns[b][i] - marginals[b].mean);
      }
      result[a * factors + b] = a === b ? 1 : scale === 0 ? 0 : sum / scale;
    }
  }
  return result;
}

/** The first of equals, so that the order of particles decides. */
function medoidOf(particles: readonly Particle[], marginals: readonly Marginal[]): number {
  let best = -1;
  let least = Infinity;
  for (let i = 0; i < particles.length; i++) {
    let sum = 0;
    for (let j = 0; j < particles.length && sum < least; j++) {
      let squares = 0;
      for (let k = 0; k < marginals.length; k++) {
        const { deviation } = marginals[k];
        const off = deviation === 0 ? 0 : (particles[i].units[k] - particles[j].units[k]) / deviation;
        squares += off * off;
      }
      sum += particles[j].weight * Math.sqrt(squares);
    }
    if (sum < least) [best, least] = [i, sum];
  }
  return best;
}
