/** Bounds of what one experiment may ask for: far above what a person needs, below what a computer chokes on. */
export const EXPERIMENT_LIMITS = {
  factors: 200,
  bases: 50,
  /** Names under `by`. */
  people: 100,
  /** Values of one factor that are written out or stepped through. */
  levels: 10_000,
  replicates: 10_000,
  /** Points × replicates; an index of runs stays far inside 32 bits. */
  runs: 10_000_000,
  /** A file of points, bytes. */
  pointsFile: 50_000_000,
  /** Levels of nesting and values of an experiment file, its points included. */
  depth: 14,
  values: 400_000,
} as const;
