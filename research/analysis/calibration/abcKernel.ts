import { exponential } from '#sim';
import type { Particle } from './abcState.ts';
import { massInUnit } from './truncatedNormal.ts';

/** The density that new particles are proposed with: a weighted sum of normal kernels cut to the unit cube. */
export interface AbcKernel {
  readonly factors: number;
  /** Kernel after kernel, kernels × factors. */
  readonly centres: Float64Array;
  readonly deviations: Float64Array;
  /** Chances of the kernels, adding up to 1. */
  readonly chances: Float64Array;
  /** Chance ÷ the mass of the kernel inside the cube. */
  readonly heights: Float64Array;
}

/** A cloud that has shrunk to a point still moves a little. */
const NARROWEST = 1e-6;
const ROOT_TWO_PI = 2.5066282746310002;

/**
 * Kernels around weighted particles, component by component, each with twice the weighted variance of its component: the
 * choice that minimises the Kullback–Leibler distance to the target among component-wise normal kernels (Beaumont et al.
 * 2009, Biometrika 96(4); Filippi et al. 2013, Statistical Applications in Genetics and Molecular Biology 12(1)).
 */
export function abcKernel(particles: readonly Particle[], factors: number): AbcKernel {
  const total = particles.reduce((sum, { weight }) => sum + weight, 0);
  const chances = Float64Array.from(particles, ({ weight }) => weight / total);
  const centres = new Float64Array(particles.length * factors);
  const deviations = new Float64Array(factors);
  for (const [j, { units }] of particles.entries()) centres.set(units, j * factors);
  for (let k = 0; k < factors; k++) {
    let mean = 0;
    for (let j = 0; j < chances.length; j++) mean += chances[j] * centres[j * factors + k];
    let variance = 0;
    for (let j = 0; j < chances.length; j++) {
      const off = centres[j * factors + k] - mean;
      variance += chances[j] * off * off;
    }
    deviations[k] = Math.max(NARROWEST, Math.sqrt(2 * variance));
  }
  const heights = chances.map((chance, j) => {
    let mass = 1;
    for (let k = 0; k < factors; k++) mass *= massInUnit(centres[j * factors + k], deviations[k]);
    return chance / mass;
  });
  return { factors, centres, deviations, chances, heights };
}

/** The density of the proposal at a point of the unit cube; its integral over the cube is 1. */
export function kernelDensityAt(
  { factors, centres, deviations, heights }: AbcKernel,
  units: readonly number[],
): number {
  let sum = 0;
  for (let j = 0; j < heights.length; j++) {
    let squares = 0;
    for (let k = 0; k < factors; k++) {
      const off = (units[k] - centres[j * factors + k]) / deviations[k];
      squares += off * off;
    }
    // Under e^−700 nothing is left of it.
    if (squares < 1400) sum += heights[j] * exponential(-0.5 * squares);
  }
  let scale = 1;
  for (let k = 0; k < factors; k++) scale *= deviations[k] * ROOT_TWO_PI;
  return sum / scale;
}
