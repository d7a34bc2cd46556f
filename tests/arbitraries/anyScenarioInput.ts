import fc from 'fast-check';
import { LEVERS, MECHANISM_NAMES, PARAMETERS, type Lever, type Schedule, type Shock } from '#sim';
import type { ScenarioInput } from '#scenarios';
import { anyLeverSetting } from './anyLevers.ts';
import { anyMix, anyRecruitment } from './anyMix.ts';
import { MOVABLE_PARAMETERS } from './anyParameters.ts';
import { anyValueOf, gridNumber } from './gridNumber.ts';

interface Limits {
  /** Longest run, default 24. */
  readonly months?: number;
  /** Most citizens, default 400; at least 60, so that the default place fits. */
  readonly citizens?: number;
  /** Longest spin-up, default 24. */
  readonly spinUpMonths?: number;
}

/** Any scenario file that is right, for the default place, small enough to run many. */
export function anyScenarioInput(limits: Limits = {}): fc.Arbitrary<ScenarioInput> {
  const { months: longest = 24, citizens = 400, spinUpMonths = 24 } = limits;
  return fc.integer({ min: 1, max: longest }).chain((months) =>
    fc.record(
      {
        months: fc.constant(months),
        citizens: fc.integer({ min: 60, max: citizens }),
        spinUpMonths: fc.integer({ min: 0, max: spinUpMonths }),
        seed: fc.string({ maxLength: 20 }),
        country: fc.constantFrom('norway', 'denmark', 'england'),
        mix: anyMix,
        startMix: anyMix,
        rampMonths: fc.integer({ min: 0, max: 120 }),
        levers: anyLeverSettings,
        parameters: anyParameterSettings,
        schedules: anySchedules(months),
        events: fc.array(anyShock(months), { maxLength: 3 }),
        off: fc.subarray([...MECHANISM_NAMES], { maxLength: 4 }),
      },
      { requiredKeys: ['months', 'citizens', 'spinUpMonths'] },
    ),
  );
}

/** A few levers, the recruitment shares only all together. */
const anyLeverSettings = fc
  .tuple(fc.array(anyLeverSetting, { maxLength: 8 }), fc.option(anyRecruitment, { nil: undefined }))
  .map(([settings, recruitment]) => ({
    ...Object.fromEntries(settings.filter(([name]) => !name.startsWith('recruitment'))),
    ...(recruitment === undefined ? {} : { recruitment }),
  }));

const anyParameterSettings = fc
  .array(
    fc
      .constantFrom(...MOVABLE_PARAMETERS.filter((name) => !name.startsWith('localShare')))
      .chain((name) => anyValueOf(PARAMETERS[name]).map((value) => [name, value] as const)),
    { maxLength: 8 },
  )
  .map((settings) => Object.fromEntries(settings));

/** Schedules of different names and at most one share of the mix, so that none contradicts another. */
function anySchedules(months: number): fc.Arbitrary<Schedule[]> {
  const schedule = fc
    .constantFrom(...(Object.keys(LEVERS) as (keyof typeof LEVERS)[]), ...(['OA', 'NPM', 'NPG'] as const))
    .chain((name) => {
      const to = name in LEVERS ? anyValueOf((LEVERS as Record<string, Lever>)[name]) : gridNumber(0, 1);
      return fc.record({
        name: fc.constant(name),
        from: fc.integer({ min: 0, max: months }),
        over: fc.integer({ min: 0, max: 60 }),
        to,
      });
    });
  return fc.uniqueArray(schedule, { selector: ({ name }) => (name in LEVERS ? name : 'mix'), maxLength: 3 });
}

/** Any dated shock inside a run. */
export function anyShock(months: number): fc.Arbitrary<Shock> {
  const at = fc.integer({ min: 0, max: months });
  const length = fc.integer({ min: 1, max: 60 });
  return fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at, months: length, size: gridNumber(0, 0.6) }),
    fc.record({ kind: fc.constant('closure' as const), at, months: length, share: gridNumber(0, 1) }),
    fc.record({ kind: fc.constant('recession' as const), at, months: length, size: gridNumber(0, 1) }),
    fc.record({ kind: fc.constant('electionLoss' as const), at }),
    fc.record({ kind: fc.constant('coreLoss' as const), at, share: gridNumber(0, 1) }),
    fc.record({ kind: fc.constant('merger' as const), at }),
    fc.record({ kind: fc.constant('priorityEnds' as const), at, lever: anyLeverSetting.map(([name]) => name) }),
    fc.record({
      kind: fc.constant('volunteerLoss' as const),
      at,
      share: gridNumber(0, 1),
      by: fc.constantFrom('mostHours' as const, 'leastHours' as const, 'chance' as const),
    }),
    fc.record({
      kind: fc.constant('levers' as const),
      at,
      months: length,
      to: fc.array(anyLeverSetting, { minLength: 1, maxLength: 3 }).map((settings) => Object.fromEntries(settings)),
    }),
  );
}
