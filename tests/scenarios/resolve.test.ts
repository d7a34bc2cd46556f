import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESET_NAMES, resolveScenario, type Preset, type Resolved, type ResolveOptions } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import {
  countryParameters,
  issueText,
  LEVER_NAMES,
  LEVERS,
  PARAMETER_NAMES,
  PARAMETERS,
  TODAY_LEVERS,
  type Lever,
  type Place,
} from '#sim';
import { anyScenarioInput } from '../arbitraries/anyScenarioInput.ts';

const atlas = openAtlas();

/** A preset that only has a scenario. */
function preset(id: string, scenario: Preset['scenario']): Preset {
  return { id, title: `Title of ${id}`, standsFor: 'a test', question: 'why?', scenario, sources: [], claims: [] };
}

function resolved(input: unknown, options: ResolveOptions = {}): Resolved {
  const result = resolveScenario(input, atlas, options);
  if (!result.ok) throw new Error(result.issues.map(issueText).join('\n'));
  return result.value;
}

function problems(input: unknown, options: ResolveOptions = {}): string[] {
  const result = resolveScenario(input, atlas, options);
  return result.ok ? [] : result.issues.map(issueText);
}

describe('a scenario that says nothing', () => {
  const { scenario, run, outcomes } = resolved({ citizens: 600 });

  test('is an ordinary municipality today', () => {
    expect(scenario.place.name).toBe('Mellomby');
    expect(scenario.country).toBe('norway');
    expect(scenario.levers).toEqual(TODAY_LEVERS);
    expect(scenario.parameters).toEqual(countryParameters('norway'));
    expect(scenario.mix).toEqual({ OA: 0.45, NPM: 0.4, NPG: 0.15 });
    expect(scenario.startMix).toEqual(scenario.mix);
    expect([scenario.rampMonths, scenario.spinUpMonths]).toEqual([24, 120]);
    expect([scenario.schedules, scenario.events, scenario.off]).toEqual([[], [], []]);
  });

  test('runs ten years', () => {
    expect(run.months).toBe(120);
    expect(outcomes).toEqual({});
  });
});

describe('layers', () => {
  test('the country’s profile lies under the preset, the preset under the scenario, settings over all', () => {
    const presets = {
      mine: preset('mine', { parameters: { trustMean: 0.5, acceptBase: -0.7 }, levers: { clarity: 0.3, fund: 0.4 } }),
    };
    const { scenario } = resolved(
      {
        extends: 'mine',
        country: 'england',
        citizens: 600,
        parameters: { acceptBase: -0.9 },
        levers: { fund: 0.5, pay: 1 },
      },
      { presets, settings: { levers: { pay: 2 } } },
    );
    expect(scenario.parameters.findAlone).toBe(countryParameters('england').findAlone);
    expect(scenario.parameters.trustMean).toBe(0.5);
    expect(scenario.parameters.acceptBase).toBe(-0.9);
    expect([scenario.levers.clarity, scenario.levers.fund, scenario.levers.pay]).toEqual([0.3, 0.5, 2]);
  });

  test('a preset may extend a preset, and a scenario several', () => {
    const presets = {
      low: preset('low', { levers: { clarity: 0.3, fund: 0.3, pay: 3 } }),
      middle: preset('middle', { extends: 'low', levers: { fund: 0.5, pay: 5 } }),
      other: preset('other', { levers: { pay: 7 } }),
    };
    const { levers } = resolved({ extends: ['middle', 'other'], citizens: 600 }, { presets }).scenario;
    expect([levers.clarity, levers.fund, levers.pay]).toEqual([0.3, 0.5, 7]);
  });

  test('presets that extend each other in a circle are refused', () => {
    const presets = {
      a: preset('a', { extends: 'b' }),
      b: preset('b', { extends: 'c' }),
      c: preset('c', { extends: 'a' }),
    };
    expect(problems({ extends: 'a', citizens: 600 }, { presets })).toEqual([
      'preset c: extends: expected presets that do not extend each other in a circle, got a → b → c → a',
    ]);
  });

  test('a preset that extends itself is refused', () => {
    const presets = { a: preset('a', { extends: 'a' }) };
    expect(problems({ extends: 'a', citizens: 600 }, { presets })[0]).toContain('got a → a');
  });

  test('a preset reached on two ways counts once', () => {
    const presets = {
      base: preset('base', { events: [{ kind: 'merger', at: 3 }] }),
      left: preset('left', { extends: 'base' }),
      right: preset('right', { extends: 'base' }),
    };
    expect(resolved({ extends: ['left', 'right'], citizens: 600 }, { presets }).scenario.events).toHaveLength(1);
  });

  test('events and switched-off mechanisms add up; a schedule replaces those of its name', () => {
    const presets = {
      mine: preset('mine', {
        events: [{ kind: 'merger', at: 3 }],
        off: ['fatigue'],
        schedules: [
          { name: 'clarity', from: 0, over: 12, to: 0.5 },
          { name: 'fund', from: 0, over: 12, to: 0.5 },
        ],
      }),
    };
    const { scenario } = resolved(
      {
        extends: 'mine',
        citizens: 600,
        events: [{ kind: 'electionLoss', at: 5 }],
        off: ['silo', 'fatigue'],
        schedules: [{ name: 'clarity', from: 6, over: 0, to: 0.9 }],
      },
      { presets },
    );
    expect(scenario.events.map(({ kind }) => kind)).toEqual(['merger', 'electionLoss']);
    expect(scenario.off).toEqual(['fatigue', 'silo']);
    expect(scenario.schedules).toEqual([
      { name: 'fund', from: 0, over: 12, to: 0.5 },
      { name: 'clarity', from: 6, over: 0, to: 0.9 },
    ]);
  });

  test('a lever that a preset’s schedule still moves is pointed out', () => {
    const presets = { mine: preset('mine', { schedules: [{ name: 'clarity', from: 6, over: 12, to: 0.5 }] }) };
    const { warnings } = resolved({ extends: 'mine', citizens: 600, levers: { clarity: 0.3 } }, { presets });
    expect(warnings).toContain('levers.clarity: preset mine: schedules[0] still moves clarity to 0.5 from month 6');
  });

  test('a preset’s own problem is named after it', () => {
    const presets = { mine: preset('mine', { levers: { clarity: 2 } }) };
    expect(problems({ extends: 'mine', citizens: 600 }, { presets })).toEqual([
      'preset mine: levers.clarity: expected 0 to 1, level, got 2',
    ]);
  });

  test('a preset run as it is gives its name, a titled scenario its title, settings over it change neither', () => {
    expect(resolved({ extends: 'high-5' }, { settings: { citizens: 600 } }).scenario.id).toBe('high-5');
    expect(resolved({ title: 'Our Own Course!', citizens: 600 }).scenario.id).toBe('our-own-course');
    expect(resolved({ citizens: 600 }, { id: 'x' }).scenario).toMatchObject({ id: 'x', title: 'x' });
  });
});

describe('shorthands', () => {
  test('commitment is one number for six anchors, or six numbers, and an anchor’s own number wins', () => {
    const commitments = ({ levers }: Resolved['scenario']): number[] =>
      ([1, 2, 3, 4, 5, 6] as const).map((anchor) => levers[`commitment${anchor}`]);
    const of = (levers: object): number[] => commitments(resolved({ citizens: 600, levers }).scenario);
    expect(of({ commitment: 0.8 })).toEqual([0.8, 0.8, 0.8, 0.8, 0.8, 0.8]);
    expect(of({ commitment: [1, 0.5, 0, 0, 0, 0.1] })).toEqual([1, 0.5, 0, 0, 0, 0.1]);
    expect(of({ commitment3: 0, commitment: 0.8 })).toEqual([0.8, 0.8, 0, 0.8, 0.8, 0.8]);
    expect(problems({ citizens: 600, levers: { commitment: [1, 0] } })[0]).toContain('got a list of 2');
  });

  test('recruitment names the channels; those left out get nothing', () => {
    const { levers } = resolved({ citizens: 600, levers: { recruitment: { universalArena: 1 } } }).scenario;
    expect(levers).toMatchObject({
      recruitmentOpenCall: 0,
      recruitmentLot: 0,
      recruitmentUniversalArena: 1,
      recruitmentOutreach: 0,
    });
  });
});

describe('rules that bind several settings', () => {
  test('a mix that does not sum to 1 is refused with its sum', () => {
    expect(problems({ citizens: 600, mix: { OA: 0.5, NPM: 0.4, NPG: 0.2 } })).toEqual([
      'mix: expected shares OA, NPM and NPG that sum to 1, got 0.5 + 0.4 + 0.2 = 1.1',
    ]);
    expect(problems({ citizens: 600, startMix: { OA: 0.5, NPM: 0.4, NPG: 0 } })[0]).toContain('startMix:');
  });

  test('a mix that misses 1 only by rounding is taken as meant', () => {
    const third = 0.333333333333;
    const { mix } = resolved({ citizens: 600, mix: { OA: third, NPM: third, NPG: 1 - 2 * third - 5e-10 } }).scenario;
    expect(Math.abs(mix.OA + mix.NPM + mix.NPG - 1)).toBeLessThan(1e-15);
  });

  test('a mix needs all three shares', () => {
    expect(problems({ citizens: 600, mix: { NPG: 1 } })).toEqual([
      'mix.OA: expected 0 to 1, share, got nothing',
      'mix.NPM: expected 0 to 1, share, got nothing',
    ]);
  });

  test('recruitment shares that do not sum to 1 are refused, defaults counted in', () => {
    expect(problems({ citizens: 600, levers: { recruitmentLot: 0.5 } })).toEqual([
      'levers.recruitmentLot: expected recruitment shares that sum to 1, got 0.7 + 0.5 + 0.1 + 0.2 = 1.5 ' +
        '(open call, lot, universal arena, outreach) (name all four channels under recruitment)',
    ]);
    expect(problems({ citizens: 600, levers: { recruitment: { lot: 0.5 } } })[0]).toContain('levers.recruitment:');
  });

  test('what is spent in town cannot exceed what is spent in the region', () => {
    expect(problems({ citizens: 600, parameters: { localShareTownStart: 0.6 } })).toHaveLength(1);
    expect(problems({ citizens: 600, parameters: { localShareTownStart: 0.6, localShareRegionStart: 0.6 } })).toEqual(
      [],
    );
  });
});

describe('schedules', () => {
  const scheduled = (...schedules: object[]): string[] => problems({ citizens: 600, schedules });

  test('two that move one name in the same months are refused, both named', () => {
    expect(
      scheduled({ name: 'clarity', from: 0, over: 24, to: 1 }, { name: 'clarity', from: 12, over: 0, to: 0.2 }),
    ).toEqual([
      'schedules[1]: expected schedules of one name that follow each other, ' +
        'got clarity to 0.2 at month 12, while schedules[0] moves it to 1 over months 0 to 24',
    ]);
    expect(scheduled({ name: 'pay', from: 5, over: 0, to: 1 }, { name: 'pay', from: 5, over: 0, to: 2 })).toHaveLength(
      1,
    );
    expect(scheduled({ name: 'NPG', from: 9, over: 9, to: 1 }, { name: 'NPG', from: 0, over: 10, to: 0 })).toHaveLength(
      1,
    );
  });

  test('one may begin where the one before has arrived', () => {
    expect(
      scheduled(
        { name: 'clarity', from: 24, over: 12, to: 0.2 },
        { name: 'clarity', from: 0, over: 24, to: 1 },
        { name: 'clarity', from: 36, over: 0, to: 0.5 },
        { name: 'fund', from: 5, over: 24, to: 1 },
      ),
    ).toEqual([]);
  });

  test('they run in the order of their months, however they are written', () => {
    const { schedules } = resolved({
      citizens: 600,
      schedules: [
        { name: 'clarity', from: 24, over: 12, to: 0.2 },
        { name: 'fund', from: 3, over: 0, to: 1 },
      ],
    }).scenario;
    expect(schedules.map(({ from }) => from)).toEqual([3, 24]);
  });

  test('the end lies in the lever’s own range', () => {
    expect(
      scheduled({ name: 'highestStep', from: 0, over: 0, to: 5 }, { name: 'austerity', from: 0, over: 0, to: -0.05 }),
    ).toEqual([]);
    expect(scheduled({ name: 'austerity', from: 0, over: 12, to: 0.5 })).toEqual([
      'schedules[0].to: expected -0.05 to 0.15, share of the budget per year, got 0.5',
    ]);
    expect(scheduled({ name: 'NPG', from: 0, over: 12, to: 1.2 })[0]).toContain(
      'schedules[0].to: expected 0 to 1, share of the mix',
    );
  });

  test('shares of the mix that are held together leave room for each other', () => {
    expect(scheduled({ name: 'NPG', from: 0, over: 12, to: 0.7 }, { name: 'OA', from: 0, over: 24, to: 0.5 })).toEqual([
      'schedules[1]: expected shares of the mix of at most 1 in all, got NPG 0.7, OA 0.5 from month 24: 1.2 in all',
    ]);
    const three = (OA: number): string[] =>
      scheduled(
        { name: 'OA', from: 0, over: 12, to: OA },
        { name: 'NPM', from: 0, over: 12, to: 0.3 },
        { name: 'NPG', from: 0, over: 12, to: 0.5 },
      );
    expect(three(0.2)).toEqual([]);
    expect(three(0.1)[0]).toContain('shares of the mix that sum to 1');
  });

  test('months lie inside the run', () => {
    expect(problems({ citizens: 600, months: 24, schedules: [{ name: 'pay', from: 25, over: 0, to: 1 }] })).toEqual([
      'schedules[0].from: expected whole number 0 to 24, the months of the run, got 25',
    ]);
    expect(scheduled({ name: 'pay', from: 1.5, over: -1, to: 1 })).toHaveLength(2);
  });
});

describe('events', () => {
  const happening = (...events: unknown[]): string[] => problems({ citizens: 600, events });

  test('each kind has its own settings and ranges', () => {
    expect(
      happening(
        { kind: 'cut', at: 0, months: 12, size: 0.6 },
        { kind: 'closure', at: 12, months: 18, share: 1 },
        { kind: 'recession', at: 24, months: 24, size: 0.3 },
        { kind: 'electionLoss', at: 36 },
        { kind: 'coreLoss', at: 36, share: 0.5 },
        { kind: 'merger', at: 0 },
        { kind: 'priorityEnds', at: 60, lever: 'fund' },
      ),
    ).toEqual([]);
    expect(happening({ kind: 'cut', at: 0, months: 0, size: 0.7 })).toEqual([
      'events[0].months: expected whole number 1 to 600, months, got 0',
      'events[0].size: expected 0 to 0.6, share of the budget, got 0.7',
    ]);
    expect(happening({ kind: 'merger', at: 0, size: 1 })[0]).toContain('events[0].size: expected a known name');
    expect(happening({ kind: 'closur', at: 0 })[0]).toContain('did you mean closure');
    expect(happening({ kind: 'priorityEnds', at: 0, lever: 'trustMean' })[0]).toContain(
      'events[0].lever: expected a lever',
    );
    expect(happening('merger')[0]).toContain('events[0]: expected an event with a kind, got "merger"');
  });

  test('keep their place in the list when one of them is wrong', () => {
    expect(happening({ kind: 'x' }, 3, { kind: 'merger', at: 121 }).at(-1)).toContain(
      'events[2].at: expected whole number 0 to 120',
    );
  });

  test('that a shorter run never reaches are pointed out, not refused', () => {
    const { warnings } = resolved(
      { citizens: 600, events: [{ kind: 'merger', at: 36 }] },
      { settings: { months: 24 } },
    );
    expect(warnings).toContain('events[0].at: month 36 is not reached in a run of 24 months');
  });
});

describe('citizens', () => {
  test.each([10, 49, 0, -5, 600.5, 1e12])('%d are refused', (citizens) => {
    expect(problems({ citizens })[0]).toContain('citizens: expected whole number 50 to 20,000,000, citizens');
  });

  test('far too many come with the memory they would take', () => {
    expect(problems({ citizens: 1e12 })[0]).toContain(
      '1,000,000,000,000 would take about 160,000 GB of memory, 160 bytes each',
    );
  });

  test('are never more than the adults of the place, and at least one per neighbourhood', () => {
    expect(problems({ citizens: 24_001 })).toEqual([
      'citizens: expected whole number 50 to 24,000, citizens, got 24001 (Mellomby has 24,000 adults)',
    ]);
    expect(problems({ citizens: 85, place: 'Preston' })[0]).toContain('expected whole number 86 to ');
    expect(problems({ citizens: 24_000 })).toEqual([]);
  });

  test('under 50 per neighbourhood bring a warning with the number that is needed', () => {
    expect(resolved({ citizens: 599 }).warnings.join()).toContain('600 citizens are needed');
    expect(resolved({ citizens: 600 }).warnings.join()).not.toContain('needed');
  });
});

describe('places', () => {
  test('bring their country, which can be set', () => {
    expect(resolved({ place: 'Preston', citizens: 600 }).scenario.country).toBe('england');
    const { country, parameters } = resolved({ place: 'Preston', citizens: 600, country: 'denmark' }).scenario;
    expect(country).toBe('denmark');
    expect(parameters).toEqual(countryParameters('denmark'));
  });

  test('with a synthetic gradient, or too few neighbourhoods for fifths, bring a warning', () => {
    expect(resolved({ citizens: 600 }).warnings.join()).toContain('synthetic gradient');
    const small: Place = { ...resolved({ citizens: 600 }).scenario.place, deprivationSource: 'measured' };
    const three = {
      ...small,
      codes: small.codes.slice(0, 3),
      names: small.names.slice(0, 3),
      adults: [900, 900, 900],
      deprivation: [0, 0.5, 1],
    };
    expect(resolved({ citizens: 600 }, { place: three }).warnings).toEqual([
      'Mellomby has 3 neighbourhoods: deprivation fifths need at least 5 and are not read',
    ]);
  });

  test('that are not known come back with the nearest', () => {
    expect(problems({ place: 'Prestn', citizens: 600 })).toEqual([
      'place: expected the name or code of a built-in place, got Prestn (did you mean Preston)',
    ]);
    expect(problems({ place: 'my-town.csv', citizens: 600 })[0]).toContain('a CSV file is given with --place');
  });

  test('read from a file win over the name', () => {
    const place = { ...resolved({ citizens: 600 }).scenario.place, name: 'Elsewhere' };
    expect(resolved({ place: 'Preston', citizens: 600 }, { place }).scenario.place.name).toBe('Elsewhere');
  });
});

describe('seeds', () => {
  test('are any text; numbers become text', () => {
    const seedOf = (seed: unknown): string => resolved({ citizens: 600, seed }).run.seed;
    expect([seedOf(0), seedOf(42), seedOf('0042'), seedOf(''), seedOf('æ 🎲')]).toEqual([
      '0',
      '42',
      '0042',
      '',
      'æ 🎲',
    ]);
    expect(problems({ citizens: 600, seed: 'x'.repeat(201) })).toHaveLength(1);
    expect(problems({ citizens: 600, seed: NaN })).toHaveLength(1);
    expect(problems({ citizens: 600, seed: ['a'] })).toHaveLength(1);
  });
});

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
