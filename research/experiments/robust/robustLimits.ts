/** Bounds of what one file may ask for. */
export const ROBUST_LIMITS = {
  worlds: { min: 2, max: 10_000 },
  /** Worlds where nobody says. */
  usual: 300,
  strategies: { min: 2, max: 20 },
  replicates: 1000,
  /** Values of all points together, as an experiment may have. */
  values: 380_000,
  /** Under so many worlds a number may be chance, and nothing is told in sentences. */
  told: 40,
} as const;
