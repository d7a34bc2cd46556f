/** How a search by approximate Bayesian computation is done. */
export interface AbcSettings {
  /** Numbers that are searched for, each 0 to 1 over its prior range. */
  readonly factors: number;
  /** Particles N of a generation; the first generation draws them all. */
  readonly particles: number;
  /** Share α of the particles that are kept; the other (1 − α) N are proposed anew in each generation. */
  readonly quantile: number;
  /** Generations after which the search ends in any case, the first included. */
  readonly generations: number;
  /** The search ends when a smaller share of new particles than this came below the last tolerance. */
  readonly leastAcceptance: number;
  /** A tolerance that need not be undercut; with bands often 0. */
  readonly enough: number;
  /** Any text. */
  readonly seed: string;
}

/** A point that was simulated and kept. */
export interface Particle {
  /** `generation-number`, unique in a search. */
  readonly id: string;
  readonly units: readonly number[];
  readonly distance: number;
  /** Prior density ÷ density it was proposed with, not normalised. */
  readonly weight: number;
}

/** One generation of the search, as it ended. */
export interface AbcGeneration {
  readonly generation: number;
  readonly proposed: number;
  /** Share of the proposed that came to the tolerance before, or below; 1 in the first generation. */
  readonly acceptance: number;
  /** The largest distance kept. */
  readonly tolerance: number;
  readonly kept: number;
  /** Kish 1965: (Σ w)² ÷ Σ w². */
  readonly effective: number;
  /** Smallest and median distance of those kept. */
  readonly least: number;
  readonly median: number;
}

/** Why a search ended: the tolerance is small enough, hardly anything new is accepted, or the generations are used up. */
export type AbcEnd = 'reached' | 'stagnant' | 'generations';

/** A search after some generations. Plain data: written as JSON and read again, it goes on to the same bits. */
export interface AbcState {
  readonly settings: AbcSettings;
  /** Generations that are done. */
  readonly generation: number;
  readonly tolerance: number | null;
  readonly particles: readonly Particle[];
  readonly trace: readonly AbcGeneration[];
  readonly ended: AbcEnd | null;
}

/** A search before its first generation. Throws a `RangeError` where the settings make no sense. */
export function startAbc(settings: AbcSettings): AbcState {
  const { factors, particles, quantile, generations, leastAcceptance, enough } = settings;
  const kept = keptOf(settings);
  check(Number.isInteger(factors) && factors >= 1, 'factors', 'a whole number from 1', factors);
  check(Number.isInteger(particles) && particles >= 4, 'particles', 'a whole number from 4', particles);
  check(
    quantile > 0 && quantile < 1 && kept >= 2 && kept < particles,
    'quantile',
    'between 0 and 1, with 2 or more particles kept',
    quantile,
  );
  check(Number.isInteger(generations) && generations >= 1, 'generations', 'a whole number from 1', generations);
  check(leastAcceptance >= 0 && leastAcceptance < 1, 'leastAcceptance', '0 to under 1', leastAcceptance);
  check(enough >= 0, 'enough', '0 or more', enough);
  return { settings, generation: 0, tolerance: null, particles: [], trace: [], ended: null };
}

/** Particles that are kept from one generation to the next. */
export function keptOf({ particles, quantile }: AbcSettings): number {
  return Math.ceil(quantile * particles - 1e-9);
}

function check(holds: boolean, field: string, expected: string, got: number): void {
  if (!holds) throw new RangeError(`${field}: expected ${expected}, got ${got}`);
}
