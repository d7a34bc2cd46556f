import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateScenarios, movedLevers, searchJsonSchema } from '#experiments';
import { PRESET_NAMES } from '#scenarios';
import { openSearch } from '#store';
import { defaultCitizens, issueText, METRIC_NAMES, METRICS } from '#sim';
import { unknownKeywords, type Schema } from '../../scenarios/jsonSchemaProblems.ts';
import { atlas, problemsOf, resolved, SMALL } from './searching.ts';

describe('a search file', () => {
  test('is made complete: today’s course, the model’s own size, what matters as declared', async () => {
    const search = await resolved(SMALL);
    const place = search.experiment.bases[0]?.resolved.scenario.place;
    expect(place?.name).toBe('Preston');
    expect(search).toMatchObject({
      months: 120,
      at: 120,
      seeds: 2,
      fresh: 20,
      across: 'mean',
      effort: { population: 40, generations: 60, restarts: 3 },
      worlds: [{ name: 'shipped', parameters: {}, context: {} }],
    });
    expect(search.citizens).toBe(place && defaultCitizens(place));
    expect(search.goals.map(({ metric, better, matters }) => [metric, better, matters])).toEqual([
      ['needMet', 1, 0.01],
      ['participation', 1, 0.01],
    ]);
    expect(search.limits).toMatchObject([{ metric: 'leverCost', least: null, most: 60, matters: 2 }]);
  });

  test('is another when anything that judges candidates is, and the same with more effort', async () => {
    const [search, again, other, more, larger] = await Promise.all([
      resolved(SMALL),
      resolved({ ...SMALL, title: 'By another name' }),
      resolved({ ...SMALL, constraints: { leverCost: { most: 61 } } }),
      resolved({ ...SMALL, fresh: 30, effort: { generations: 90, restarts: 5 } }),
      resolved({ ...SMALL, effort: { population: 60 } }),
    ]);
    expect(again.hash).toBe(search.hash);
    expect(more.hash).toBe(search.hash);
    expect(other.hash).not.toBe(search.hash);
    expect(larger.hash).not.toBe(search.hash);
  });

  test('is refused with everything that is wrong with it at once', async () => {
    const problems = await problemsOf({
      place: 'Preston',
      levers: { claritty: {}, ambition: { from: 0.8, to: 0.2 }, austerity: {}, trustMean: {}, startMix: {} },
      constraints: { leverCost: {}, needMet: { least: 2 }, costs: { most: 3 } },
      objectives: { needMet: {}, spend: {}, invitationsReceived: {}, trust: { matters: 0 } },
      worlds: {
        hard: { parameters: { austerity: 0.05, preventableShare: 9 }, context: { clarity: 1, austerty: 0.1 } },
      },
      citizens: 200,
      months: 24,
      at: 60,
      effort: { population: 7 },
      metod: 'nsga',
    });
    const about = (text: string): string =>
      problems.find((problem) => problem.startsWith(text)) ?? `nothing on ${text}`;
    expect(about('levers.claritty')).toMatch(/did you mean clarity/);
    expect(about('levers.ambition')).toMatch(/from below to/);
    expect(about('constraints.leverCost')).toMatch(/least, most or both/);
    expect(about('constraints.needMet.least')).toMatch(/0 to 1/);
    expect(about('constraints.costs')).toMatch(/a metric/);
    expect(about('objectives.spend')).toMatch(/a metric/);
    expect(about('objectives.trust.matters')).toMatch(/above 0/);
    expect(about('worlds.hard.parameters.austerity')).toMatch(/write it under context/);
    expect(about('worlds.hard.parameters.preventableShare')).toMatch(/0\.05 to 0\.4/);
    expect(about('worlds.hard.context.clarity')).toMatch(/write it under levers/);
    expect(about('worlds.hard.context.austerty')).toMatch(/did you mean austerity/);
    expect(about('citizens')).toMatch(/at least 5160/);
    expect(about('at')).toMatch(/0 to 24/);
    expect(about('effort.population')).toMatch(/even/);
    expect(about('metod')).toMatch(/a known name/);
    expect(problems.length).toBeGreaterThanOrEqual(15);
  });

  test.each([
    [{ ...SMALL, levers: { austerity: {} } }, /levers\.austerity: .*write it under worlds, in context/],
    [{ ...SMALL, levers: { trustMean: {} } }, /levers\.trustMean: .*in parameters/],
    [{ ...SMALL, levers: { startMix: {} } }, /levers\.startMix: .*in the base/],
    [{ ...SMALL, levers: { 'off.ties': {} } }, /levers\["?off\.ties"?\]?|levers\.off/],
    [{ ...SMALL, levers: {} }, /levers: expected 1 to/],
    [{ ...SMALL, levers: undefined }, /levers: expected ranges by the names of levers, got nothing/],
    [{ ...SMALL, objectives: { needMet: {} } }, /objectives: expected 2 to 4 metrics.*there is a best and no front/],
    [{ ...SMALL, objectives: ['needMet', 'trust'] }, /objectives: .*write \{needMet: \{\}, trust: \{\}\}/],
    [{ ...SMALL, objectives: { needMet: {}, budgetIn: {} } }, /objectives\.\w+: expected a metric/],
    [{ ...SMALL, place: 'Prestn' }, /place: .*did you mean Preston/],
    [{ ...SMALL, base: 'high5' }, /base: .*did you mean high-5/],
    [{ ...SMALL, worlds: { a: {}, b: {} } }, /worlds\.b: expected a world unlike the others/],
    [{ ...SMALL, worlds: {} }, /worlds: expected 1 to 50 worlds/],
    [{ ...SMALL, at: { from: 100, to: 90 } }, /at: expected the first month, then the last/],
    [
      { ...SMALL, effort: { population: 1000, generations: 10_000, restarts: 20 } },
      /effort: expected at most 10,000,000/,
    ],
    [
      { ...SMALL, base: { schedules: [{ name: 'clarity', from: 3, over: 2, to: 0.5 }] } },
      /levers\.clarity: .*schedule/,
    ],
    ['text', /search: expected a search/],
  ])('%# is refused, and says why', async (input, why) => {
    expect((await problemsOf(input)).join('\n')).toMatch(why);
  });

  test('that seeks a metric of which nobody could say which way is better is refused with that reason', async () => {
    const [depends] = METRIC_NAMES.filter((name) => METRICS[name].better === 0);
    expect(await problemsOf({ ...SMALL, objectives: { needMet: {}, [depends ?? '']: {} } })).toEqual([
      expect.stringMatching(/expected a metric of which more or less is better.*would not agree/),
    ]);
  });
});

describe('candidates', () => {
  test('begin with today’s course and the presets, each inside the ranges, none twice', async () => {
    const search = await resolved(SMALL);
    const { starts, valuesAt, today, coordinates, scenarioIn } = candidateScenarios(search);
    expect(coordinates).toBe(4);
    expect(starts.length).toBeGreaterThan(5);
    expect(starts.length).toBeLessThanOrEqual(PRESET_NAMES.length + 1);
    expect(new Set(starts.map((units) => JSON.stringify(valuesAt(units)))).size).toBe(starts.length);
    expect(valuesAt(starts[0] ?? [])).toEqual(today);
    expect(today.slice(0, 2)).toEqual([0.2, 0.2]);
    expect(movedLevers(today, today)).toEqual([]);
    const [world] = search.worlds;
    if (world === undefined) throw new Error('no world');
    const { levers, mix } = scenarioIn(world, today);
    expect(levers.clarity).toBe(0.2);
    expect(mix.NPG).toBeCloseTo(0.15, 2);
  });

  test('stay in their ranges, numbers to the hundredth, wherever they are in the cube', async () => {
    const { valuesAt } = candidateScenarios(await resolved(SMALL));
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(unit, unit, unit, unit), (units) => {
        const [clarity, support, mix] = valuesAt(units) as [number, number, { OA: number; NPM: number; NPG: number }];
        expect(Math.abs(clarity * 100 - Math.round(clarity * 100))).toBeLessThan(1e-9);
        expect(support >= 0.2 && support <= 0.8).toBe(true);
        expect(mix.NPG >= 0.1 - 1e-9 && mix.NPG <= 0.5 + 1e-9).toBe(true);
        expect(mix.OA + mix.NPM + mix.NPG).toBeCloseTo(1, 12);
      }),
      { seed: 1 },
    );
  });

  test('meet the weather of the world, whatever their course says of it', async () => {
    const search = await resolved({
      ...SMALL,
      base: { extends: 'wigan-deal', schedules: [{ name: 'austerity', from: 10, over: 12, to: 0.08 }] },
      worlds: { shipped: {}, hard: { parameters: { preventableShare: 0.1 }, context: { austerity: 0.04 } } },
    });
    const { scenarioIn, today } = candidateScenarios(search);
    const [shipped, hard] = search.worlds.map((world) => scenarioIn(world, today));
    expect(hard?.levers.austerity).toBe(0.04);
    expect(hard?.parameters.preventableShare).toBe(0.1);
    expect(hard?.schedules.map(({ name }) => name)).not.toContain('austerity');
    expect(shipped?.schedules.map(({ name }) => name)).toContain('austerity');
    expect(search.warnings.join()).toMatch(/austerity/);
    expect(shipped?.levers.clarity).toBe(hard?.levers.clarity);
  });
});

test('the example resolves', async () => {
  const read = await openSearch(new URL('../../../examples/search.yaml', import.meta.url).pathname, atlas);
  if (!read.ok) throw new Error(read.issues.map(issueText).join('\n'));
  expect(read.value.goals.map(({ metric }) => metric)).toEqual(['needMet', 'participation', 'trust']);
});

describe('the JSON Schema of search files', () => {
  const written = searchJsonSchema() as unknown as Schema & { readonly $defs: { readonly scenario: Schema } };

  test('is draft 2020-12, requires levers and objectives, and describes every section', () => {
    expect(written.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(written).toMatchObject({ type: 'object', additionalProperties: false, required: ['levers', 'objectives'] });
    for (const [name, { description = '' }] of Object.entries(written.properties ?? {}))
      expect(description.length, name).toBeGreaterThan(8);
    expect(
      unknownKeywords(written).filter((path) => !/exclusiveMinimum|\$ref|prefixItems|multipleOf|\$defs/.test(path)),
    ).toEqual([]);
  });
});
