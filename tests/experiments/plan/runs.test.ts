import { describe, expect, test } from 'vitest';
import { keepMonthZero, keyOfMonthZero, METRIC_NAMES, simulate } from '#sim';
import { mostReplicates, placeOfRun, planExperiment, runOrder, type FactorValue, type Plan } from '#experiments';
import { planned, resolved, SMALL } from '../file/resolving.ts';

const ids = (plan: Plan): readonly string[] => Array.from({ length: plan.runs }, (_, run) => plan.runIdOf(run));
const points = (list: readonly object[], more: object = {}): object => ({
  ...SMALL,
  factors: undefined,
  design: { points: list },
  ...more,
});

describe('runs', () => {
  test('count point by point, replicate by replicate', async () => {
    const plan = await planned({ ...SMALL, replicates: 3 });
    expect([plan.points, plan.replicates, plan.runs]).toEqual([4, 3, 12]);
    expect(placeOfRun(plan, 7)).toEqual({ point: 2, replicate: 1 });
    for (const run of [-1, 12, 1.5, NaN]) expect(() => plan.seedOf(run)).toThrow('run: expected whole number 0 to 11');
    for (const point of [-1, 4, 0.5]) expect(() => plan.valuesAt(point)).toThrow('point: expected whole number 0 to 3');
  });

  test('that are adaptive count up to the most there may be', async () => {
    const replicates = { until: { outcome: 'trust', halfWidth: 0.1 }, atLeast: 2, atMost: 7 };
    const plan = await planned({ ...SMALL, replicates });
    expect(plan.runs).toBe(4 * 7);
    expect(mostReplicates(plan.experiment.replicates)).toBe(7);
    expect(placeOfRun(plan, 20)).toEqual({ point: 2, replicate: 6 });
    expect([...runOrder(plan, { replicates: 2 })]).toEqual([0, 7, 14, 21, 1, 8, 15, 22]);
  });
});

describe('the id of a run', () => {
  test('is 16 hex digits and differs between runs', async () => {
    const all = ids(await planned({ ...SMALL, design: { method: 'sobol', points: 64 } }));
    for (const id of all) expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(all).size).toBe(128);
  });

  test('is the same wherever the run is the same: titles, order of points and ways to write do not count', async () => {
    const one = await planned(
      points(
        [
          { ambition: 0.2, off: 'ties+hearsay' },
          { ambition: 0.4, off: 'none' },
        ],
        { title: 'One', base: 'high-5' },
      ),
    );
    const other = await planned({
      ...SMALL,
      title: 'Other',
      factors: undefined,
      bases: { five: 'high-5', also: { extends: 'high-5', title: 'Also' } },
      set: { off: ['hearsay'] },
      design: {
        points: [
          { 'off.ties': true, base: 'also', ambition: 0.2 },
          { 'off.ties': 1, base: 'five', ambition: 0.2 },
        ],
      },
    });
    expect(ids(other).slice(0, 2)).toEqual(ids(one).slice(0, 2));
    expect(ids(other).slice(2)).toEqual(ids(one).slice(0, 2));
    expect(ids(one)[2]).not.toBe(ids(one)[0]);
  });

  test.each([
    { seed: 'other' },
    { months: 13 },
    { citizens: 201 },
    { base: 'high-5' },
    { set: { place: 'Halden' } },
    { set: { country: 'england' } },
    { set: { levers: { pay: 0.9 } } },
    { set: { parameters: { homophily: 0.4 } } },
    { set: { startMix: { OA: 1, NPM: 0, NPG: 0 } } },
    { set: { off: ['ties'] } },
    { set: { rampMonths: 5 } },
    { set: { spinUpMonths: 5 } },
    { set: { events: [{ kind: 'electionLoss', at: 3 }] } },
    { set: { schedules: [{ name: 'clarity', from: 1, over: 2, to: 0.5 }] } },
    { stop: { when: 'trust > 0.9' } },
  ])('changes with %j', async (change) => {
    expect((await planned({ ...SMALL, ...change })).runIdOf(0)).not.toBe((await planned(SMALL)).runIdOf(0));
  });

  test('does not change with what is recorded or how many points there are', async () => {
    const sobol = { ...SMALL, design: { method: 'sobol', points: 4 } };
    const more = {
      ...SMALL,
      design: { method: 'sobol', points: 8 },
      record: { metrics: 'all' },
      outcomes: { a: 'trust' },
    };
    expect(ids(await planned(more)).slice(0, 8)).toEqual(ids(await planned(sobol)));
  });
});

describe('the world at month 0', () => {
  test('is shared where only what comes later moves', async () => {
    const { monthZeroGroupOf, points: count } = await planned({
      ...SMALL,
      factors: { ambition: {}, trustShift: {}, mix: {}, off: { values: ['none', 'ties'] }, rampMonths: {} },
      design: { method: 'random', points: 20 },
    });
    expect(new Set(Array.from({ length: count }, (_, point) => monthZeroGroupOf(point))).size).toBe(1);
  });

  test.each([
    ['place', { values: ['Mellomby', 'Halden'] }],
    ['country', {}],
    [
      'startMix',
      {
        values: [
          [1, 0, 0],
          [0, 1, 0],
        ],
      },
    ],
    ['spinUpMonths', { values: [0, 12] }],
    ['homophily', { values: [0.1, 0.9] }],
  ])('is another for each value of %s', async (name, range) => {
    const plan = await planned({
      ...SMALL,
      factors: { ambition: { values: [0, 1] }, [name]: range },
      design: { method: 'fullGrid' },
    });
    const factor = plan.experiment.factors.findIndex((one) => one.name === name);
    const valueOf = new Map<number, FactorValue>();
    for (let point = 0; point < plan.points; point++) {
      const group = plan.monthZeroGroupOf(point);
      expect(valueOf.get(group) ?? plan.valuesAt(point)[factor]).toEqual(plan.valuesAt(point)[factor]);
      valueOf.set(group, plan.valuesAt(point)[factor]);
    }
    expect(valueOf.size).toBe(plan.points / 2);
  });

  test('is another for each set of what is off where that is off in the spin-up too, and one where it is not', async () => {
    const groupsOf = async (parameters: object, more: object = {}) => {
      const plan = await planned({
        ...SMALL,
        set: { parameters },
        factors: { ambition: { values: [0, 1] }, off: { values: ['none', 'ties', 'exit'] }, ...more },
        design: { method: 'fullGrid' },
      });
      const scenarios = Array.from({ length: plan.points }, (_, point) => plan.scenarioAt(point));
      return scenarios.map(({ scenario, citizens }, point) => ({
        group: plan.monthZeroGroupOf(point),
        key: keyOfMonthZero(scenario, { seed: '1', citizens }),
      }));
    };
    const reaching = await groupsOf({ offInSpinUp: 1 });
    expect(new Set(reaching.map(({ group }) => group)).size).toBe(3);
    expect(new Set((await groupsOf({})).map(({ group }) => group)).size).toBe(1);
    // As a factor of its own, and as switches: points of one group have one world.
    const moved = await groupsOf({}, { offInSpinUp: { values: [0, 1] } });
    expect(new Set(moved.map(({ group }) => group)).size).toBe(6);
    for (const all of [reaching, moved]) {
      for (const { group } of all)
        expect(new Set(all.filter((one) => one.group === group).map(({ key }) => key)).size).toBe(1);
    }
  });

  test('is one for all beliefs about preventable need, which act from month 0 on', async () => {
    const plan = await planned({
      ...SMALL,
      factors: { preventableShare: { values: [0.05, 0.13, 0.4] }, trustShift: { values: [0, 0.1] } },
      design: { method: 'fullGrid' },
    });
    expect(new Set(Array.from({ length: plan.points }, (_, point) => plan.monthZeroGroupOf(point))).size).toBe(1);
  });

  test('of bases that differ only later is one', async () => {
    const bases = { today: {}, bold: { levers: { ambition: 0.9 } }, other: { parameters: { homophily: 0.1 } } };
    const plan = await planned({
      ...SMALL,
      bases,
      factors: undefined,
      design: { points: [{ base: 'today' }, { base: 'bold' }, { base: 'other' }] },
    });
    expect([0, 1, 2].map(plan.monthZeroGroupOf)).toEqual([0, 0, 1]);
  });

  test('kept from one run of a group starts every other, and changes no number', async () => {
    const plan = await planned({ ...SMALL, set: { spinUpMonths: 6 }, base: 'high-5' });
    const seed = plan.seedOf(0);
    const first = plan.scenarioAt(0);
    const world = keepMonthZero(first.scenario, { seed, citizens: first.citizens });
    for (let point = 0; point < plan.points; point++) {
      expect(plan.monthZeroGroupOf(point)).toBe(0);
      const { scenario, months, citizens } = plan.scenarioAt(point);
      const options = { seed: plan.seedOf(point * plan.replicates), months, citizens };
      expect(simulate(scenario, { ...options, from: world }).fingerprint).toBe(simulate(scenario, options).fingerprint);
    }
  });
});

describe('the order of runs', () => {
  test('has every run once, those of one world together', async () => {
    const plan = await planned({
      ...SMALL,
      factors: { ambition: {}, homophily: { values: [0.2, 0.8] } },
      design: { method: 'fullGrid', levels: 3 },
    });
    const order = [...runOrder(plan)];
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, run) => run));
    const worlds = order.map((run) => `${plan.monthZeroGroupOf(placeOfRun(plan, run).point)} ${plan.seedOf(run)}`);
    const changes = worlds.filter((world, i) => world !== worlds[i - 1]);
    expect(changes).toHaveLength(new Set(worlds).size);
  });

  test('leaves out what is not wanted', async () => {
    const plan = await planned(SMALL);
    expect([...runOrder(plan, { isWanted: (run) => run % 3 === 1 })].toSorted((a, b) => a - b)).toEqual([1, 4, 7]);
  });
});

describe('points that contradict themselves', () => {
  test('are told with their numbers and values', async () => {
    const schedules = [
      { name: 'ambition', from: 0, over: 4, to: 0.2 },
      { name: 'ambition', from: 6, over: 0, to: 0.5 },
    ];
    const plan = planExperiment(
      await resolved({
        ...SMALL,
        set: { schedules },
        factors: { 'schedules[0].over': { values: [2, 8] }, clarity: { values: [0, 1] } },
        design: { method: 'fullGrid' },
      }),
    );
    expect(plan.ok ? [] : plan.issues).toEqual([
      {
        field: 'point 2: schedules[1]',
        expected: 'schedules of one name that follow each other',
        got: 'ambition to 0.5 at month 6, while schedules[0] moves it to 0.2 over months 0 to 8',
        hint: 'schedules[0].over 8, clarity 0',
      },
    ]);
  });

  test('are many, and ten are shown', async () => {
    const shares = (lot: number): object => ({
      recruitmentOpenCall: 0.5,
      recruitmentLot: lot / 100,
      recruitmentUniversalArena: 0,
      recruitmentOutreach: 0,
    });
    const plan = planExperiment(await resolved(points(Array.from({ length: 40 }, (_, lot) => shares(lot)))));
    expect(plan.ok ? 0 : plan.issues.length).toBe(11);
    expect(plan.ok ? '' : plan.issues.at(-1)?.got).toBe('40 combinations that do not; 10 are shown');
  });

  test('by local shares are found', async () => {
    const plan = planExperiment(
      await resolved(
        points([
          { localShareTownStart: 0.1, localShareRegionStart: 0.4 },
          { localShareTownStart: 0.3, localShareRegionStart: 0.25 },
        ]),
      ),
    );
    expect(plan.ok ? [] : plan.issues.map(({ field }) => field)).toEqual(['point 1: parameters.localShareTownStart']);
  });

  test('by place are found before anything runs', async () => {
    const plan = planExperiment(
      await resolved({
        ...SMALL,
        citizens: 50,
        factors: { place: { values: ['Mellomby', 'Preston'] } },
        design: { method: 'fullGrid' },
      }),
    );
    expect(plan.ok ? [] : plan.issues.map(({ field, got }) => `${field} ${got}`)).toEqual(['point 1: citizens 50']);
  });
});

test('a schedule that takes over from a factor is a warning', async () => {
  const schedules = [{ name: 'ambition', from: 6, over: 0, to: 0.5 }];
  expect((await planned({ ...SMALL, set: { schedules } })).warnings).toContain(
    'factors.ambition: a schedule still moves ambition to 0.5 from month 6',
  );
});

describe('columns', () => {
  test('of factors and outcomes have names, kinds and units', async () => {
    const plan = await planned({
      ...SMALL,
      factors: { mix: {}, meanContacts: {}, off: { values: ['none', 'ties'] }, austerity: {} },
      record: { metrics: 'all' },
      constraints: { fair: 'equity > 0.9' },
    });
    expect(plan.columns.map(({ name, type, unit }) => [name, type, unit])).toEqual([
      ['mix.OA', 'number', 'share'],
      ['mix.NPM', 'number', 'share'],
      ['mix.NPG', 'number', 'share'],
      ['meanContacts', 'whole', 'contacts'],
      ['off', 'text', undefined],
      ['austerity', 'number', 'share of the budget per year'],
    ]);
    expect(plan.outcomes.map(({ name }) => name)).toEqual([...METRIC_NAMES, 'fair']);
    expect(plan.unitNames).toEqual(['mix.u', 'mix.v', 'meanContacts', 'off', 'austerity']);
    expect(plan.units?.factors).toBe(5);
  });
});
