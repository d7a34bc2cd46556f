import { describe, expect, test } from 'vitest';
import { countryParameters, simulate, type Place } from '#sim';
import { townOf } from '../sim/towns.ts';
import { presetOf, problems, resolved } from './resolving.ts';

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
  const { codes, names, name } = resolved({ citizens: 600 }).scenario.place;
  const [CODE, NAME] = [codes[1] ?? '', names[1] ?? ''];
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
        { kind: 'volunteerLoss', at: 60, share: 1, by: 'chance' },
        { kind: 'volunteerLoss', at: 60, share: 0.2, by: 'mostHours', neighbourhood: CODE },
        { kind: 'process', at: 12, months: 24, neighbourhood: CODE, invitations: 6 },
        { kind: 'levers', at: 12, months: 24, to: { fund: 1, pay: 25 } },
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
    expect(happening({ kind: 'volunteerLoss', at: 0, share: 0.1, by: 'hours' })[0]).toBe(
      'events[0].by: expected mostHours, leastHours or chance, got "hours" (known: mostHours, leastHours, chance)',
    );
    expect(happening({ kind: 'process', at: 0, months: 6, invitations: 2 })[0]).toContain('events[0].neighbourhood');
    expect(happening({ kind: 'levers', at: 0, months: 6, to: { fund: 2, fonds: 1 } })).toHaveLength(2);
    expect(happening({ kind: 'levers', at: 0, months: 6, to: {} })).toEqual([
      'events[0].to: expected at least one lever, got none',
    ]);
    expect(happening('merger')[0]).toContain('events[0]: expected an event with a kind, got "merger"');
  });

  test('name a neighbourhood of the place by its code', () => {
    const process = (neighbourhood: string) =>
      happening({ kind: 'process', at: 0, months: 6, invitations: 2, neighbourhood });
    expect(process(CODE)).toEqual([]);
    expect(process(NAME)).toEqual([
      `events[0].neighbourhood: expected the code of a neighbourhood of ${name}, got ${NAME} (did you mean ${CODE})`,
    ]);
    expect(process('nowhere')[0]).toContain(`events[0].neighbourhood: expected the code of a neighbourhood of ${name}`);
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

  test('may be every adult, or one in so many, rounded up; the last layer that says how many has the last word', () => {
    const run = (input: object, settings = {}): number =>
      resolved({ place: 'Preston', ...input }, { settings }).run.citizens;
    expect(run({ citizens: 'adults' })).toBe(112_824);
    expect(run({ oneIn: 1 })).toBe(112_824);
    expect(run({ oneIn: 10 })).toBe(11_283);
    expect(run({ citizens: 900 }, { oneIn: 100 })).toBe(1129);
    expect(run({ oneIn: 100 }, { citizens: 900 })).toBe(900);
    expect(run({ oneIn: 100 }, { citizens: 'adults' })).toBe(112_824);
    const presets = { all: presetOf('all', { citizens: 'adults' }) };
    expect(resolved({ extends: 'all', place: 'Mellomby', oneIn: 12 }, { presets }).run.citizens).toBe(2000);
  });

  test('said in two ways at once, or fewer than neighbourhoods, are refused', () => {
    expect(problems({ citizens: 600, oneIn: 10 })).toEqual([
      'oneIn: expected citizens or oneIn, one of them, got both',
    ]);
    expect(problems({ oneIn: 0 })[0]).toContain('oneIn: expected whole number 1 to 100,000, adults to one simulated');
    expect(problems({ place: 'Preston', oneIn: 5000 })).toEqual([
      'oneIn: expected whole number 86 to 112,824, citizens, got 23 citizens (Preston has 86 neighbourhoods)',
    ]);
    expect(problems({ citizens: 'adutls' })[0]).toContain('(known: adults)');
    const { place } = resolved({ citizens: 600 }).scenario;
    const crowd = { ...place, adults: place.adults.map(() => 1_700_000) };
    expect(problems({ citizens: 'adults' }, { place: crowd })).toEqual([
      'citizens: expected whole number 50 to 20,000,000, citizens, got 20,400,000 citizens (Mellomby has 20,400,000 adults; oneIn: 2 would do)',
    ]);
    expect(resolved({ oneIn: 2 }, { place: crowd }).run.citizens).toBe(10_200_000);
  });

  test('far too many come with the memory they would take', () => {
    expect(problems({ citizens: 1e12 })[0]).toContain(
      '1,000,000,000,000 would take about 160,000 GB of memory, 160 bytes each',
    );
  });

  test('many bring a warning with the memory they take', () => {
    const place = {
      ...resolved({ citizens: 600 }).scenario.place,
      adults: Array.from({ length: 12 }, () => 1_500_000),
    };
    expect(resolved({ citizens: 18_000_000 }, { place }).warnings).toContain(
      '18,000,000 citizens will take about 2.9 GB of memory',
    );
    expect(resolved({ citizens: 1_000_000 }, { place }).warnings.join()).not.toContain('memory');
  });

  test('are never more than the adults of the place, and at least one per neighbourhood', () => {
    expect(problems({ citizens: 24_001 })).toEqual([
      'citizens: expected whole number 50 to 24,000, citizens, got 24001 (Mellomby has 24,000 adults)',
    ]);
    expect(problems({ citizens: 85, place: 'Preston' })[0]).toContain('expected whole number 86 to ');
    expect(problems({ citizens: 24_000 })).toEqual([]);
  });

  test('under 150 per neighbourhood bring a warning with the number that is needed, unless everybody is simulated', () => {
    expect(resolved({ citizens: 1799 }).warnings.join()).toContain('are not judged; 1800 are needed');
    expect(resolved({ citizens: 1800 }).warnings.join()).not.toContain('are not judged');
    // The smallest municipalities have fewer adults than that.
    const place = townOf(4, 60);
    const adults = place.adults.reduce((a, b) => a + b, 0);
    expect(resolved({ citizens: adults }, { place }).warnings.join()).not.toContain('are not judged');
    expect(resolved({ citizens: adults - 1 }, { place }).warnings.join()).toContain(`${adults} are needed`);
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
      'Mellomby: deprivation fifths and gaps are not read (they need five neighbourhoods with measured deprivation)',
    ]);
  });

  test('are warned of before the run in the words of the run', () => {
    for (const input of [{ citizens: 300 }, { citizens: 700 }, { place: 'Preston', citizens: 4300 }]) {
      const { scenario, run, warnings } = resolved({ ...input, months: 1, spinUpMonths: 0 });
      expect(simulate(scenario, run).warnings).toEqual(warnings);
    }
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
