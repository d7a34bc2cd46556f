import { PARAMETER_NAMES, PARAMETERS, type Parameters } from '#sim';
import type { Shift } from '../run/planRuns.ts';

/** One way of running the whole suite again, with something changed that should not matter. */
export interface RobustnessSetting {
  readonly name: string;
  /** What is changed, in words. */
  readonly changes: string;
  /** Simulated adults in every pattern; by default what each asks for. */
  readonly citizens?: number;
  readonly shift?: Shift;
}

/**
 * A month in two halves, its inputs held: what decays or happens at a rate r a month does so twice at r/2, together at
 * 1 − (1 − r/2)² = r − r²/4. The formula is the same for a chance a month and for the pull of a stock towards its target;
 * for what is added to a stock that decays at ρ it is r(1 − ρ/4), which differs from it by under 1% of r here.
 */
function inHalfMonths(parameters: Parameters): Partial<Parameters> {
  return Object.fromEntries(
    PARAMETER_NAMES.filter((name) => isRate(PARAMETERS[name].unit) && parameters[name] < 1).map((name) => [
      name,
      parameters[name] - (parameters[name] * parameters[name]) / 4,
    ]),
  );
}

function isRate(unit: string): boolean {
  return unit === 'per month';
}

/** The scoreboard as it ships comes first; everything is compared with it. */
export const ROBUSTNESS_SETTINGS: readonly [RobustnessSetting, ...RobustnessSetting[]] = [
  { name: 'as shipped', changes: 'nothing: what each pattern asks for, 4,000 citizens or more' },
  { name: '1,000 citizens', changes: '1,000 simulated adults', citizens: 1000 },
  {
    name: '40,000 citizens',
    changes: '40,000 simulated adults, or all where a place has fewer (Mellomby 24,000)',
    citizens: 40_000,
  },
  { name: 'second network', changes: 'another draw of who knows whom', shift: () => ({ networkDraw: 1 }) },
  { name: 'third network', changes: 'a third draw of who knows whom', shift: () => ({ networkDraw: 2 }) },
  {
    name: 'half months',
    changes: 'every rate and chance a month, r, in two half steps: r − r²/4',
    shift: inHalfMonths,
  },
];
