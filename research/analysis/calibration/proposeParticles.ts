import { createDrawSource } from '../designs/methods/drawSource.ts';
import { latinHypercube } from '../designs/methods/latinHypercube.ts';
import { abcKernel } from './abcKernel.ts';
import { keptOf, type AbcState } from './abcState.ts';
import { drawInUnit } from './truncatedNormal.ts';

/** A point to be simulated. */
export interface Proposal {
  readonly id: string;
  /** Its numbers, 0 to 1 over the prior range of each. */
  readonly units: readonly number[];
}

/**
 * The points of the next generation; none when the search has ended. First N points of a Latin hypercube over the prior,
 * then (1 − α) N points, each a kept particle drawn by weight and moved by a kernel of twice the weighted variance, cut to
 * the prior range. A pure function of the state: the draws of a generation are a stream of their own.
 */
export function proposeParticles(state: AbcState): readonly Proposal[] {
  const { settings, generation, particles, ended } = state;
  const { factors, seed } = settings;
  if (ended !== null) return [];
  const idOf = (n: number): string => `${generation + 1}-${n + 1}`;
  if (generation === 0) {
    const { units } = latinHypercube(factors, settings.particles, `${seed}/first`);
    return Array.from({ length: settings.particles }, (_, n) => ({
      id: idOf(n),
      units: Array.from(units.subarray(n * factors, (n + 1) * factors)),
    }));
  }
  const kernel = abcKernel(particles, factors);
  const draws = createDrawSource(seed, `generation ${generation + 1}`);
  return Array.from({ length: settings.particles - keptOf(settings) }, (_, n) => {
    const j = drawnBy(kernel.chances, draws.unit());
    const units = Array.from({ length: factors }, (_unit, k) =>
      drawInUnit(kernel.centres[j * factors + k], kernel.deviations[k], draws.unit()),
    );
    return { id: idOf(n), units };
  });
}

/** The index whose chances a uniform draw falls into. */
function drawnBy(chances: Float64Array, draw: number): number {
  let sum = 0;
  for (let j = 0; j < chances.length - 1; j++) {
    sum += chances[j];
    if (draw < sum) return j;
  }
  return chances.length - 1;
}
