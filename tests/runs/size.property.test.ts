import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneToOne, largerSize, sizeEffect, sizeOf, sizeText, type Language } from '#runs';
import { defaultCitizens, MODEL_VERSION } from '#sim';
import { resolved } from '../scenarios/resolving.ts';

const LANGUAGES: readonly Language[] = ['en', 'nb', 'da'];

describe('how many are simulated for how many', () => {
  const size = { citizens: 12_900, adults: 112_824 };

  test('is said in three languages, in one sentence', () => {
    expect(sizeText(size, 'Preston', 'en')).toBe('12,900 simulated adults, one for every 9 of the 112,824 in Preston');
    expect(sizeText(size, 'Preston', 'nb')).toBe('12\u00a0900 simulerte voksne, én per 9 av de 112\u00a0824 i Preston');
    expect(sizeText(size, 'Preston', 'da')).toBe('12.900 simulerede voksne, én pr. 9 af de 112.824 i Preston');
  });

  test('counts tenths where they matter, and is never said to be one to one where somebody is left out', () => {
    const said = (citizens: number, adults: number): string => sizeText({ citizens, adults }, 'Town', 'en');
    expect(said(51_600, 112_824)).toContain('one for every 2.2 of the 112,824');
    expect(said(6600, 6640)).toContain('one for every 1.0061 of the 6,640');
    expect(said(6640, 6640)).toBe('6,640 simulated adults, one for each in Town');
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 20_000_000 }), fc.integer({ min: 1, max: 1000 }), (adults, missing) => {
        const citizens = Math.max(1, adults - missing);
        for (const language of LANGUAGES)
          expect(sizeText({ citizens, adults }, 'Town', language)).not.toBe(
            sizeText({ citizens: adults, adults }, 'Town', language),
          );
      }),
    );
  });

  test('is of the place: all of its neighbourhoods', () => {
    const { scenario, run } = resolved({ place: 'Preston' });
    expect(sizeOf(scenario.place, run.citizens)).toEqual(size);
    expect(run.citizens).toBe(defaultCitizens(scenario.place));
  });
});

describe('the next larger size', () => {
  test('is four times as many, then everybody, then none', () => {
    const sizes: (number | null)[] = [12_900];
    while (sizes.at(-1) !== null) sizes.push(largerSize({ citizens: sizes.at(-1) ?? 0, adults: 112_824 }));
    expect(sizes).toEqual([12_900, 51_600, 112_824, null]);
    // Nearly everybody is everybody.
    expect(largerSize({ citizens: 4000, adults: 20_000 })).toBe(20_000);
    expect(largerSize({ citizens: 4000, adults: 30_000 })).toBe(16_000);
  });

  test('grows, never past those who live there, and comes to an end', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 50, max: 20_000_000 })
          .chain((adults) =>
            fc.record({ adults: fc.constant(adults), citizens: fc.integer({ min: 50, max: adults }) }),
          ),
        (size) => {
          const larger = largerSize(size);
          expect(larger === null).toBe(isOneToOne(size));
          if (larger === null) return;
          expect(larger).toBeGreaterThan(size.citizens);
          expect(larger).toBeLessThanOrEqual(size.adults);
        },
      ),
    );
  });
});

describe('what one to one does to a difference', () => {
  const scenarioOf = (preset: string, place: string) => resolved({ extends: preset, place }).scenario;
  const [base, high] = ['hybrid-by-default', 'high-5'].map((preset) => scenarioOf(preset, 'Preston'));
  const at = { metric: 'complexNeedMet', month: 120 };
  const own = [0.2, 0.1, 0.3] as const;
  const all = [0.22, 0.21, 0.23] as const;
  const measured = async () => {
    const { MEASURED_SIZES, scenarioKey } = await import('#runs');
    return {
      ...MEASURED_SIZES,
      metrics: ['complexNeedMet', 'equity'],
      months: [60, 120],
      places: [
        {
          model: MODEL_VERSION,
          place: 'Preston',
          size: { citizens: 12_900, adults: 112_824 },
          strategies: [base, high].map((scenario, n) => ({ preset: String(n), key: scenarioKey(scenario) })),
          own: {
            fingerprints: [],
            differences: [
              [
                [null, null],
                [own, null],
              ],
            ],
          },
          oneToOne: {
            fingerprints: [],
            differences: [
              [
                [null, null],
                [all, null],
              ],
            ],
          },
        },
      ],
    };
  };

  test('is found for the same scenarios, whatever they are called', async () => {
    const table = await measured();
    const found = sizeEffect({ strategy: { ...high, id: 'mine', title: 'Mine' }, against: base }, at, table);
    expect(found).toMatchObject({ own, oneToOne: all, month: 120, size: { adults: 112_824 } });
  });

  test('is not known of others: turned round, changed, elsewhere, at another month, of another figure or version', async () => {
    const table = await measured();
    const asked = { strategy: high, against: base };
    expect(sizeEffect({ strategy: base, against: high }, at, table)).toBeNull();
    expect(sizeEffect({ strategy: base, against: base }, at, table)).toBeNull();
    const changed = resolved({ extends: 'high-5', place: 'Preston', levers: { clarity: 0.31 } }).scenario;
    expect(sizeEffect({ strategy: changed, against: base }, at, table)).toBeNull();
    const elsewhere = ['high-5', 'hybrid-by-default'].map((preset) => scenarioOf(preset, 'Wigan'));
    expect(sizeEffect({ strategy: elsewhere[0], against: elsewhere[1] }, at, table)).toBeNull();
    for (const other of [
      { ...at, month: 60 },
      { ...at, month: 119 },
      { ...at, metric: 'equity' },
      { ...at, metric: 'trust' },
    ])
      expect(sizeEffect(asked, other, table)).toBeNull();
    const older = table.places.map((place) => ({ ...place, model: MODEL_VERSION - 1 }));
    expect(sizeEffect(asked, at, { ...table, places: older })).toBeNull();
    expect(sizeEffect(asked, at, table)).not.toBeNull();
  });
});
