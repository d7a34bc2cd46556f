import { describe, expect, test } from 'vitest';
import type { Parameters, Scenario } from '#sim';
import { createWorld, influenceOf, shapeProperties, weighLeadership, type World } from '../inside.ts';
import { leversWith, ordinary, parametersWith, townOf } from '../towns.ts';

/** The table of model.md 7.3, written out: base, virtues and vices of OA, NPM, NPG. */
const TABLE: Partial<Parameters> = {
  legalityBase: 0.25,
  legalityOA: 0.65,
  legalityNPM: 0.15,
  legalityNPG: 0.1,
  leannessBase: 0.4,
  leannessOA: 0.15,
  leannessNPM: 0.55,
  leannessNPG: 0.1,
  opennessBase: 0.05,
  opennessNPM: 0.05,
  opennessNPG: 0.7,
  opennessPartnership: 0.15,
  discretionBase: 0.1,
  discretionOA: 0.05,
  discretionNPM: 0.1,
  discretionNPG: 0.45,
  discretionDelegation: 0.4,
  learningBase: 0.05,
  learningOA: 0.05,
  learningNPM: 0.1,
  learningNPG: 0.35,
  learningEvaluation: 0.5,
  redTapeBase: 0.1,
  redTapeOA: 0.8,
  redTapeNPM: 0.3,
  redTapeNPG: 0.1,
  measurementBase: 0.05,
  measurementOA: 0.1,
  measurementNPM: 0.9,
  measurementNPG: 0.1,
  siloBase: 0.25,
  siloOA: 0.6,
  siloNPM: 0.7,
  siloBreakingEffect: 0.5,
  coordinationLoadNPG: 0.3,
  coordinationLoadClarity: 0.5,
};

const NOTHING = { partnership: 0, delegation: 0, evaluation: 0, siloBreaking: 0, clarity: 0 };

function shaped(mix: Scenario['mix'], governanceForm: 0 | 1, levers = {}): World {
  const world = createWorld(
    ordinary(townOf(2), { startMix: mix, parameters: parametersWith({ ...TABLE, governanceForm }) }),
    '1',
    60,
    1,
  );
  Object.assign(world.course.levers, leversWith({ ...NOTHING, ...levers }));
  shapeProperties(world);
  return world;
}

function expectProperties(world: World, expected: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(expected)) {
    expect((world.properties as unknown as Record<string, number>)[name], name).toBeCloseTo(value, 12);
  }
}

describe('properties of a municipality, by hand', () => {
  const pure = {
    OA: {
      legality: 0.9,
      leanness: 0.55,
      arenaOpenness: 0.05,
      discretion: 0.15,
      learning: 0.1,
      redTape: 0.9,
      measurement: 0.15,
      silo: 0.85,
      coordinationLoad: 0,
    },
    NPM: {
      legality: 0.4,
      leanness: 0.95,
      arenaOpenness: 0.1,
      discretion: 0.2,
      learning: 0.15,
      redTape: 0.4,
      measurement: 0.95,
      silo: 0.95,
      coordinationLoad: 0,
    },
    NPG: {
      legality: 0.35,
      leanness: 0.5,
      arenaOpenness: 0.75,
      discretion: 0.55,
      learning: 0.4,
      redTape: 0.2,
      measurement: 0.15,
      silo: 0.25,
      coordinationLoad: 0.3,
    },
  };

  for (const [logic, expected] of Object.entries(pure)) {
    test(`pure ${logic} is the same under both forms`, () => {
      const mix = { OA: 0, NPM: 0, NPG: 0, [logic]: 1 };
      expectProperties(shaped(mix, 1), expected);
      expectProperties(shaped(mix, 0), expected);
    });
  }

  test('a mix has virtues by the root and vices by the square when they saturate', () => {
    // Roots 0.6 and 0.8, squares 0.1296 and 0.4096.
    expectProperties(shaped({ OA: 0.36, NPM: 0.64, NPG: 0 }, 1), {
      legality: 0.25 + 0.39 + 0.12,
      leanness: 0.4 + 0.09 + 0.44,
      arenaOpenness: 0.05 + 0.04,
      discretion: 0.1 + 0.03 + 0.08,
      learning: 0.05 + 0.03 + 0.08,
      redTape: 0.1 + 0.10368 + 0.12288,
      measurement: 0.05 + 0.01296 + 0.36864,
      silo: 0.25 + 0.07776 + 0.28672,
      coordinationLoad: 0,
    });
  });

  test('a mix has both in proportion when they are linear', () => {
    expectProperties(shaped({ OA: 0.36, NPM: 0.64, NPG: 0 }, 0), {
      legality: 0.25 + 0.234 + 0.096,
      leanness: 0.4 + 0.054 + 0.352,
      redTape: 0.1 + 0.288 + 0.192,
      measurement: 0.05 + 0.036 + 0.576,
      silo: 0.25 + 0.216 + 0.448,
    });
  });

  test('levers add what the table says, and nothing leaves 0 to 1', () => {
    const levers = { partnership: 1, delegation: 0.5, evaluation: 1, siloBreaking: 1, clarity: 1 };
    expectProperties(shaped({ OA: 0, NPM: 0, NPG: 1 }, 1, levers), {
      arenaOpenness: 0.9,
      discretion: 0.75,
      learning: 0.9,
      silo: 0,
      coordinationLoad: 0.15,
    });
  });

  test('silos are gone when they are switched off', () => {
    const world = shaped({ OA: 1, NPM: 0, NPG: 0 }, 1);
    world.switches = { ...world.switches, silo: false };
    shapeProperties(world);
    expect(world.properties.silo).toBe(0);
  });
});

describe('what reaches the front line, by hand', () => {
  function led(levels: readonly number[], levers = {}, skill = 0.5): World {
    const world = shaped({ OA: 0.5, NPM: 0.3, NPG: 0.2 }, 1, levers);
    for (let l = 0; l < world.leaders.count; l++) {
      world.leaders.orientation[l] = levels[world.leaders.level[l]];
      world.leaders.skill[l] = skill;
    }
    world.municipality.politicalSupport = 1;
    weighLeadership(world);
    return world;
  }
  const p = parametersWith({ chainGap: 0.5, chainSharedLanguage: 0.6, mandateBase: 0.3, mandateChain: 0.9 });

  test('the chain is the mean of the levels less half the mean gap between neighbours', () => {
    const { municipality: m, parameters } = led([0.2, 0.4, 0.6, 0.8], { sharedLanguage: 0 });
    expect([parameters.chainGap, parameters.chainSharedLanguage]).toEqual([p.chainGap, p.chainSharedLanguage]);
    expect(m.chain).toBeCloseTo(0.5 - 0.5 * 0.2, 12);
    expect([...m.orientation]).toEqual([0.2, 0.4, 0.6, 0.8].map((level) => expect.closeTo(level, 12)));
  });

  test('a shared language closes up to three fifths of the gap', () => {
    expect(led([0.2, 0.4, 0.6, 0.8], { sharedLanguage: 0.5 }).municipality.chain).toBeCloseTo(
      0.5 - 0.5 * 0.2 * 0.7,
      12,
    );
  });

  test('the mandate is discretion times 0.3 + 0.9 · chain', () => {
    const { municipality: m, properties: q } = led([0.5, 0.5, 0.5, 0.5], { sharedLanguage: 0 });
    expect(m.chain).toBeCloseTo(0.5, 12);
    expect(m.mandate).toBeCloseTo(q.discretion * (0.3 + 0.9 * 0.5), 12);
  });

  test('political support scales the politicians’ level', () => {
    const world = led([0.8, 0.4, 0.4, 0.4], { sharedLanguage: 0 });
    world.municipality.politicalSupport = 0.5;
    weighLeadership(world);
    expect(world.municipality.orientation[0]).toBeCloseTo(0.4, 12);
    expect(world.municipality.chain).toBeCloseTo(0.4, 12);
  });

  test('cross-pressure is 1.2 · pluralism, less with clarity and skill', () => {
    // Pluralism of 0.5, 0.3 and 0.2 is 1 − 0.38 = 0.62.
    expect(led([0.5, 0.5, 0.5, 0.5], { clarity: 0 }, 0).municipality.crossPressure).toBeCloseTo(1.2 * 0.62, 12);
    expect(led([0.5, 0.5, 0.5, 0.5], { clarity: 1 }, 0.5).municipality.crossPressure).toBeCloseTo(
      1.2 * 0.62 * 0.5 * 0.7,
      12,
    );
  });

  test('influence is openness of the result × (½ + ½ · outside lead) × (0.45 + 0.6 · mandate)', () => {
    const world = led([0.5, 0.5, 0.5, 0.5]);
    expect([world.parameters.influenceBase, world.parameters.influenceMandate]).toEqual([0.45, 0.6]);
    world.municipality.mandate = 0.4;
    expect(influenceOf(world, 0.8, 0.5)).toBeCloseTo(0.8 * 0.75 * 0.69, 12);
    expect(influenceOf(world, 1, 1)).toBeCloseTo(0.69, 12);
    expect(influenceOf(world, 0, 1)).toBe(0);
    world.municipality.mandate = 1;
    expect(influenceOf(world, 1, 1)).toBe(1);
  });
});
