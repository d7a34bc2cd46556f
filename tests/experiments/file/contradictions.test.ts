import { describe, expect, test } from 'vitest';
import { problemsOf, resolved, SMALL } from './resolving.ts';

const of = (factors: unknown, more: object = {}): object => ({ ...SMALL, factors, ...more });

describe('ranges of factors', () => {
  test.each([
    [
      { ambition: { from: -0.5, to: 2 } },
      ['factors.ambition.from: expected 0 to 1, level, got -0.5', 'factors.ambition.to: expected 0 to 1, level, got 2'],
    ],
    [{ promise: { from: 0.8, to: 0.2 } }, ['factors.promise: expected from below to, got 0.8 to 0.2']],
    [
      { incentives: { from: 0.2, to: 0.2 } },
      ['factors.incentives: expected from below to, got 0.2 to 0.2 (what does not move is written under set)'],
    ],
    [
      { meanContacts: { from: 2.5, to: 10 } },
      ['factors.meanContacts.from: expected whole number 2 to 40, contacts, got 2.5'],
    ],
    [{ austerity: { scale: 'log' } }, ['factors.austerity: expected a range above 0, for a log scale, got from -0.05']],
    [
      { clarity: { values: [0.1, 0.1, 7] } },
      [
        'factors.clarity.values[1]: expected each value once, got the same as values[0]',
        'factors.clarity.values[2]: expected 0 to 1, level, got 7',
      ],
    ],
    [
      { pay: { values: [1] } },
      ['factors.pay: expected two values or more, got one (what does not move is written under set)'],
    ],
    [{ training: { step: 0 } }, ['factors.training.step: expected a number above 0, got 0']],
    [{ materials: { step: 3 } }, ['factors.materials.step: expected at most 1, from end to end, got 3']],
    [
      { promotion: { from: 1, to: 4, step: 1e-9 } },
      ['factors.promotion.step: expected at most 10,000 values, got 3,000,000,001'],
    ],
    [
      { fund: { simplex: 'whole' } },
      ['factors.fund.simplex: expected from and to, or values, got simplex (simplex is for mix and startMix)'],
    ],
    [
      { lead: { values: [0, 1], from: 0 } },
      ['factors.lead.from: expected nothing beside values, got from (a list of values says it all)'],
    ],
    [
      { mix: { from: 0 } },
      [
        'factors.mix.from: expected simplex or values, got from (such as {simplex: whole} or {simplex: {OA: [0.2, 0.5]}})',
      ],
    ],
    [
      { mix: { simplex: { OA: [0.6, 0.9], NPM: [0.6, 0.7] } } },
      [
        'factors.mix.simplex: expected bounds that leave room for shares that sum to 1, got lowest shares that sum to 1.2',
      ],
    ],
    [
      { mix: { simplex: { OA: [0, 0.3], NPM: [0, 0.3], NPG: [0, 0.3] } } },
      [
        'factors.mix.simplex: expected bounds that leave room for shares that sum to 1, got highest shares that sum to 0.9',
      ],
    ],
    [{ mix: { simplex: { OA: [0.5, 0.2] } } }, ['factors.mix.simplex.OA: expected lowest, then highest, got 0.5, 0.2']],
    [
      { mix: { values: [[0.5, 0.5], [0.5, 0.5, 0.5], { OA: 1, NPM: 0, NPG: 0 }, [1, 0, 0], [1.2, -0.2, 0]] } },
      [
        'factors.mix.values[0]: expected shares OA, NPM, NPG that sum to 1, got a list of 2 (such as [0.5, 0.5, 0])',
        'factors.mix.values[1]: expected shares OA, NPM, NPG that sum to 1, got 0.5 + 0.5 + 0.5 = 1.5',
        'factors.mix.values[3]: expected each value once, got the same as values[2]',
        'factors.mix.values[4]: expected shares OA, NPM, NPG that sum to 1, got 1.2 + -0.2 + 0 = 1',
      ],
    ],
    [
      { place: {} },
      ['factors.place: expected a list of values, got nothing (such as {values: [Preston, Wigan]} or {all: england})'],
    ],
    [{ ambition: { all: 'england' } }, ['factors.ambition.all: expected nothing: it is for place, got england']],
    [
      { place: { all: 'denmark' } },
      ['factors.place: expected two values or more, got one (what does not move is written under set)'],
    ],
    [
      { place: { all: 'england', values: ['Preston'] } },
      ['factors.place.values: expected nothing beside all, got values (a country says it all)'],
    ],
    [
      { place: { values: ['Preston', 'Wigann'] } },
      ['factors.place.values[1]: expected the name or code of a built-in place, got Wigann (did you mean Wigan)'],
    ],
    [
      { country: { values: ['norway', 'swden'] } },
      ['factors.country.values[1]: expected a known country, got "swden" (known: norway, denmark, england)'],
    ],
    [
      { off: { values: ['none', 'tie'] } },
      ['factors.off.values[1]: expected a mechanism, got "tie" (did you mean ties)'],
    ],
    [
      { recruitment: {} },
      [
        'factors.recruitment: expected a list of values, got nothing (such as {values: [{openCall: 1}, {lot: 0.5, outreach: 0.5}]})',
      ],
    ],
  ])('%j', async (factors, problems) => {
    expect(await problemsOf(of(factors))).toEqual(problems);
  });
});

test('a factor that is wrong does not make the design wrong as well', async () => {
  const factors = { ambition: { form: 0 } };
  expect(await problemsOf(of(factors))).toEqual([
    'factors.ambition.form: expected a known name, got form (did you mean from)',
  ]);
});

describe('names of factors', () => {
  test.each([
    ['off.tie', 'a lever, a parameter or another factor, got off.tie (did you mean off.ties)'],
    [
      'trust',
      'a lever, a parameter or another factor, got trust (everybody’s trust at month 0 is moved by trustShift, the set point by trustMean)',
    ],
    ['months', 'a lever, a parameter or another factor, got months (write it at the top of the experiment)'],
    ['needMet', 'a lever, a parameter or another factor, got needMet (needMet is a metric: it is recorded, not set)'],
    ['NPG', 'a lever, a parameter or another factor, got NPG (move the whole mix: mix with simplex or values)'],
    ['base', 'a lever, a parameter or another factor, got base (write the bases by name under bases)'],
    [
      'schedules[0].to',
      'a schedule under set, or else in the base, got schedules[0] (or by name: schedules.ambition.to)',
    ],
    ['schedules.ambition.until', 'from, over or to of a schedule, got "until"'],
    ['schedules.ambitoin.to', 'a lever or OA, NPM, NPG that a schedule moves, got ambitoin (did you mean ambition)'],
    ['schedules.ambition.to', 'a schedule of ambition in base or set, got none'],
  ])('%s is told what it lacks', async (name, problem) => {
    expect(await problemsOf(of({ [name]: {} }))).toEqual([`factors.${name}: expected ${problem}`]);
  });

  test('every lever, parameter, switch and run setting may be a factor', async () => {
    const names = [
      'ambition',
      'commitment',
      'trustShift',
      'mix',
      'startMix',
      'country',
      'off.ties',
      'rampMonths',
      'spinUpMonths',
    ];
    const { factors } = await resolved(of(Object.fromEntries(names.map((name) => [name, {}]))));
    expect(factors.map(({ name }) => name)).toEqual(names);
    expect(factors.map(({ range }) => range.kind)).toEqual([
      'continuous',
      'continuous',
      'continuous',
      'mix',
      'mix',
      'levels',
      'whole',
      'whole',
      'whole',
    ]);
  });
});

describe('settings that are said twice', () => {
  test('by a factor and under set, or by two factors, are refused', async () => {
    const set = { levers: { ambition: 0.3, commitment: 0.2 }, parameters: { trustShift: 0.1 }, off: ['ties'] };
    const factors = {
      ambition: {},
      commitment: {},
      commitment3: {},
      'off.ties': {},
      off: { values: ['none', 'ties'] },
      trustShift: {},
    };
    const alone = 'expected something that set leaves alone, got set.';
    const hint = '(take it out of factors or out of set)';
    expect(await problemsOf(of(factors, { set }))).toEqual([
      `factors.ambition: ${alone}levers.ambition ${hint}`,
      `factors.commitment: ${alone}levers.commitment ${hint}`,
      `factors.commitment3: ${alone}levers.commitment ${hint}`,
      'factors.commitment3: expected something that no other factor moves, got commitment3, which commitment moves too',
      `factors.off.ties: ${alone}off[0] ${hint}`,
      `factors.off: ${alone}off[0] ${hint}`,
      'factors.off: expected something that no other factor moves, got off, which off.ties moves too',
      `factors.trustShift: ${alone}parameters.trustShift ${hint}`,
    ]);
  });

  test('by base and bases are refused', async () => {
    expect(await problemsOf(of({ ambition: {} }, { base: 'high-5', bases: { a: {} } }))).toEqual([
      'base: expected either base or bases, got both (give it a name and write it under bases)',
    ]);
  });

  test('a share of recruitment does not move alone', async () => {
    expect(await problemsOf(of({ recruitmentLot: {} }))).toEqual([
      'factors.recruitmentLot: expected recruitment shares that sum to 1 at every point, got recruitmentLot moving alone (write recruitment with values such as {openCall: 0.5, lot: 0.5})',
    ]);
  });
});

describe('designs', () => {
  test.each([
    [{}, SMALL.design, ['factors: expected one factor or more, got none']],
    [
      { ambition: {}, promise: {}, clarity: {} },
      { method: 'fullGrid', levels: 1000 },
      [
        'design: expected at most 1,000,000 points of 3 factors, got 1,000,000,000 points (full grid: the levels of all factors multiplied)',
      ],
    ],
    [
      { ambition: {} },
      { method: 'random', points: 1e9 },
      ['design.points: expected whole number 1 to 1,000,000, points, got 1000000000'],
    ],
    [
      { ambition: {} },
      { method: 'random', points: 0 },
      ['design.points: expected whole number 1 to 1,000,000, points, got 0'],
    ],
    [
      { ambition: {}, mix: {} },
      { method: 'fullGrid', levels: { ambition: 0, mxi: 4 } },
      [
        'design.levels.mxi: expected a factor of the experiment, got mxi (did you mean mix)',
        'design.levels.ambition: expected whole number 1 to 10,000, levels, got 0',
      ],
    ],
    [
      { ambition: { values: [0, 1] } },
      { method: 'fullGrid', levels: { ambition: 3 } },
      ['design.levels.ambition: expected a factor without values of its own, got ambition'],
    ],
    [
      { ambition: {} },
      { method: 'fullGrid', levels: [3] },
      ['design.levels: expected a number, or numbers by the names of factors, got a list of 1'],
    ],
    [
      { mix: { simplex: { OA: [0.41, 0.44], NPM: [0.31, 0.33] } } },
      { method: 'fullGrid', levels: 5 },
      [
        'factors.mix: expected bounds with a mix of the lattice of 5 steps inside, got none (more levels make a finer lattice)',
      ],
    ],
    [
      { ambition: {}, clarity: { values: [0, 0.5, 1] }, mix: {} },
      { method: 'fractionalFactorial' },
      [
        'factors.clarity: expected two values, low and high, for fractionalFactorial, got 3 values',
        'factors.mix: expected two values, low and high, for fractionalFactorial, got all mixes',
      ],
    ],
    [
      { ambition: {}, mix: {} },
      { method: 'simplexLattice', degree: 4 },
      [
        'design.method: expected for simplexLattice one factor, mix or startMix by its simplex, got ambition, mix (fullGrid takes a lattice of mixes together with other factors)',
      ],
    ],
    [
      { mix: { simplex: { OA: [0, 0.5] } } },
      { method: 'simplexLattice', degree: 4 },
      [
        'factors.mix.simplex: expected whole, for simplexLattice, got bounds (fullGrid takes the part of a lattice inside them)',
      ],
    ],
    [
      { ambition: {} },
      { method: 'morris', levels: 3 },
      ['design.levels: expected even number of levels, got 3 (with an odd number not all levels are equally likely)'],
    ],
    [
      { mix: { simplex: 'whole' }, ambition: {} },
      { method: 'oneAtATime', centre: { mix: 0.5, ambition: 2 } },
      ['design.centre.ambition: expected 0 to 1, got 2'],
    ],
    [
      { ambition: {} },
      { method: 'grid' },
      ['design.method: expected a design method, got "grid" (did you mean fullGrid)'],
    ],
    [
      { ambition: {} },
      { method: 'sobol', pionts: 3 },
      ['design.pionts: expected an option of sobol, got pionts (did you mean points)'],
    ],
    [{ ambition: {} }, {}, ['design: expected a method with its options, points, or csv, got nothing']],
    [{ ambition: {} }, { points: [], csv: 'x.csv' }, ['design: expected points or csv, got both']],
    [
      { ambition: {} },
      { csv: 'x.csv' },
      ['design.csv: expected a CSV file, got "x.csv" (files are read beside an experiment that is a file itself)'],
    ],
  ])('of %j by %j', async (factors, design, problems) => {
    expect(await problemsOf(of(factors, { design }))).toEqual(problems);
  });

  test('with more runs than can be counted are refused with their number', async () => {
    const design = { method: 'random', points: 100_000 };
    expect(await problemsOf(of({ ambition: {} }, { design, replicates: 1000 }))).toEqual([
      'replicates: expected at most 10,000,000 runs, got 100,000 points × 1000 replicates = 100,000,000',
    ]);
  });

  test('Saltelli takes factors that are lists of names', async () => {
    const { design } = await resolved(
      of({ ambition: {}, off: { values: ['none', 'ties'] } }, { design: { method: 'saltelli', base: 8 } }),
    );
    expect(design.points).toBe(8 * 4);
  });

  test('a mixture takes two coordinates of a Saltelli sample and one level of a grid', async () => {
    const factors = { ambition: {}, mix: {} };
    expect((await resolved(of(factors, { design: { method: 'saltelli', base: 8 } }))).design.points).toBe(8 * 5);
    expect(
      (await resolved(of(factors, { design: { method: 'fullGrid', levels: { ambition: 3, mix: 4 } } }))).design.points,
    ).toBe(3 * 15);
  });
});
