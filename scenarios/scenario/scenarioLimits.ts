import { DEFAULT_PLACE } from '../places/atlas.ts';

/** Bounds of what a scenario says about the run itself, both included. The rest of the bounds are in LEVERS and PARAMETERS. */
export const SCENARIO_LIMITS = {
  months: { min: 1, max: 600, default: 120, unit: 'months' },
  citizens: { min: 50, max: 20_000_000, unit: 'citizens' },
  oneIn: { min: 1, max: 100_000, unit: 'adults to one simulated' },
  rampMonths: { min: 0, max: 120, default: 24, unit: 'months' },
  spinUpMonths: { min: 0, max: 600, default: 120, unit: 'months' },
  seedLength: 200,
  titleLength: 200,
  descriptionLength: 10_000,
  expressionLength: 500,
  listLength: 200,
  /** Levels of nesting and values of a whole scenario. */
  file: { depth: 12, values: 20_000 },
} as const;

/** Where a run starts unless the scenario says otherwise: an ordinary municipality today. */
export const SCENARIO_DEFAULTS = {
  place: DEFAULT_PLACE,
  seed: '1',
  mix: { OA: 0.45, NPM: 0.4, NPG: 0.15 },
} as const;

/**
 * Runs of each strategy in a comparison unless told otherwise, on the page and on the command line. With the default number
 * of citizens ten pairs tell more than twenty of a third of the size in the same time, and fewer than ten give no interval
 * worth showing (docs/decisions/0008).
 */
export const USUAL_REPLICATES = 10;

/** Measured upper bound of what one citizen takes, contacts included; bytes. */
export const BYTES_PER_CITIZEN = 160;
