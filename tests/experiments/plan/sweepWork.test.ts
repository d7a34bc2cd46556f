import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { estimateSweep, monthTime, placeOfRun, sweepWork } from '#experiments';
import { memoryEstimate } from '#sim';
import { planned, SMALL } from '../file/resolving.ts';

const PLACES = {
  ...SMALL,
  citizens: undefined,
  oneIn: 100,
  set: { spinUpMonths: 20 },
  factors: { place: { values: ['Mellomby', 'Preston'] }, ambition: { values: [0, 1] } },
  design: { method: 'fullGrid' },
};

describe('the work of a plan', () => {
  test('by hand: two towns, two runs each from one world of twenty months of spin-up', async () => {
    const plan = await planned(PLACES);
    const [mellomby, preston] = [0, 2].map((point) => plan.scenarioAt(point).citizens);
    const { months, citizenMonths, fewest, most } = sweepWork(plan);
    // Making a world counts as ten months.
    expect(months).toBe(2 * (20 + 10 + 2 * 12));
    expect(citizenMonths).toBe((20 + 10 + 2 * 12) * ((mellomby ?? 0) + (preston ?? 0)));
    expect({ fewest, most }).toEqual({ fewest: mellomby, most: preston });
  });

  test('is that of its runs', async () => {
    const plan = await planned(PLACES);
    const { months, citizenMonths, workOf } = sweepWork(plan);
    let sum = 0;
    for (let run = 0; run < plan.runs; run++) if (placeOfRun(plan, run).replicate === 0) sum += workOf(run);
    expect(sum).toBeCloseTo(citizenMonths + 1000 * months, 6);
  });

  test('runs that share no world take a spin-up each', async () => {
    const plan = await planned({
      ...SMALL,
      factors: { trustMean: { values: [0.4, 0.5, 0.6] } },
      design: { method: 'fullGrid' },
    });
    expect(sweepWork(plan).months).toBe(3 * (12 + 10 + plan.scenarioAt(0).scenario.spinUpMonths));
  });
});

describe('the memory of a plan', () => {
  test('is that of its largest worlds side by side: as many as there are workers, each as often as it has seeds', async () => {
    const [once, twice] = [await planned({ ...PLACES, replicates: 1 }), await planned({ ...PLACES, replicates: 2 })];
    const [mellomby, preston] = [0, 2].map((point) => {
      const { scenario, citizens, months } = once.scenarioAt(point);
      return memoryEstimate(scenario.place, citizens, months, { keeps: true });
    });
    const at = (plan: typeof once, workers: number): number => estimateSweep(plan, { workers }).memory;
    const thread = at(once, 4) - at(once, 3);
    expect(at(once, 2) - at(once, 1)).toBeCloseTo((mellomby ?? 0) + thread, 3);
    expect(at(twice, 2) - at(twice, 1)).toBeCloseTo((preston ?? 0) + thread, 3);
    expect(at(twice, 3) - at(twice, 2)).toBeCloseTo((mellomby ?? 0) + thread, 3);
  });
});

describe('the time of a month', () => {
  test('is found again from runs of two sizes', () => {
    const size = fc.integer({ min: 50, max: 1000 });
    const time = fc.double({ min: 1e-9, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        size,
        fc.integer({ min: 2, max: 1000 }),
        time,
        time,
        fc.integer({ min: 1, max: 500 }),
        (low, times, fixed, perCitizen, months) => {
          const timed = [low, low * times].map((citizens) => ({
            citizens,
            months,
            seconds: months * (fixed + perCitizen * citizens),
          }));
          const found = monthTime(timed);
          for (const { citizens, seconds } of timed)
            expect(months * ((found?.fixed ?? 0) + (found?.perCitizen ?? 0) * citizens)).toBeCloseTo(seconds, 6);
        },
      ),
    );
  });

  test('of runs of one size is their mean, however many citizens', () => {
    const found = monthTime([
      { citizens: 3000, months: 100, seconds: 1 },
      { citizens: 3000, months: 300, seconds: 7 },
    ]);
    expect((found?.fixed ?? 0) + (found?.perCitizen ?? 0) * 3000).toBeCloseTo(8 / 400, 12);
  });

  test('is unknown where nothing was timed', () => {
    expect(monthTime([])).toBeNull();
  });
});
