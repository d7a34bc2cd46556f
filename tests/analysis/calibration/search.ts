import { acceptParticles, proposeParticles, startAbc, type AbcSettings, type AbcState } from '#analysis';

export const SETTINGS: AbcSettings = {
  factors: 1,
  particles: 400,
  quantile: 0.5,
  generations: 30,
  leastAcceptance: 0.02,
  enough: 0,
  seed: 'search',
};

/** A search to its end, or through so many generations, with distances that a function of the units gives. */
export function search(
  settings: AbcSettings,
  distanceOf: (units: readonly number[], id: string) => number,
  { from = startAbc(settings), generations = Infinity }: { from?: AbcState; generations?: number } = {},
): AbcState {
  let state = from;
  for (let n = 0; n < generations && state.ended === null; n++) {
    state = acceptParticles(
      state,
      proposeParticles(state).map(({ id, units }) => ({ id, distance: distanceOf(units, id) })),
    );
  }
  return state;
}

export function weightedMoments(
  state: AbcState,
  valueOf: (units: readonly number[]) => number,
): { mean: number; deviation: number } {
  const total = state.particles.reduce((sum, { weight }) => sum + weight, 0);
  const mean = state.particles.reduce((sum, { weight, units }) => sum + weight * valueOf(units), 0) / total;
  const variance =
    state.particles.reduce((sum, { weight, units }) => {
      const off = valueOf(units) - mean;
      return sum + weight * off * off;
    }, 0) / total;
  return { mean, deviation: Math.sqrt(variance) };
}
