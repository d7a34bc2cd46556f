import { acceptParticles, proposeParticles, startAbc, type AbcState } from '#analysis';
import type { Calibration, Coefficient } from './calibration.ts';
import { distanceOf, measuredValues, type Pilot } from './pilotStart.ts';
import type { Point, Simulator } from './simulator.ts';

/** A search that has ended, with what was read at each particle that is left. */
export interface SearchEnd {
  readonly state: AbcState;
  /** What was compared with the bands, particle by particle, target by target. */
  readonly values: readonly (readonly number[])[];
  readonly simulations: number;
  /** The search ended because the next generation would have gone beyond the budget. */
  readonly overBudget: boolean;
}

/** The coefficients of a point of the unit cube: even over each declared range. */
export function pointAt(coefficients: readonly Coefficient[], units: readonly number[]): Point {
  return Object.fromEntries(
    coefficients.map(({ name, low, high, whole }, k) => {
      const value = low + (high - low) * units[k]!;
      return [name, whole ? Math.round(value) : value];
    }),
  );
}

/** The search from the prior to the posterior; every particle meets the same seeds. Null when stopped. */
export async function searchPosterior(
  calibration: Calibration,
  simulator: Simulator,
  { coefficients, pilot }: { readonly coefficients: readonly Coefficient[]; readonly pilot: Pilot },
): Promise<SearchEnd | null> {
  const { search, seed, citizens, targets, simulations: most } = calibration;
  const measuring = { citizens, seeds: 'search', seedsOf: (arm: { readonly seeds: number }) => arm.seeds };
  const read = new Map<string, readonly number[]>();
  let state = startAbc({ ...search, factors: coefficients.length, seed: `${seed}/abc` });
  let simulations = 0;
  let overBudget = false;
  while (state.ended === null) {
    const proposals = proposeParticles(state);
    const cost = simulator.cost(proposals.length, measuring.seedsOf);
    overBudget = state.generation > 0 && simulations + cost > most;
    if (overBudget) break;
    const measured = await simulator.measure(
      proposals.map(({ units }) => pointAt(coefficients, units)),
      measuring,
    );
    if (measured === null) return null;
    simulations += cost;
    const distances = proposals.map(({ id }, n) => {
      const values = measuredValues(measured[n]!, pilot);
      read.set(id, values);
      return { id, distance: distanceOf(values, targets, pilot.readings) };
    });
    state = acceptParticles(state, distances);
  }
  return { state, values: state.particles.map(({ id }) => read.get(id)!), simulations, overBudget };
}
