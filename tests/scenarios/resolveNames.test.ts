import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESET_NAMES, resolveScenario } from '#scenarios';
import { issueText, LEVER_NAMES, LEVERS, PARAMETER_NAMES, PARAMETERS, type Lever } from '#sim';
import { anyScenarioInput } from '../arbitraries/anyScenarioInput.ts';
import { atlas, problems, resolved } from './resolving.ts';

describe('names', () => {
  test.each([
    [{ levers: { clarty: 1 } }, 'levers.clarty: expected a known name, got clarty (did you mean clarity)'],
    [
      { levers: { trustMean: 0.5 } },
      'levers.trustMean: expected a known name, got trustMean (trustMean is written under parameters)',
    ],
    [
      { parameters: { ambition: 0.5 } },
      'parameters.ambition: expected a known name, got ambition (ambition is written under levers)',
    ],
    [{ clarity: 0.5 }, 'clarity: expected a known name, got clarity (clarity is written under levers)'],
    [{ levers: { NPG: 0.5 } }, 'levers.NPG: expected a known name, got NPG (NPG is written under mix)'],
    [
      { levers: { months: 3 } },
      'levers.months: expected a known name, got months (months is written at the top of the scenario)',
    ],
    [{ parametres: {} }, 'parametres: expected a known name, got parametres (did you mean parameters)'],
    [{ extends: 'hihg-5' }, 'extends: expected a known preset, got "hihg-5" (did you mean high-5)'],
    [{ extends: ['high-5', 'zzz'] }, 'extends[1]: expected a known preset, got "zzz"'],
    [{ off: ['fatige'] }, 'off[0]: expected a mechanism, got "fatige" (did you mean fatigue)'],
    [{ country: 'sweden' }, 'country: expected a known country, got "sweden" (known: norway, denmark, england)'],
  ])('%j', (input, text) => {
    expect(problems({ citizens: 600, ...input })[0]).toContain(text);
  });

  test('that reach into the language are refused, wherever they stand', () => {
    const input: unknown = JSON.parse(
      '{"__proto__": {"citizens": 700}, "citizens": 600, "constructor": 1, "levers": {"__proto__": {"clarity": 1}, "prototype": 2}, "outcomes": {"__proto__": "1"}}',
    );
    const fields = problems(input).map((text) => text.split(': expected')[0]);
    expect(fields).toEqual(['__proto__', 'constructor', 'levers.__proto__', 'levers.prototype', 'outcomes.__proto__']);
    expect(({} as Record<string, unknown>)['clarity']).toBeUndefined();
  });

  test('inherited from elsewhere are not settings', () => {
    expect(resolved(Object.assign(Object.create({ months: 3 }) as object, { citizens: 600 })).run.months).toBe(120);
  });
});

describe('ranges', () => {
  test.each([0, 601, 10_000, 1.5, -1, Infinity])('%d months are refused', (months) => {
    expect(problems({ citizens: 600, months })).toEqual([
      `months: expected whole number 1 to 600, months, got ${months === 10_000 ? '10000' : String(months)}`,
    ]);
  });

  test('every lever and parameter is accepted at both ends and refused beyond, with its unit', () => {
    for (const [section, names, table] of [
      ['levers', LEVER_NAMES, LEVERS],
      ['parameters', PARAMETER_NAMES, PARAMETERS],
    ] as const) {
      for (const name of names) {
        const { min, max, unit } = (table as Record<string, Lever>)[name];
        const at = (value: number): string[] =>
          problems({ citizens: 600, [section]: { [name]: value } }).filter(
            (text) => !/recruitment shares|part of the region/.test(text),
          );
        expect([at(min), at(max)], name).toEqual([[], []]);
        const [text = ''] = at(max + 1);
        expect(text, name).toContain(unit.replace(` ${min} to ${max}`, ''));
        expect(at(min - 1), name).toHaveLength(1);
      }
    }
  });

  test('a number in quotes is not a number', () => {
    expect(problems({ citizens: 600, levers: { clarity: '0.5' } })).toEqual([
      'levers.clarity: expected 0 to 1, level, got "0.5" (a number is written without quotes)',
    ]);
  });

  test('whole parameters stay whole', () => {
    expect(problems({ citizens: 600, parameters: { contracts: 100.5 } })).toHaveLength(1);
  });
});

describe('all problems at once', () => {
  test('of structure, names, ranges and of settings together', () => {
    const fields = problems(
      {
        foo: 1,
        months: 0,
        place: 'Nowhere at all',
        mix: { OA: 1, NPM: 1, NPG: 1 },
        startMix: 'half',
        levers: { clarity: 2, clarty: 1, recruitmentLot: 0.5 },
        parameters: { trustMean: 9 },
        schedules: [
          { name: 'nothing', from: 0, over: 0, to: 0 },
          { name: 'pay', from: 0, over: 5, to: 99 },
        ],
        events: [{ kind: 'nothing' }],
        off: ['nothing'],
      },
      { settings: { citizens: 10, levers: { fund: -1 } } },
    ).map((text) => text.split(': expected')[0]);
    expect(fields.sort()).toEqual(
      [
        '--citizens',
        '--set fund',
        'events[0].kind',
        'foo',
        'levers.clarity',
        'levers.clarty',
        'levers.recruitmentLot',
        'mix',
        'months',
      ]
        .concat(['off[0]', 'parameters.trustMean', 'place', 'schedules[0].name', 'schedules[1].to', 'startMix'])
        .sort(),
    );
  });

  test.each([null, undefined, 3, 'text', [], () => 3])('%s is no scenario', (input) => {
    expect(problems(input)).toHaveLength(1);
  });

  test('a knot of references, great depth and great size are refused quickly', () => {
    const knot: Record<string, unknown> = {};
    knot['levers'] = knot;
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level++) deep = { levers: deep };
    for (const input of [knot, deep, { events: Array.from({ length: 1e6 }, () => 1) }]) {
      expect(problems(input)).toHaveLength(1);
    }
  });

  test('long names and texts are cut', () => {
    for (const text of problems({ citizens: 600, ['x'.repeat(1e5)]: 1, place: 3, country: 'y'.repeat(1e5) })) {
      expect(text.length).toBeLessThan(300);
    }
  });
});

describe('any scenario that is right', () => {
  test('resolves, changes nothing in what was given, and says the same when it is resolved again from what came out', () => {
    fc.assert(
      fc.property(anyScenarioInput(), (input) => {
        const before = structuredClone(input);
        const { scenario, run } = resolved(input);
        expect(input).toEqual(before);
        const { id, title, place, ...rest } = scenario;
        const again = resolved({ ...rest, place: place.name, ...run }, { id });
        expect({ ...again.scenario, title }).toEqual(scenario);
        expect(again.run).toEqual(run);
      }),
      { numRuns: 300 },
    );
  });

  test('has every number inside its declared range', () => {
    fc.assert(
      fc.property(anyScenarioInput(), fc.constantFrom(...PRESET_NAMES), (input, name) => {
        const result = resolveScenario({ extends: name, ...input, place: 'Mellomby' }, atlas);
        if (!result.ok) return;
        const { levers, parameters, mix } = result.value.scenario;
        for (const key of LEVER_NAMES)
          expect(levers[key] >= LEVERS[key].min && levers[key] <= LEVERS[key].max, key).toBe(true);
        for (const key of PARAMETER_NAMES) {
          expect(parameters[key] >= PARAMETERS[key].min && parameters[key] <= PARAMETERS[key].max, key).toBe(true);
        }
        expect(mix.OA + mix.NPM + mix.NPG).toBeCloseTo(1, 12);
      }),
      { numRuns: 200 },
    );
  });
});

describe('anything at all', () => {
  test('gives a scenario or issues, never an exception', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        (input) => {
          const result = resolveScenario(input, atlas, { settings: { citizens: 600 } });
          if (!result.ok) for (const issue of result.issues) expect(issueText(issue).length).toBeGreaterThan(10);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('under the names of a scenario, too', () => {
    const value = fc.oneof(fc.anything({ maxDepth: 2 }), fc.constantFrom(0, 1, 0.5, 'clarity', 'high-5', [], {}, null));
    const anyGroup = fc.record(
      Object.fromEntries(
        [
          'extends',
          'place',
          'country',
          'seed',
          'months',
          'mix',
          'levers',
          'parameters',
          'schedules',
          'events',
          'off',
          'outcomes',
        ].map((key) => [key, value]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyGroup, (input) => {
        const result = resolveScenario(input, atlas, { settings: { citizens: 600 } });
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
