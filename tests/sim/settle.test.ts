import { describe, expect, test } from 'vitest';
import { createWorld, ENTHUSIAST, normalQuantile, PARTICIPANT, share, VOLUNTEER, type World } from './inside.ts';
import { ordinary, parametersWith, townOf } from './towns.ts';

const COUNT = 12_000;
const world: World = createWorld(ordinary(townOf(10, 1000)), '1', COUNT, 1);
const { citizens, neighbourhoods } = world;
const p = parametersWith({});

/** Mean and standard deviation of a function of a standard normal number, by quantiles. */
function underNormal(value: (z: number) => number): { mean: number; sd: number } {
  const steps = 2000;
  const values = Array.from({ length: steps }, (_, n) => value(normalQuantile((n + 0.5) / steps)));
  const mean = values.reduce((a, b) => a + b, 0) / steps;
  return { mean, sd: Math.sqrt(values.reduce((sum, v) => sum + (v - mean) * (v - mean), 0) / steps) };
}

function average(values: ArrayLike<number>): number {
  return Array.from(values).reduce((a, b) => a + b, 0) / values.length;
}

/** The mean lies within five standard errors of what is declared. */
function expectMean(values: ArrayLike<number>, declared: { mean: number; sd: number }): void {
  expect(Math.abs(average(values) - declared.mean)).toBeLessThan((5 * declared.sd) / Math.sqrt(values.length));
}

function correlation(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const [a, b] = [average(one), average(other)];
  let both = 0;
  let ones = 0;
  let others = 0;
  for (let i = 0; i < one.length; i++) {
    both += (one[i] - a) * (other[i] - b);
    ones += (one[i] - a) * (one[i] - a);
    others += (other[i] - b) * (other[i] - b);
  }
  return both / Math.sqrt(ones * others);
}

const byNeighbourhood = (column: Float32Array | Float64Array, k: number) =>
  column.subarray(neighbourhoods.first[k], neighbourhoods.first[k + 1]);
const deprivation = Float64Array.from(citizens.neighbourhood, (k) => neighbourhoods.deprivation[k]);

describe('citizens at the start', () => {
  test('have resources that fall with deprivation as declared, in every neighbourhood', () => {
    for (let k = 0; k < 10; k++) {
      const level = p.resourcesMean - p.resourcesDeprivation * (neighbourhoods.deprivation[k] - 0.5);
      expectMean(
        byNeighbourhood(citizens.resources, k),
        underNormal((z) => share(level + p.resourcesSpread * z)),
      );
    }
  });

  test('have trust that falls with deprivation as declared, in every neighbourhood', () => {
    for (let k = 0; k < 10; k++) {
      const level = p.trustMean - p.trustDeprivation * (neighbourhoods.deprivation[k] - 0.5);
      expectMean(
        byNeighbourhood(citizens.trust, k),
        underNormal((z) => share(level + p.trustSpread * z)),
      );
    }
    expect(citizens.trustSetPoint).toEqual(Float32Array.from(citizens.trust));
  });

  test('have free time and calling that do not know deprivation', () => {
    expectMean(citizens.freeTime, { mean: 0.5, sd: Math.sqrt(1 / 12) });
    expect(Math.abs(correlation(citizens.freeTime, deprivation))).toBeLessThan(5 / Math.sqrt(COUNT));
    expect(Math.abs(correlation(citizens.calling, deprivation))).toBeLessThan(5 / Math.sqrt(COUNT));
    expect(Math.abs(correlation(citizens.calling, citizens.resources))).toBeLessThan(5 / Math.sqrt(COUNT));
  });

  test('have a lognormal calling of mean 1 and the declared spread', () => {
    expectMean(citizens.calling, { mean: 1, sd: Math.sqrt(Math.exp(p.callingSpread ** 2) - 1) });
    const logs = Float64Array.from(citizens.calling, Math.log);
    expectMean(logs, { mean: -(p.callingSpread ** 2) / 2, sd: p.callingSpread });
    const spread = Math.sqrt(average(logs.map((log) => (log + p.callingSpread ** 2 / 2) ** 2)));
    expect(Math.abs(spread - p.callingSpread)).toBeLessThan((5 * p.callingSpread) / Math.sqrt(2 * COUNT));
  });

  test('can sustain what they can: lognormal with median 1 and the declared spread, whatever else they are', () => {
    for (const sigma of [p.resilienceSpread, 0.4]) {
      const { citizens: c } =
        sigma === p.resilienceSpread
          ? world
          : createWorld(
              ordinary(townOf(10, 1000), { parameters: parametersWith({ resilienceSpread: sigma }) }),
              '1',
              COUNT,
              1,
            );
      const logs = Float64Array.from(c.resilience, (code) => Math.log(c.resilienceOf[code]));
      expectMean(logs, { mean: 0, sd: sigma });
      const spread = Math.sqrt(average(logs.map((log) => log * log)));
      expect(Math.abs(spread - sigma)).toBeLessThan((5 * sigma) / Math.sqrt(2 * COUNT));
      for (const other of [c.calling, c.freeTime, c.resources, deprivation])
        expect(Math.abs(correlation(logs, other))).toBeLessThan(5 / Math.sqrt(COUNT));
    }
  });

  test('can all sustain the same where there is no spread, and are otherwise who they were', () => {
    const alike = createWorld(
      ordinary(townOf(10, 1000), { parameters: parametersWith({ resilienceSpread: 0 }) }),
      '1',
      COUNT,
      1,
    ).citizens;
    expect(new Set(Array.from(alike.resilience, (code) => alike.resilienceOf[code]))).toEqual(new Set([1]));
    for (const name of ['calling', 'trust', 'motivation', 'role', 'freeTime'] as const)
      expect(alike[name]).toEqual(citizens[name]);
  });

  test('have motivation that goes with calling', () => {
    const spread = Math.sqrt(p.motivationSpread ** 2 + p.motivationCalling ** 2);
    expectMean(
      citizens.motivation,
      underNormal((z) => share(p.motivationMean + spread * z)),
    );
    const declared = p.motivationCalling / spread;
    expect(
      Math.abs(correlation(citizens.motivation, Float64Array.from(citizens.calling, Math.log)) - declared),
    ).toBeLessThan(5 / Math.sqrt(COUNT));
    expect(citizens.motivationSetPoint).toEqual(citizens.motivation);
  });

  test('have self-efficacy around what their resources suggest', () => {
    const noise = Float64Array.from(
      citizens.selfEfficacy,
      (s, i) => s - p.efficacyMean - p.efficacyResources * (citizens.resources[i] - 0.5),
    );
    expect(Math.abs(average(noise))).toBeLessThan((5 * p.efficacySpread) / Math.sqrt(COUNT));
    expect(Math.abs(Math.sqrt(average(noise.map((n) => n * n))) - p.efficacySpread)).toBeLessThan(0.005);
    expect(Math.abs(correlation(noise, citizens.resources))).toBeLessThan(5 / Math.sqrt(COUNT) + 0.01);
  });

  test('expect responsiveness around what their trust suggests', () => {
    const suggested = citizens.trust.map((trust) => p.responsivenessMean + p.responsivenessTrust * (trust - 0.5));
    const inside = Array.from(suggested.keys()).filter((i) => suggested[i] > 0.35 && suggested[i] < 0.65);
    expectMean(
      inside.map((i) => citizens.responsiveness[i] - suggested[i]),
      { mean: 0, sd: p.responsivenessSpread },
    );
  });

  test('start in the declared roles, people of high calling likelier as volunteers', () => {
    const chances = underNormal((z) => {
      const calling = Math.exp(p.callingSpread * z - p.callingSpread ** 2 / 2);
      return (p.volunteersStart * 2 * calling) / (1 + calling);
    });
    const volunteers = Array.from(citizens.role, (role) => (role >= VOLUNTEER ? 1 : 0));
    expectMean(volunteers, { mean: chances.mean, sd: Math.sqrt(chances.mean * (1 - chances.mean)) });
    expectMean(
      Array.from(citizens.role, (role) => (role === PARTICIPANT ? 1 : 0)),
      { mean: p.participantsStart, sd: Math.sqrt(p.participantsStart * (1 - p.participantsStart)) },
    );
    expect(correlation(volunteers, citizens.calling)).toBeGreaterThan(0.1);
  });

  test('are enthusiasts when they volunteer and are in the top tenth of calling', () => {
    const top = Array.from(citizens.calling, (calling) => (calling >= world.municipality.callingOfEnthusiast ? 1 : 0));
    expectMean(top, { mean: p.enthusiastShare, sd: Math.sqrt(p.enthusiastShare * (1 - p.enthusiastShare)) });
    for (let i = 0; i < COUNT; i++) {
      if (citizens.role[i] >= VOLUNTEER) expect(citizens.role[i] === ENTHUSIAST).toBe(top[i] === 1);
    }
  });

  test('belong to a group of their neighbourhood when they take part, one in eight has a municipal arena', () => {
    const taking = Array.from(citizens.role.keys()).filter((i) => citizens.role[i] > 0);
    for (const i of taking) expect(world.groups.neighbourhood[citizens.group[i]]).toBe(citizens.neighbourhood[i]);
    const chance = p.municipalShareStart;
    expectMean(
      taking.map((i) => (citizens.activity[i] === 1 ? 1 : 0)),
      { mean: chance, sd: Math.sqrt(chance * (1 - chance)) },
    );
  });

  test('expect of joint work what an ordinary promise makes them expect', () => {
    expect(new Set(citizens.expectation)).toEqual(
      new Set([Math.fround(p.expectationStart + p.promiseExpectation * 0.4)]),
    );
  });

  test('have had a say if they are among the three tenths of highest responsiveness', () => {
    expect(average(citizens.say)).toBeCloseTo(0.3, 2);
    const limit = Math.min(
      ...Array.from(citizens.say.keys())
        .filter((i) => citizens.say[i] === 1)
        .map((i) => citizens.responsiveness[i]),
    );
    for (let i = 0; i < COUNT; i++) expect(citizens.say[i]).toBe(citizens.responsiveness[i] >= limit ? 1 : 0);
  });
});
