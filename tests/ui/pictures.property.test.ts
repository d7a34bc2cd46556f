import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointOfMix } from '#pictures';
import { heightOfOne, layOutTown, mixOfPoint, moneyFlow, MOST_MARKS, personAt, placeOf, withShare } from '#ui';

const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const mixes = fc.record({ x: share, y: share }).map(mixOfPoint);

describe('the triangle of the mix', () => {
  test('gives whole per cent that sum to 1, wherever it is pointed at', () => {
    fc.assert(
      fc.property(mixes, ({ OA, NPM, NPG }) => {
        expect(Math.round(100 * (OA + NPM + NPG))).toBe(100);
        expect(Math.min(OA, NPM, NPG)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('finds a mix again where it drew it', () => {
    fc.assert(
      fc.property(mixes, (mix) => {
        const again = mixOfPoint(pointOfMix(mix));
        for (const logic of ['OA', 'NPM', 'NPG'] as const) expect(again[logic]).toBeCloseTo(mix[logic], 8);
      }),
    );
  });

  test('keeps the share that was set', () => {
    fc.assert(
      fc.property(
        mixes,
        fc.constantFrom('OA' as const, 'NPM' as const, 'NPG' as const),
        fc.nat(100),
        (mix, logic, set) => {
          const { OA, NPM, NPG, [logic]: kept } = withShare(mix, logic, set / 100);
          expect(kept).toBe(set / 100);
          expect(Math.round(100 * (OA + NPM + NPG))).toBe(100);
        },
      ),
    );
  });
});

describe('the town', () => {
  const towns = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30_000 }))
    .map(([tiles, people]) => ({
      tiles,
      neighbourhood: Int32Array.from({ length: people }, (_, i) => (i * i + 7 * i) % tiles),
    }));

  test('has a mark for everybody or for every n-th, each inside its tile, and the mark is found again', () => {
    fc.assert(
      fc.property(towns, ({ tiles, neighbourhood }) => {
        const order = Array.from({ length: tiles }, (_, k) => k);
        const layout = layOutTown(neighbourhood, order, 900, 600);
        expect(layout.each).toBe(Math.max(1, Math.ceil(neighbourhood.length / MOST_MARKS)));
        expect(layout.person.length).toBeGreaterThanOrEqual(Math.floor(neighbourhood.length / layout.each));
        expect(new Set(layout.person).size).toBe(layout.person.length);
        if (layout.cell < 2) return;
        for (let n = 0; n < layout.person.length; n += 97) {
          const tile = layout.tiles.find((one) => one.neighbourhood === neighbourhood[layout.person[n]]);
          expect(layout.x[n]).toBeGreaterThanOrEqual(tile?.x ?? Infinity);
          expect(personAt(layout, layout.x[n] + 0.5, layout.y[n] + 0.5)).toBe(layout.person[n]);
          expect(placeOf(layout, layout.person[n])).toEqual({ x: layout.x[n], y: layout.y[n] });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('one neighbourhood of few fits with the largest marks in the height that is left to it, and in none less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 200, max: 1600 }), (people, width) => {
        const height = heightOfOne(people, width);
        const { cell, y } = layOutTown(new Int32Array(people), [0], width, height);
        expect(cell).toBe(layOutTown(new Int32Array(people), [0], width, 10 * height).cell);
        expect(Math.max(...y) + cell).toBeGreaterThan(height - cell);
      }),
    );
  });
});

test('the anchors’ money is split into town, region and elsewhere, as computed by hand', () => {
  const run = (spend: number, town: number, region: number) => ({
    series: {
      anchorSpend: [spend],
      localSpendTown: [town],
      localSpendRegion: [region],
      localIncome: [1.2 * town],
      localMultiplier: [1.2],
    },
    byFifth: null,
    events: [],
    fingerprint: '',
  });
  const runs = [run(100, 10, 40), run(110, 20, 60), run(120, 30, 50)];
  const data = {
    place: '',
    country: 'england' as const,
    gradient: 'known' as const,
    months: [0],
    judgesAreas: true,
    warnings: [],
    strategies: [{ title: '', waiting: false, preview: null, runs }],
  };
  expect(moneyFlow(data, 0, 0)).toEqual({
    spend: 110,
    inTown: 20,
    inRegion: 30,
    elsewhere: 60,
    income: 24,
    multiplier: 1.2,
  });
  expect(
    moneyFlow({ ...data, strategies: [{ title: '', waiting: false, preview: null, runs: [undefined] }] }, 0, 0),
  ).toBeNull();
});
