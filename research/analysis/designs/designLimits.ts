/** How large a design may be before it is refused; numbers in memory are 8 bytes each. */
export const DESIGN_LIMITS = {
  /** Rows. */
  points: 1_000_000,
  /** Rows × factors: 134 MB. */
  numbers: 16_777_216,
  factors: 1_000,
  /** Dimensions of the Sobol sequence, rows of the table of direction numbers and one. */
  sobolDimensions: 337,
  /** points² × factors of a Latin hypercube that is spread out: 7,071 points of 10 factors, some seconds. */
  spreadWork: 500_000_000,
  /** candidates² × (factors + 1)² of trajectories that are chosen by their distances: 620 candidates of 50 factors, some seconds. */
  choiceWork: 1_000_000_000,
  /** Runs of a fractional factorial. */
  factorialRuns: 32_768,
} as const;
