import { resampleParticles, posteriorSummary, type Particle, medianOf } from '#analysis';
import type { Calibration, Coefficient } from './calibration.ts';
import { distanceOf, type Pilot } from './pilotStart.ts';
import { pointAt, type SearchEnd } from './searchPosterior.ts';
import type { Simulator } from './simulator.ts';

/** A posterior point that was run again at full size, with other seeds. */
export interface ConfirmedPoint {
  readonly id: string;
  readonly units: readonly number[];
  readonly values: Readonly<Record<string, number>>;
  /** How many of the resampled posterior it stands for; 0 for the central point if it was not drawn. */
  readonly weight: number;
  /** The median over seeds for each target, and the share of its seeds inside the band. */
  readonly medians: readonly number[];
  readonly inside: readonly number[];
  /** From all bands, at full size; 0 when every median is inside its band. */
  readonly distance: number;
  /** Whether that is near enough: what the search took to be a posterior point is one at full size too. */
  readonly accepted: boolean;
}

export interface Confirmation {
  readonly points: readonly ConfirmedPoint[];
  /** Index of the central point of the search. */
  readonly central: number;
  /** Index of the central one among the points nearest to all bands at full size. */
  readonly centralOfBest: number;
}

/**
 * Runs a sample of the posterior, and its central point, at full size with seeds that the search never saw. Those still near
 * enough to all bands are accepted: two-stage ABC, in which the small model only spares the large one points that it would
 * hardly accept. What the small model refused wrongly stays lost. Null when stopped.
 */
export async function confirmPosterior(
  calibration: Calibration,
  simulator: Simulator,
  {
    coefficients,
    pilot,
    found,
  }: { readonly coefficients: readonly Coefficient[]; readonly pilot: Pilot; readonly found: SearchEnd },
): Promise<Confirmation | null> {
  const { targets, confirmed, seed, fullCitizens, search } = calibration;
  const { particles } = found.state;
  const { central } = posteriorSummary(particles);
  const drawn = resampleParticles(particles, confirmed, `${seed}/confirm`);
  const chosen = drawn.some(({ index }) => index === central) ? drawn : [...drawn, { index: central, times: 0 }];
  const points = chosen.map(({ index }) => pointAt(coefficients, particles[index]!.units));
  const measured = await simulator.measure(points, {
    citizens: fullCitizens,
    seeds: 'confirm',
    seedsOf: ({ fullSeeds }) => fullSeeds,
  });
  if (measured === null) return null;

  const noises = pilot.readings.map(() => ({ noise: 0 }));
  const result = chosen.map(({ index, times }, n): ConfirmedPoint => {
    const { id, units } = particles[index]!;
    const medians = measured[n]!.map(medianOf);
    const distance = distanceOf(medians, targets, noises);
    return {
      id,
      units,
      values: points[n] as Readonly<Record<string, number>>,
      weight: times,
      medians,
      inside: measured[n]!.map((values, t) => {
        const { low, high } = targets[t]!.band;
        return values.filter((value) => value >= low && value <= high).length / values.length;
      }),
      distance,
      accepted: distance <= search.enough,
    };
  });
  return {
    points: result,
    central: chosen.findIndex(({ index }) => index === central),
    centralOfBest: centralOfBest(result),
  };
}

/** Among the accepted points, or the nearest quarter when there are fewer than four, the medoid. */
function centralOfBest(points: readonly ConfirmedPoint[]): number {
  const order = points.map((_, n) => n).sort((a, b) => points[a]!.distance - points[b]!.distance || a - b);
  const inside = order.filter((n) => points[n]!.accepted);
  const best = inside.length >= 4 ? inside : order.slice(0, Math.max(1, Math.ceil(order.length / 4)));
  const particles = best.map((n): Particle => {
    const { id, units, distance, weight } = points[n]!;
    return { id, units, distance, weight: Math.max(weight, 1) };
  });
  return best[posteriorSummary(particles).central]!;
}
