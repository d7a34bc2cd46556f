/** How large a lesson may be. */
export const LESSON_LIMITS = {
  /** Bytes of a file. */
  bytes: 200_000,
  title: 120,
  /** A name, a note in one line. */
  line: 300,
  text: 4000,
  id: 60,
  arms: { min: 2, max: 6 },
  levers: 3,
  claims: 30,
  steps: { min: 2, max: 14 },
  terms: 20,
  blocks: 20,
  points: { min: 2, max: 25 },
  minutes: { min: 1, max: 180, unit: 'minutes', whole: true },
  months: { min: 12, max: 240, unit: 'months', whole: true },
  replicates: { min: 10, max: 50, unit: 'pairs of runs', whole: true },
  seconds: { min: 0, max: 60, unit: 'seconds' },
  /** Of a predicted curve: times the value of what it is compared with. */
  times: { min: 0.01, max: 100, unit: 'times' },
  file: { depth: 16, values: 20_000, hint: 'a lesson is a few pages of text' },
} as const;

/** Defaults of what a lesson may leave out. */
export const LESSON_DEFAULTS = { months: 120, replicates: 20, seconds: 6 } as const;
