import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRun, keepMonthZero, keyOfMonthZero, simulate, type KeptWorld, type Run } from '#sim';
import { routineNeedNow, splitNeed, type World } from '../inside.ts';
import { ordinary, parametersWith, townOf } from '../towns.ts';

const PLACE = townOf(5);
const OPTIONS = { seed: '2', months: 24, citizens: 300 };
const believing = (preventableShare: number) =>
  ordinary(PLACE, { spinUpMonths: 36, parameters: parametersWith({ preventableShare }) });

let kept: KeptWorld | undefined;

/** A run that takes up the world made under the default. */
function runOf(preventableShare: number): Run {
  kept ??= keepMonthZero(believing(0.13), OPTIONS);
  return createRun(believing(preventableShare), { ...OPTIONS, from: kept });
}

const residents = ({ neighbourhoods: h }: World, k: number) => h.first[k + 1] - h.first[k];
const needOf = (world: World) => [...routineNeedNow(world, new Float64Array(world.neighbourhoods.count))];

/** The largest share under which no neighbourhood needs less than nothing: its own need ÷ open need against the mean’s. */
function mostOf(world: World): number {
  const { neighbourhoods: h } = world;
  const need = needOf(world);
  let [total, open] = [0, 0];
  for (let k = 0; k < h.count; k++) {
    total += need[k];
    open += residents(world, k) * h.wicked[k];
  }
  return Math.min(...need.map((hours, k) => (hours / (residents(world, k) * h.wicked[k])) * (open / total)));
}

const shares = fc.double({ min: 0, max: 0.4, noNaN: true });

describe('the share of need that comes from complex problems left open', () => {
  test('is the share that what follows open need has of all need at month 0', () => {
    fc.assert(
      fc.property(shares, (share) => {
        const { world } = runOf(share);
        const { neighbourhoods: h, municipality: m } = world;
        const all = needOf(world).reduce((a, b) => a + b, 0);
        let ofOpen = 0;
        for (let k = 0; k < h.count; k++) ofOpen += residents(world, k) * m.demand * m.needOfWicked * h.wicked[k];
        expect(ofOpen / all).toBeCloseTo(share, 12);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  test('changes no bit of any neighbourhood’s need at month 0', () => {
    const usual = needOf(runOf(0.13).world);
    // The need that services met in the last month of the spin-up is the same too.
    expect(usual).toEqual([...runOf(0.13).world.neighbourhoods.routineNeed]);
    fc.assert(
      fc.property(shares, (share) => {
        expect(needOf(runOf(share).world)).toEqual(usual);
      }),
      { seed: 2, numRuns: 20 },
    );
  });

  test('is what is saved where all of it is solved, and more need where more is open', () => {
    const { world } = runOf(0.25);
    const before = needOf(world).reduce((a, b) => a + b, 0);
    const { wicked } = world.neighbourhoods;
    const then = Float64Array.from(wicked);
    wicked.fill(0);
    expect(needOf(world).reduce((a, b) => a + b, 0) / before).toBeCloseTo(0.75, 12);
    wicked.set(then.map((open) => 2 * open));
    expect(needOf(world).reduce((a, b) => a + b, 0) / before).toBeCloseTo(1.25, 12);
  });

  test('bends the path, not the start: month 0 of a run is the same, later months differ', () => {
    const [low, high] = [0.05, 0.3].map((share) =>
      simulate(believing(share), { ...OPTIONS, from: keepMonthZero(believing(share), OPTIONS) }),
    );
    for (const name of ['needMet', 'unmetNeed', 'coverage', 'wickedNeed'] as const)
      expect(high.series[name][0], name).toBe(low.series[name][0]);
    expect(high.series.unmetNeed[24]).not.toBe(low.series.unmetNeed[24]);
  });

  test('leaves the world at month 0 shared: it is made without it', () => {
    const keys = [0.05, 0.13, 0.4].map((share) => keyOfMonthZero(believing(share), OPTIONS));
    expect(new Set(keys).size).toBe(1);
    const other = ordinary(PLACE, { spinUpMonths: 36, parameters: parametersWith({ wickedInflow: 0.02 }) });
    expect(keyOfMonthZero(other, OPTIONS)).not.toBe(keys[0]);
  });

  test('is refused where a neighbourhood would need less than nothing', () => {
    const most = mostOf(runOf(0.13).world);
    expect(most).toBeGreaterThan(0.4);
    expect(most).toBeLessThan(1);
    expect(() => runOf(most * 1.001)).toThrow(
      `preventableShare: expected at most ${most.toFixed(3)} here (above it a neighbourhood would need less than nothing once its complex problems are solved), got ${most * 1.001}`,
    );
    const { world } = runOf(most * 0.999);
    world.neighbourhoods.wicked.fill(0);
    expect(Math.min(...needOf(world))).toBeGreaterThanOrEqual(0);
  });

  test('can be split again: the split is of what need is', () => {
    const { world } = runOf(0.2);
    const [need, of] = [needOf(world), world.municipality.needOfWicked];
    splitNeed(world);
    expect(needOf(world)).toEqual(need);
    expect(world.municipality.needOfWicked).toBe(of);
  });
});
