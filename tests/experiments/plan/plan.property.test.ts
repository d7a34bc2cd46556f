import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveScenario, type ScenarioInput } from '#scenarios';
import { LEVERS, MECHANISM_NAMES, PARAMETERS, type Declaration, type Mix, type Scenario } from '#sim';
import { factorCells, valueFromUnits, type Factor, type FactorValue } from '#experiments';
import { atlas, planned, resolved } from '../file/resolving.ts';

const LEVER_FACTORS = ['ambition', 'promise', 'highestStep', 'austerity', 'commitment'] as const;
const PARAMETER_FACTORS = ['trustShift', 'meanContacts', 'electionInterval', 'callingSpread'] as const;
const share = fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20);

/** A part of a declared range, on a grid; whole numbers stay whole. */
function anyRange({ min, max, whole }: Declaration): fc.Arbitrary<object> {
  const number = fc.integer({ min: 0, max: 40 }).map((step) => {
    const value = min + ((max - min) * step) / 40;
    return whole ? Math.round(value) : Math.min(max, value);
  });
  const ends = fc.tuple(number, number).filter(([a, b]) => a !== b);
  return fc.oneof(
    fc.constant({}),
    ends.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    ends
      .filter(([a, b]) => a > 0 && b > 0)
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b), scale: 'log' })),
    ends.map((values) => ({ values })),
  );
}

const anySimplex: fc.Arbitrary<object> = fc.oneof(
  fc.constant({ simplex: 'whole' }),
  fc.tuple(share, share, share).map(([a, b, c]) => ({
    simplex: {
      OA: [Math.min(a, b) / 2, Math.max(0.4, a)],
      NPM: [Math.min(b, c) / 4, Math.max(0.4, b)],
      NPG: [0, Math.max(0.4, c)],
    },
  })),
  fc.constant({
    values: [
      [1, 0, 0],
      [0.2, 0.3, 0.5],
      [1 / 3, 1 / 3, 1 / 3],
    ],
  }),
);

const anyFactors: fc.Arbitrary<Record<string, object>> = fc
  .record(
    {
      ...Object.fromEntries(
        LEVER_FACTORS.map((name) => [name, anyRange(name === 'commitment' ? LEVERS.commitment1 : LEVERS[name])]),
      ),
      ...Object.fromEntries(PARAMETER_FACTORS.map((name) => [name, anyRange(PARAMETERS[name])])),
      mix: anySimplex,
      startMix: anySimplex,
      rampMonths: fc.constant({ from: 0, to: 24 }),
      country: fc.constant({}),
      place: fc.constant({ values: ['Mellomby', 'Halden'] }),
      off: fc
        .subarray([...MECHANISM_NAMES], { minLength: 1, maxLength: 3 })
        .map((names) => ({ values: ['none', names] })),
      recruitment: fc.constant({ values: [{ openCall: 1 }, { lot: 0.25, outreach: 0.75 }] }),
      'schedules.ambition.to': fc.constant({}),
      'schedules.clarity.from': fc.constant({ from: 0, to: 12 }),
    },
    { requiredKeys: [] },
  )
  .filter((factors) => Object.keys(factors).length > 0);

const anyDesign = fc.oneof(
  fc.record({ method: fc.constant('random'), points: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ method: fc.constant('latinHypercube'), points: fc.integer({ min: 2, max: 8 }), maximin: fc.boolean() }),
  fc.record({ method: fc.constant('sobol'), points: fc.integer({ min: 1, max: 12 }), scramble: fc.boolean() }),
  fc.record({ method: fc.constant('saltelli'), base: fc.constant(1), secondOrder: fc.boolean() }),
  fc.record({ method: fc.constant('morris'), trajectories: fc.constant(1), levels: fc.constantFrom(2, 4) }),
  fc.record({ method: fc.constant('oneAtATime'), steps: fc.integer({ min: 1, max: 2 }) }),
);

const BASE: ScenarioInput = {
  extends: 'high-5',
  schedules: [
    { name: 'ambition', from: 6, over: 6, to: 0.5 },
    { name: 'clarity', from: 3, over: 0, to: 0.9 },
  ],
  spinUpMonths: 0,
};

const anyExperiment = fc
  .record({ factors: anyFactors, design: anyDesign, seed: fc.string({ maxLength: 5 }) })
  .map((one) => ({
    ...one,
    base: BASE,
    replicates: 2,
    months: 12,
    citizens: 200,
  }));

/** Whether a value is one that its factor may have. */
function isPossible({ range, target }: Factor, value: FactorValue): boolean {
  switch (range.kind) {
    case 'levels':
      return range.values.includes(value);
    case 'mix':
      return (
        typeof value === 'object' &&
        'OA' in value &&
        SHARES.every((name) => value[name] >= range.low[name] - 1e-9 && value[name] <= range.high[name] + 1e-9)
      );
    default:
      return (
        typeof value === 'number' &&
        value >= range.from &&
        value <= range.to &&
        'declared' in target &&
        value >= target.declared.min &&
        value <= target.declared.max &&
        (range.kind === 'continuous' || Number.isInteger(value))
      );
  }
}

const SHARES = ['OA', 'NPM', 'NPG'] as const;

/** A point laid over the base by hand, as somebody would write it in a scenario file. */
function writtenOut(factors: readonly Factor[], values: readonly FactorValue[]): ScenarioInput {
  const levers: Record<string, unknown> = {};
  const parameters: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  let schedules = BASE.schedules ?? [];
  for (const [i, { name }] of factors.entries()) {
    const value = values[i];
    const [, moved, part] = /^schedules\.(\w+)\.(\w+)$/.exec(name) ?? [];
    if (moved !== undefined && part !== undefined)
      schedules = schedules.map((one) => (one.name === moved ? { ...one, [part]: value } : one));
    else if (name in LEVERS || name === 'commitment' || name === 'recruitment') levers[name] = value;
    else if (name in PARAMETERS) parameters[name] = value;
    else rest[name] = value;
  }
  return { ...BASE, ...rest, schedules, levers, parameters, months: 12, citizens: 200 };
}

/** Schedules that begin in the same month, and switches, have no order. */
function inOrder<Part extends Pick<Scenario, 'off' | 'schedules'>>(scenario: Part): Part {
  const schedules = scenario.schedules.toSorted((a, b) => a.from - b.from || (a.name < b.name ? -1 : 1));
  return { ...scenario, off: scenario.off.toSorted(), schedules };
}

describe('every point of a plan', () => {
  test('has values that its factors may have, and resolves as if it were written out', async () => {
    await fc.assert(
      fc.asyncProperty(anyExperiment, async (input) => {
        const plan = await planned(input);
        const { factors } = plan.experiment;
        for (let point = 0; point < plan.points; point++) {
          const values = plan.valuesAt(point);
          for (const [i, factor] of factors.entries())
            expect(isPossible(factor, values[i]), `${factor.name} ${JSON.stringify(values[i])}`).toBe(true);
          expect(plan.cellsAt(point)).toHaveLength(plan.columns.length);
          const alone = resolveScenario(writtenOut(factors, values), atlas);
          if (!alone.ok) throw new Error(JSON.stringify(alone.issues));
          const { scenario, months, citizens } = plan.scenarioAt(point);
          const { id: _id, title: _title, ...rest } = alone.value.scenario;
          expect(inOrder(scenario)).toMatchObject(inOrder(rest));
          expect({ months, citizens }).toEqual({ months: 12, citizens: 200 });
        }
      }),
      { numRuns: 25 },
    );
  });

  test('has mixes that sum to 1 and stay in their bounds, wherever the design looks', async () => {
    const unit = fc.integer({ min: 0, max: 1 << 20 }).map((step) => step / (1 << 20));
    await fc.assert(
      fc.asyncProperty(anySimplex, unit, unit, async (simplex, u, v) => {
        const { factors } = await resolved({
          factors: { mix: simplex },
          design: { method: 'random', points: 1 },
          replicates: 1,
        });
        const [mix] = factors;
        const value = valueFromUnits(mix, u, v) as Mix;
        expect(Math.abs(value.OA + value.NPM + value.NPG - 1)).toBeLessThan(1e-15);
        expect(isPossible(mix, value)).toBe(true);
        expect(factorCells([value])).toEqual([value.OA, value.NPM, value.NPG]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('seeds', () => {
  const count = { ambition: {} };

  test('under common random numbers depend on master seed and replicate only', async () => {
    await fc.assert(
      fc.asyncProperty(anyExperiment, anyExperiment, fc.string(), async (one, other, seed) => {
        const plans = [await planned({ ...one, seed }), await planned({ ...other, seed })];
        for (const plan of plans)
          for (let run = 0; run < plan.runs; run++) expect(plan.seedOf(run)).toBe(plans[0].seedOf(run % 2));
        expect(plans[0].seedOf(0)).not.toBe(plans[0].seedOf(1));
        expect((await planned({ ...one, seed: `${seed}.` })).seedOf(0)).not.toBe(plans[0].seedOf(0));
      }),
      { numRuns: 8 },
    );
  });

  test('that are independent are all different, and the same again for the same point', async () => {
    const input = {
      factors: count,
      design: { method: 'sobol', points: 16 },
      replicates: { count: 3, seeds: 'independent' },
      months: 12,
    };
    const plan = await planned(input);
    const seeds = Array.from({ length: plan.runs }, (_, run) => plan.seedOf(run));
    expect(new Set(seeds).size).toBe(48);
    const longer = await planned({ ...input, design: { method: 'sobol', points: 32 } });
    expect(Array.from({ length: 48 }, (_, run) => longer.seedOf(run))).toEqual(seeds);
  });
});
