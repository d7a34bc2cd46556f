import { describe, expect, test } from 'vitest';
import {
  countryParameters,
  keepMonthZero,
  LEVER_NAMES,
  LEVERS,
  PARAMETER_NAMES,
  PARAMETERS,
  RECRUITMENT_LEVERS,
  simulate,
  TODAY_LEVERS,
  type LeverName,
  type Levers,
  type ParameterName,
  type Parameters,
  type Scenario,
} from '#sim';
import { MOVABLE_PARAMETERS } from '../arbitraries/anyParameters.ts';
import { runChecked } from './runChecked.ts';
import { differences } from './sameNumbers.ts';
import { busy, ordinary, townOf } from './towns.ts';
import { FULL } from '../full.ts';

type End = 'min' | 'max';

const ENDS: readonly End[] = ['min', 'max'];
const PLACE = townOf(6);
const OPTIONS = { seed: '11', months: 12, citizens: 120 };
const FORMS = { linear: 0, saturating: 1 } as const;

/** Parameters of model.md 7.3, by the words they begin with. */
const GOVERNANCE =
  /^(governance|legality|leanness|openness|discretion|learning|redTape|measurement|silo|coordinationLoad|crossPressure|orientation|politician|leader|chain|mandate|newLeader|election|support|capability|merger)/;

/** Busy enough that nearly every number is read. */
const scenario = busy(PLACE, { spinUpMonths: 12 });

/** `npm test` moves a parameter to one end only, the one that is farther from its default; the full tests to both. */
function fartherEnd(name: ParameterName): End {
  const { min, max, default: usually } = PARAMETERS[name];
  return max - usually >= usually - min ? 'max' : 'min';
}

/** What may not be moved without its neighbour: the town's share is part of the region's. */
function withRules(parameters: Parameters): Parameters {
  const { localShareTownStart: town, localShareRegionStart: region } = parameters;
  return { ...parameters, localShareTownStart: Math.min(town, region), localShareRegionStart: Math.max(town, region) };
}

/** All at one end, the hooks for tests of the engine left alone. */
function allParametersAt(end: End, governanceForm: number): Parameters {
  const moved = Object.fromEntries(MOVABLE_PARAMETERS.map((name) => [name, PARAMETERS[name][end]]));
  // How much need can be preventable depends on the world: with all else at an end, its own end is refused.
  const preventableShare = PARAMETERS.preventableShare.default;
  return { ...withRules({ ...countryParameters('norway'), ...moved }), governanceForm, preventableShare };
}

/** All levers at one end, the four shares of recruitment at a quarter: they sum to 1. */
function allLeversAt(end: End): Levers {
  const moved = Object.fromEntries(LEVER_NAMES.map((name) => [name, LEVERS[name][end]]));
  const recruitment = Object.fromEntries(RECRUITMENT_LEVERS.map((name) => [name, 0.25]));
  return { ...TODAY_LEVERS, ...moved, ...recruitment };
}

/** One lever moved; a share of recruitment takes from, or leaves, the others what makes the sum 1. */
function leverAt(name: LeverName, end: End): Levers {
  const levers: Record<LeverName, number> = { ...scenario.levers, [name]: LEVERS[name][end] };
  if ((RECRUITMENT_LEVERS as readonly LeverName[]).includes(name)) {
    for (const other of RECRUITMENT_LEVERS) if (other !== name) levers[other] = (1 - levers[name]) / 3;
  }
  return levers;
}

/** What goes wrong when a changed scenario is run, in words; nothing when all is well. */
function trouble(what: string, changes: Partial<Scenario>, months = OPTIONS.months): string[] {
  try {
    const { series } = runChecked({ ...scenario, ...changes }, { ...OPTIONS, months }).recorder;
    if (differences({ series }, usual).length > 0) alive.add(what.split(' ')[0]);
    return [];
  } catch (error) {
    return [`${what}: ${error instanceof Error ? error.message.slice(0, 160) : String(error)}`];
  }
}

/** The scenario with nothing moved, and the names that made a difference when they were moved. */
const usual = simulate(scenario, OPTIONS);
const alive = new Set<string>();

const GROUPS = 6;

/** Names in turn over a few tests, so that each stays short. */
function groupsOf<T>(names: readonly T[]): T[][] {
  return Array.from({ length: GROUPS }, (_, g) => names.filter((_name, n) => n % GROUPS === g));
}

for (const [form, governanceForm] of Object.entries(FORMS)) {
  const parameters = { ...scenario.parameters, governanceForm };

  describe(`under the ${form} form`, () => {
    // Under the linear form `npm test` moves only what shapes the properties; the full tests move all.
    const names =
      FULL || form === 'saturating' ? MOVABLE_PARAMETERS : MOVABLE_PARAMETERS.filter((name) => GOVERNANCE.test(name));
    // `npm test` looks at the first group.
    const groups = groupsOf(names);
    groups.forEach((group, g) => {
      if (!FULL && g > 0) return;
      const ends = FULL ? 'minimum and maximum' : 'farther end';
      test(`a run holds with each parameter alone at its ${ends} (${g + 1} of ${GROUPS})`, () => {
        const found = group.flatMap((name) =>
          (FULL ? ENDS : [fartherEnd(name)]).flatMap((end) =>
            trouble(`${name} ${PARAMETERS[name][end]}`, {
              parameters: withRules({ ...parameters, [name]: PARAMETERS[name][end] }),
            }),
          ),
        );
        expect(found).toEqual([]);
      });
    });

    test.runIf(FULL || form === 'saturating')('a run holds with each lever alone at its minimum and maximum', () => {
      const found = LEVER_NAMES.flatMap((name) =>
        ENDS.flatMap((end) => trouble(`${name} ${LEVERS[name][end]}`, { parameters, levers: leverAt(name, end) })),
      );
      expect(found).toEqual([]);
    });

    for (const one of ENDS) {
      test(`a run holds with all parameters at their ${one}`, () => {
        expect(trouble('all parameters', { parameters: allParametersAt(one, governanceForm) })).toEqual([]);
      });

      test(`a run holds with all levers at their ${one}`, () => {
        expect(trouble('all levers', { parameters, levers: allLeversAt(one) })).toEqual([]);
      });

      for (const other of ENDS) {
        test(`a long run holds with all parameters at their ${one} and all levers at their ${other}`, () => {
          const extreme = { parameters: allParametersAt(one, governanceForm), levers: allLeversAt(other) };
          expect(trouble('all', extreme, 48)).toEqual([]);
        });
      }
    }

    for (const mix of [
      { OA: 1, NPM: 0, NPG: 0 },
      { OA: 0, NPM: 1, NPG: 0 },
      { OA: 0, NPM: 0, NPG: 1 },
    ]) {
      test(`a run holds in a pure mix of ${mix.OA}, ${mix.NPM}, ${mix.NPG}`, () => {
        expect(trouble('from the start', { parameters, startMix: mix, mix })).toEqual([]);
        expect(trouble('at once', { parameters, mix, rampMonths: 0 })).toEqual([]);
      });
    }
  });
}

describe('no number is declared in vain', () => {
  const options = { seed: '12', months: 60, citizens: 3000, neighbourhoods: false };
  const byResults = { OA: 0.05, NPM: 0.7, NPG: 0.25 };
  /** Hard times, in which the rarer rules act: groups close, arenas stay unmet, staff is strained, failures are feared, elections turn. */
  const hard = ordinary(PLACE, {
    spinUpMonths: 12,
    startMix: byResults,
    mix: byResults,
    levers: {
      ...scenario.levers,
      evaluation: 0,
      anchoring: 0,
      invitations: 0,
      taskTransfer: 0.3,
      ambition: 1,
      siloBreaking: 0,
      demandGrowth: 0.05,
    },
    parameters: {
      ...scenario.parameters,
      electionRisk: 1,
      electionInterval: 12,
      groupMinimum: 5,
      fatigueRate: 0.075,
      sustainableHours: 0.8,
      strainLoad: 0.6,
      anchorSpendPerAdult: 20_000,
      zeroErrorCaution: 0.75,
      zeroErrorStop: 0.1,
    },
    events: [{ kind: 'merger', at: 1 }],
  });
  /** Much joint work across sectors that work apart, with liaison between them and paid help for closed groups. */
  const joint = ordinary(PLACE, {
    spinUpMonths: 12,
    mix: { OA: 0.05, NPM: 0.35, NPG: 0.6 },
    levers: {
      ...scenario.levers,
      siloBreaking: 0,
      boundarySpanners: 1,
      leaderAlliances: 1,
      partnership: 1,
      inclusion: 1,
      volunteerSupport: 1,
    },
    parameters: { ...scenario.parameters, groupMinimum: 10, residentsPerGroup: 40 },
  });
  const stages: readonly Scenario[] = [ordinary(PLACE, { spinUpMonths: 12 }), scenario, hard, joint];

  test('every lever changes something when it is moved', () => {
    const kept = stages.map((stage) => keepMonthZero(stage, options));
    const before = stages.map((stage, n) => simulate(stage, { ...options, from: kept[n] }));
    const dead = LEVER_NAMES.filter((name) => !alive.has(name)).filter((name) =>
      stages.every((stage, n) => {
        const { min, max } = LEVERS[name];
        const other = stage.levers[name] > (min + max) / 2 ? min : max;
        const after = simulate({ ...stage, levers: { ...stage.levers, [name]: other } }, { ...options, from: kept[n] });
        return differences(after, before[n]).length === 0;
      }),
    );
    expect(dead).toEqual([]);
  });

  test('every parameter changes something when it is moved', () => {
    /** Read only when another is on: tests of the engine, and set points that adapt. */
    const waiting: Partial<Record<ParameterName, Partial<Parameters>>> = {
      setPointDrift: { adaptiveSetPoint: 1 },
      thresholdMean: { thresholdMobilisation: 1 },
      thresholdSpread: { thresholdMobilisation: 1 },
    };
    /** Names among these that move nothing in any stage with so many citizens. */
    const deadAmong = (names: readonly ParameterName[], citizens: number) => {
      const run = (stage: Scenario, parameters: Parameters, off: Scenario['off'] = stage.off) =>
        simulate({ ...stage, parameters, off }, { ...options, citizens });
      const before = stages.map((stage) => run(stage, stage.parameters));
      return names.filter((name) => {
        const { min, max, default: own } = PARAMETERS[name];
        return stages.every((stage, n) => {
          const woken = { ...stage.parameters, ...waiting[name] };
          // Whether what is off is off in the spin-up is nothing where nothing is off.
          const off: Scenario['off'] = name === 'offInSpinUp' ? ['ties'] : stage.off;
          const asBefore = waiting[name] === undefined && off === stage.off;
          const unmoved = asBefore ? before[n] : run(stage, woken, off);
          const moves = (value: number) =>
            differences(run(stage, withRules({ ...woken, [name]: value }), off), unmoved).length > 0;
          return [min, max].every((value) => value === own || !moves(value));
        });
      });
    };
    // Most are seen in a small town; what is rare needs a larger one. `npm test` looks at every tenth.
    const rare = deadAmong(
      PARAMETER_NAMES.filter((name, n) => !alive.has(name) && (FULL || n % 10 === 0)),
      300,
    );
    const dead = deadAmong(rare, options.citizens);
    expect(dead).toEqual([]);
  });
});
