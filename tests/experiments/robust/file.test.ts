import { describe, expect, test } from 'vitest';
import { issueText, PARAMETERS, type ParameterName } from '#sim';
import { openAtlas } from '#scenarios/node';
import {
  goodEnough,
  isRobustText,
  placeOfRun,
  planExperiment,
  resolveRobust,
  robustJsonSchema,
  runOrder,
  type Plan,
  type PosteriorFinder,
  type RobustStudy,
} from '#experiments';
import { filesOf } from '../file/resolving.ts';

const atlas = openAtlas();

/** A sample of as many points, of which so many are accepted. */
function sampleOf(accepted: number, points: number = 60): PosteriorFinder {
  return (name) => ({
    ok: true,
    value: {
      name,
      title: 'Made',
      calibration: 'abcdef0123456789',
      coefficients: ['acceptBase', 'exitRate'],
      points: Array.from({ length: points }, (_, k) => ({
        accepted: k < accepted,
        weight: 1,
        values: { acceptBase: -1.5 + k / 60, exitRate: 0.005 + k / 30_000 },
      })),
    },
  });
}

const SMALL = {
  place: 'Preston',
  strategies: ['hybrid-by-default', 'high-5'],
  at: 12,
  months: 12,
  citizens: 500,
  worlds: {
    count: 5,
    beliefs: { preventableShare: {}, trustMean: { from: 0.3, to: 0.6 } },
    context: { austerity: {} },
  },
  outcomes: { needMet: {} },
};

async function problems(input: unknown, posteriors: PosteriorFinder = sampleOf(30)): Promise<readonly string[]> {
  const answer = await resolveRobust(input, atlas, { posteriors });
  return answer.ok ? [] : answer.issues.map(issueText);
}

async function study(input: unknown, posteriors: PosteriorFinder = sampleOf(30)): Promise<RobustStudy> {
  const answer = await resolveRobust(input, atlas, {
    posteriors,
    files: filesOf({ 'ours.yaml': 'extends: high-5\nlevers: {clarity: 0.9}\n' }),
  });
  if (!answer.ok) throw new Error(answer.issues.map(issueText).join('\n'));
  return answer.value;
}

function planOf({ experiment }: RobustStudy): Plan {
  const plan = planExperiment(experiment);
  if (!plan.ok) throw new Error(plan.issues.map(issueText).join('\n'));
  return plan.value;
}

describe('worlds × strategies', () => {
  test('is run with as many citizens as it says, wherever it says so', async () => {
    const { citizens: _citizens, ...rest } = SMALL;
    const citizens = async (said: object): Promise<number> =>
      planOf(await study({ ...rest, ...said })).scenarioAt(0).citizens;
    expect(await citizens({ citizens: 500 })).toBe(500);
    expect(await citizens({ set: { citizens: 600 } })).toBe(600);
    expect(await citizens({ oneIn: 100 })).toBe(1129);
    expect(await citizens({ set: { oneIn: 100 } })).toBe(1129);
  });

  test('each world is a point for every strategy, with its own seeds common to its strategies', async () => {
    const plan = planOf(await study({ ...SMALL, replicates: 2 }));
    expect(plan.points).toBe(10);
    const seedAt = (world: number, strategy: number, replicate: number): string =>
      plan.seedOf((2 * world + strategy) * plan.replicates + replicate);
    for (let world = 0; world < 5; world++) {
      expect(plan.valuesAt(2 * world).slice(1)).toEqual(plan.valuesAt(2 * world + 1).slice(1));
      expect([plan.valuesAt(2 * world)[0], plan.valuesAt(2 * world + 1)[0]]).toEqual(['hybrid-by-default', 'high-5']);
      expect(seedAt(world, 0, 0)).toBe(seedAt(world, 1, 0));
      expect(seedAt(world, 0, 0)).not.toBe(seedAt(world, 0, 1));
    }
    expect(new Set([0, 1, 2, 3, 4].map((world) => seedAt(world, 0, 0))).size).toBe(5);
  });

  test('work goes by world, then seed, then strategy, so that one kept world is enough', async () => {
    const plan = planOf(await study({ ...SMALL, replicates: 2 }));
    const order = [...runOrder(plan)].map((run) => {
      const { point, replicate } = placeOfRun(plan, run);
      return [Math.floor(point / 2), replicate, point % 2];
    });
    expect(order.slice(0, 4)).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
      [0, 1, 1],
    ]);
    expect(order).toHaveLength(20);
    // Strategies of a world start from the same world at month 0.
    for (let world = 0; world < 5; world++)
      expect(plan.monthZeroGroupOf(2 * world)).toBe(plan.monthZeroGroupOf(2 * world + 1));
  });

  test('what happens to the municipality is the world’s: presets lose theirs, with a note', async () => {
    const found = await study({ ...SMALL, strategies: ['hybrid-by-default', 'wigan-deal', 'ours.yaml'] });
    const plan = planOf(found);
    for (const point of [0, 1, 2, 3, 4, 5]) {
      const { scenario } = plan.scenarioAt(point);
      expect(scenario.levers.austerity).toBe(plan.valuesAt(3 * Math.floor(point / 3)).at(-1));
      expect(scenario.schedules.filter(({ name }) => name === 'austerity')).toEqual([]);
    }
    expect(plan.scenarioAt(2).scenario.levers.clarity).toBe(0.9);
    expect(found.worlds.notes.join()).toMatch(/Wigan.* brings .*austerity/);
    const kept = await study({ ...SMALL, strategies: ['hybrid-by-default', 'wigan-deal'], keepContext: true });
    expect(kept.worlds.notes.join()).toMatch(/different weather/);
  });

  test('fitted coefficients are drawn as whole points; with under twenty accepted, from all that came near', async () => {
    const few = await study({ ...SMALL, worlds: { ...SMALL.worlds, posterior: 'england' } }, sampleOf(12));
    const many = await study({ ...SMALL, worlds: { count: 40, posterior: 'england' } }, sampleOf(30));
    for (const one of [few, many]) {
      const plan = planOf(one);
      for (let point = 0; point < plan.points; point += 2) {
        const { parameters } = plan.scenarioAt(point).scenario;
        const k = Math.round((parameters.acceptBase + 1.5) * 60);
        expect(parameters.exitRate).toBeCloseTo(0.005 + k / 30_000, 12);
        if (one === many) expect(k).toBeLessThan(30);
      }
    }
    expect(few.worlds.notes.join()).toMatch(/Too few to draw from.*no share of worlds is a probability/);
    expect(few.worlds.fitted?.accepted).toBe(12);
  });

  test('ranges stay inside what is declared, and times multiplies what is assumed', async () => {
    const { experiment } = await study({
      ...SMALL,
      worlds: { count: 4, beliefs: { incomeToTaxBase: { times: [0, 2] } } },
    });
    const range = experiment.factors.find(({ name }) => name === 'incomeToTaxBase')?.range;
    const values = planOf({ experiment } as RobustStudy);
    expect(range).toMatchObject({ kind: 'continuous' });
    for (let point = 0; point < values.points; point++)
      expect(Number(values.valuesAt(point)[1])).toBeLessThanOrEqual(2 * PARAMETERS.incomeToTaxBase.default);
  });

  test('the same file gives the same experiment; thresholds and smallest differences decide no run', async () => {
    const one = await study(SMALL);
    const same = await study({
      ...SMALL,
      outcomes: { needMet: { least: 0.5, matters: 0.02 } },
      value: '100 * needMet',
    });
    expect(same.experiment.hash).toBe(one.experiment.hash);
    expect((await study({ ...SMALL, seed: 'other' })).experiment.hash).not.toBe(one.experiment.hash);
  });

  test('so much worse is still good enough, where something else was said than what matters', async () => {
    const { questions, worlds } = await study({
      ...SMALL,
      outcomes: { needMet: { noWorse: 'against', by: 0.05 }, trust: { noWorse: 'against' } },
    });
    expect(questions.outcomes.map(({ by }) => by)).toEqual([0.05, questions.outcomes[1]?.matters]);
    const table = (...values: readonly number[]) => [[Float64Array.of(0.5, 0.5, 0.5), Float64Array.from(values)]];
    const data = {
      worlds: { ...worlds, count: 3 },
      beliefs: [],
      last: {},
      unread: [],
      readings: { needMet: table(0.46, 0.44, 0.6), trust: table(0.6, 0.6, 0.1) },
    };
    const { satisficing } = goodEnough(data, questions.outcomes);
    expect(satisficing[1]).toEqual({ worlds: 3, all: 1, held: [2, 2], lostAlone: [1, 1] });
    expect(await problems({ ...SMALL, outcomes: { needMet: { by: 0.05 } } })).toEqual([
      expect.stringMatching(/outcomes\.needMet\.by: .*noWorse: against/),
    ]);
  });

  test('too few citizens for the place are said, and nothing changes where there are enough', async () => {
    const few = await study(SMALL);
    expect(few.worlds.few).toEqual({ citizens: 500, wanted: 5160 });
    expect(few.experiment.warnings.join()).toMatch(/500 citizens are too few/);
    const enough = await study({ ...SMALL, citizens: 5160 });
    expect('few' in enough.worlds).toBe(false);
  });

  test('months that readings need are recorded', async () => {
    const total = await study({ ...SMALL, months: 36, at: 36, outcomes: { burnouts: { as: 'total' } } });
    expect(total.questions.months).toEqual([12, 24, 36]);
    const mean = await study({ ...SMALL, at: { from: 10, to: 12 } });
    expect(mean.questions.months).toEqual([10, 11, 12]);
    expect(mean.questions.outcomes[0]?.as).toBe('mean');
  });

  test('a file of worlds is told from an experiment', () => {
    expect(isRobustText('title: x\nstrategies: [a]\n')).toBe(true);
    expect(isRobustText('{"title": "x", "strategies": ["a"]}')).toBe(true);
    expect(isRobustText('base: high-5\nfactors: {}\n# strategies: none\n')).toBe(false);
  });

  test('the JSON Schema describes the file, with scenarios inside', () => {
    const schema = robustJsonSchema() as { readonly properties: object; readonly $defs: object };
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['strategies', 'worlds', 'outcomes', 'value']),
    );
    expect(Object.keys(schema.$defs)).toEqual(['scenario']);
  });
});

describe('what is refused', () => {
  test('everything at once, with the nearest names', async () => {
    const found = await problems({
      strategies: ['high5', 'hybrid-by-default'],
      against: 'hybrid',
      worlds: {
        count: 1e9,
        beliefs: { preventableshare: {}, clarity: {}, austerity: {} },
        context: { trustMean: {}, austerty: {} },
      },
      outcomes: { needmet: {}, needMet: { matters: 0 }, trust: { least: 1.5 } },
    });
    const all = found.join('\n');
    expect(all).toMatch(/strategies\[0\].*did you mean high-5/);
    expect(all).toMatch(/worlds\.count: expected whole number 2 to 10,000/);
    expect(all).toMatch(/outcomes\.needMet\.matters: expected a number above 0/);
    expect(all).toMatch(/needmet.*did you mean needMet/);
    expect(all).toMatch(/outcomes\.trust\.least: expected 0 to 1/);
    const names = (
      await problems({
        ...SMALL,
        worlds: {
          ...SMALL.worlds,
          beliefs: { preventableshare: {}, clarity: {}, austerity: {} },
          context: { trustMean: {}, austerty: {} },
        },
      })
    ).join('\n');
    expect(names).toMatch(/preventableshare.*did you mean preventableShare/);
    expect(names).toMatch(/beliefs\.clarity: .*it is a choice/);
    expect(names).toMatch(/beliefs\.austerity: .*worlds\.context/);
    expect(names).toMatch(/context\.trustMean: .*worlds\.beliefs/);
    expect(names).toMatch(/austerty.*did you mean austerity/);
  });

  test('strategies that differ in place or in beliefs', async () => {
    const { place: _place, ...nowhere } = SMALL;
    const places = await problems({ ...nowhere, strategies: { one: { place: 'Preston' }, two: { place: 'Wigan' } } });
    expect(places.join('\n')).toMatch(/strategies\.two: expected place Preston, as the first strategy has/);
    const beliefs = await problems({ ...SMALL, strategies: { one: {}, two: { parameters: { trustServices: 0.01 } } } });
    expect(beliefs.join('\n')).toMatch(
      /strategies\.two: expected trustServices .*a difference between worlds is no choice/,
    );
  });

  test('a metric without a direction', async () => {
    expect((await problems({ ...SMALL, outcomes: { responsibility: {} } })).length).toBeGreaterThan(0);
    const found = await problems({ ...SMALL, outcomes: { exitsLifeEvents: {} } });
    expect(found.join('\n')).toMatch(/outcomes\.exitsLifeEvents: expected a metric of which more, or less, is better/);
  });

  test('a belief that the posterior moves as well, and posterior with residuals', async () => {
    const worlds = { count: 5, posterior: 'england', beliefs: { acceptBase: {} } };
    expect((await problems({ ...SMALL, worlds })).join()).toMatch(/acceptBase.*posterior does not move as well/);
    const both = { count: 5, posterior: 'england', residuals: ['england', 'norway'] };
    expect((await problems({ ...SMALL, worlds: both })).join()).toMatch(/either posterior or residuals/);
    expect((await problems({ ...SMALL, worlds: { count: 5 } })).join()).toMatch(/nothing uncertain/);
  });

  test.each<[string, object, RegExp]>([
    ['a month after the end', { at: 24 }, /at: expected whole number 1 to 12/],
    ['a range beyond the declared', { worlds: { beliefs: { trustMean: { from: -1 } } } }, /trustMean\.from/],
    ['times beyond the declared', { worlds: { beliefs: { trustMean: { times: [0, 9] } } } }, /trustMean\.times/],
    ['one strategy', { strategies: ['high-5'] }, /2 to 20 strategies/],
    ['a strategy twice', { strategies: ['high-5', 'high-5'] }, /each strategy once/],
    ['an unknown threshold', { outcomes: { trust: { noWorse: 'high5' } } }, /did you mean high-5/],
    ['a value of what is no metric', { value: '100 * needmet' }, /value: .*did you mean needMet/],
    ['a total of a level', { outcomes: { trust: { as: 'total' } } }, /only what is counted by the month/],
    ['an experiment’s words', { factors: {} }, /what is uncertain stands under worlds/],
  ])('%s', async (_says, change, expected) => {
    expect((await problems({ ...SMALL, ...change })).join('\n')).toMatch(expected);
  });

  test('residuals: worlds have whole countries', async () => {
    const found = await study({ ...SMALL, worlds: { count: 9, residuals: ['england', 'norway', 'denmark'] } });
    const plan = planOf(found);
    const name: ParameterName = 'acceptBase';
    const values = new Set(
      Array.from({ length: 9 }, (_, world) => plan.scenarioAt(2 * world).scenario.parameters[name]),
    );
    expect(values.size).toBe(3);
    expect(found.worlds.notes.join()).toMatch(/no forecast/);
  });
});
