import { describe, expect, test } from 'vitest';
import { countryParameters, keepMonthZero, simulate, type Scenario } from '#sim';
import { differences } from './sameNumbers.ts';
import { busy, leversWith, ordinary, parametersWith, townOf } from './towns.ts';

const PLACE = townOf(6);
const OPTIONS = { seed: '7', months: 16, citizens: 150 };
const base = ordinary(PLACE, { spinUpMonths: 14 });
const kept = keepMonthZero(base, OPTIONS);

/** Everything a strategy may be: none of it is known before month 0. */
const STRATEGIES: Readonly<Record<string, Scenario>> = {
  'no strategy': base,
  'levers, schedules, events and a mix': busy(PLACE, { spinUpMonths: 14 }),
  switches: { ...base, off: ['fatigue', 'context', 'exit'] },
  'another ramp and title': {
    ...base,
    rampMonths: 3,
    mix: { OA: 0.1, NPM: 0.1, NPG: 0.8 },
    id: 'other',
    title: 'Other',
  },
  'a shift of trust': { ...base, parameters: parametersWith({ trustShift: -0.2 }) },
};

describe('a world kept at month 0', () => {
  for (const [what, scenario] of Object.entries(STRATEGIES)) {
    test(`goes on as if spun up anew: ${what}`, () => {
      const fresh = simulate(scenario, OPTIONS);
      const continued = simulate(scenario, { ...OPTIONS, from: kept });
      expect(differences(continued, fresh)).toEqual([]);
      expect(continued.fingerprint).toBe(fresh.fingerprint);
      expect(continued.byNeighbourhood).toEqual(fresh.byNeighbourhood);
    });
  }

  test('is not used up, and not touched', () => {
    const bytes = kept.bytes.slice();
    const [first, second] = [simulate(base, { ...OPTIONS, from: kept }), simulate(base, { ...OPTIONS, from: kept })];
    expect(second.fingerprint).toBe(first.fingerprint);
    expect(kept.bytes).toEqual(bytes);
  });

  test('goes on with any recording', () => {
    const recording = { ledger: true, frames: true, follow: [1, 2, 3] };
    const fresh = simulate(base, { ...OPTIONS, ...recording });
    const continued = simulate(base, { ...OPTIONS, ...recording, from: kept });
    expect(continued.ledger).toEqual(fresh.ledger);
    expect(continued.frames).toEqual(fresh.frames);
    expect(continued.diary).toEqual(fresh.diary);
  });

  test('is refused to whatever would have made another world', () => {
    const others: readonly (readonly [what: string, scenario: Scenario, options: typeof OPTIONS])[] = [
      ['seed', base, { ...OPTIONS, seed: '8' }],
      ['citizens', base, { ...OPTIONS, citizens: 151 }],
      ['place', { ...base, place: townOf(7) }, OPTIONS],
      [
        'one adult more',
        { ...base, place: { ...PLACE, adults: PLACE.adults.map((a, k) => (k === 2 ? a + 1 : a)) } },
        OPTIONS,
      ],
      ['deprivation', { ...base, place: { ...PLACE, deprivation: PLACE.deprivation.map((d) => d / 2) } }, OPTIONS],
      ['country', { ...base, country: 'denmark' }, OPTIONS],
      ['parameters', { ...base, parameters: countryParameters('england') }, OPTIONS],
      ['one parameter', { ...base, parameters: parametersWith({ contagion: 0.0021 }) }, OPTIONS],
      ['starting mix', { ...base, startMix: { OA: 0.44, NPM: 0.41, NPG: 0.15 } }, OPTIONS],
      ['spin-up', { ...base, spinUpMonths: 15 }, OPTIONS],
    ];
    for (const [what, scenario, options] of others) {
      expect(() => simulate(scenario, { ...options, from: kept }), what).toThrow(/kept world/);
    }
  });

  test('is refused when its bytes are not from here', () => {
    expect(() => simulate(base, { ...OPTIONS, from: { key: kept.key, bytes: new Uint8Array(100) } })).toThrow(
      /kept world/,
    );
  });

  test('knows nothing of the levers it was kept with', () => {
    const other = keepMonthZero(
      { ...base, levers: leversWith({ ambition: 1, delegation: 1 }), off: ['exit'] },
      OPTIONS,
    );
    expect(other).toEqual(kept);
  });
});
