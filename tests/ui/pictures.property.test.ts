import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointOfMix } from '#pictures';
import { mixOfPoint, moneyFlow, withShare } from '#ui';

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
    size: { citizens: 1000, adults: 8000 },
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
