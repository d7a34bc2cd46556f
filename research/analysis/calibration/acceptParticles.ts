import { quantileType7, sortedNumbers } from '../quantile.ts';
import { abcKernel, kernelDensityAt } from './abcKernel.ts';
import { keptOf, type AbcEnd, type AbcGeneration, type AbcState, type Particle } from './abcState.ts';
import { effectiveSize } from './effectiveSize.ts';
import { proposeParticles } from './proposeParticles.ts';

/** How far a proposed point came from the targets. */
export interface ProposalDistance {
  readonly id: string;
  readonly distance: number;
}

/**
 * The search after the distances of a generation are known, in any order: adaptive population Monte Carlo by approximate
 * Bayesian computation (Lenormand, Jabot & Deffuant 2013, Computational Statistics 28(6)). New particles are weighted by
 * prior ÷ proposal density and join those kept; the tolerance falls to the distance of the αN-th best of both, and what is
 * within it is kept. The number of simulations per generation is fixed, and no particle is simulated twice: fit for models
 * that take long, and for runs that are common to all particles.
 *
 * Ends when the tolerance is `enough` and N particles are within it, when fewer than `leastAcceptance` of the new ones came
 * below the tolerance before, or with the last generation. Throws a `RangeError` where distances are missing, doubled, or
 * no number.
 */
export function acceptParticles(state: AbcState, distances: readonly ProposalDistance[]): AbcState {
  const { settings } = state;
  const proposals = proposeParticles(state);
  const byId = new Map(distances.map(({ id, distance }) => [id, distance]));
  if (byId.size !== proposals.length || distances.length !== proposals.length) {
    throw new RangeError(`distances: expected one for each of ${proposals.length} proposals, got ${distances.length}`);
  }
  const kernel = state.generation === 0 ? null : abcKernel(state.particles, settings.factors);
  const fresh = proposals.map(({ id, units }): Particle => {
    const distance = byId.get(id);
    if (distance === undefined || !(distance >= 0)) {
      throw new RangeError(`distances: expected 0 or more for ${id}, got ${String(distance)}`);
    }
    return { id, units, distance, weight: kernel === null ? 1 : 1 / kernelDensityAt(kernel, units) };
  });
  const before = state.tolerance ?? Infinity;
  const accepted = fresh.filter(({ distance }) => distance <= before).length / fresh.length;
  const all = [...state.particles, ...fresh];
  const ordered = sortedNumbers(all.map(({ distance }) => distance));
  const tolerance = Math.max(settings.enough, Math.min(before, ordered[keptOf(settings) - 1]));
  const particles = all.filter(({ distance }) => distance <= tolerance);
  const kept = sortedNumbers(particles.map(({ distance }) => distance));
  const record: AbcGeneration = {
    generation: state.generation + 1,
    proposed: fresh.length,
    acceptance: accepted,
    tolerance,
    kept: particles.length,
    effective: effectiveSize(particles.map(({ weight }) => weight)),
    least: kept[0],
    median: quantileType7(kept, 0.5),
  };
  const next = {
    settings,
    generation: state.generation + 1,
    tolerance,
    particles,
    trace: [...state.trace, record],
  };
  return { ...next, ended: endOf(next) };
}

function endOf({ settings, generation, tolerance, particles, trace }: Omit<AbcState, 'ended'>): AbcEnd | null {
  const { enough, leastAcceptance, generations } = settings;
  if (tolerance !== null && tolerance <= enough && particles.length >= settings.particles) return 'reached';
  if ((trace.at(-1)?.acceptance ?? 1) < leastAcceptance) return 'stagnant';
  return generation >= generations ? 'generations' : null;
}
