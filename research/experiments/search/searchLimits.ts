/** Bounds of what one search may ask for: above what a person needs, below what a computer chokes on. */
export const SEARCH_LIMITS = {
  levers: 60,
  goals: { min: 2, max: 4 },
  worlds: 50,
  nameLength: 60,
  seeds: { min: 1, max: 100, unit: 'seeds', whole: true },
  fresh: { min: 2, max: 1000, unit: 'seeds', whole: true },
  population: { min: 4, max: 1000, unit: 'candidates, an even number', whole: true },
  generations: { min: 1, max: 10_000, unit: 'generations', whole: true },
  restarts: { min: 1, max: 20, unit: 'restarts', whole: true },
  /** Candidates × worlds × seeds. */
  runs: 10_000_000,
  depth: 12,
  values: 20_000,
} as const;
