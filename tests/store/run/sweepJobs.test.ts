import { describe, expect, test } from 'vitest';
import { placeOfRun, runOrder } from '#experiments';
import { sweepJobs } from '#store';
import { planOf, TINY } from './sweeping.ts';

describe('runs go to workers', () => {
  test('with those that start from the same world, where those are few, and every run once', async () => {
    const plan = await planOf({
      ...TINY,
      factors: { trustMean: { values: [0.4, 0.5, 0.6] }, clarity: { values: [0, 1] } },
      design: { method: 'fullGrid' },
      replicates: 2,
    });
    const lists = [...sweepJobs(plan).lists(runOrder(plan))];
    expect(lists.map(({ length }) => length)).toEqual([2, 2, 2, 2, 2, 2]);
    for (const list of lists) {
      const worlds = list.map((run) => `${plan.monthZeroGroupOf(placeOfRun(plan, run).point)} ${plan.seedOf(run)}`);
      expect(new Set(worlds).size).toBe(1);
    }
    expect(lists.flat().toSorted((a, b) => a - b)).toEqual([...Array(12).keys()]);
    const { jobs } = sweepJobs(plan).listOf(lists[0] ?? []);
    expect(jobs.map(({ sharesMonthZero }) => sharesMonthZero)).toEqual([true, true]);
  });

  test('one by one where many start from the same world', async () => {
    const plan = await planOf({ ...TINY, design: { method: 'latinHypercube', points: 12 }, replicates: 1 });
    const lists = [...sweepJobs(plan).lists(runOrder(plan))];
    const sharing = plan.monthZeroGroupOf(0) === plan.monthZeroGroupOf(11);
    expect(sharing).toBe(true);
    expect(lists.map(({ length }) => length)).toEqual(Array.from({ length: 12 }, () => 1));
  });

  test('the largest places first', async () => {
    const plan = await planOf({
      ...TINY,
      citizens: undefined,
      oneIn: 100,
      factors: { place: { values: ['Mellomby', 'Preston', 'Halden'] } },
      design: { method: 'fullGrid' },
      replicates: 1,
    });
    const sizes = [...runOrder(plan)].map((run) => plan.scenarioAt(placeOfRun(plan, run).point).citizens);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(3);
  });
});
