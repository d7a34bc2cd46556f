import { expect, test } from 'vitest';
import { createRun } from '#sim';
import { seedsCalled } from './meansOverSeeds.ts';
import { ordinary, townOf, WITHOUT_TREND } from './towns.ts';

test('arenas have settled at month 0: under a tenth of the hours that people want to give there idles', () => {
  const shares = seedsCalled('idle', 5).map((seed) => {
    const scenario = ordinary(townOf(6, 2000), { ...WITHOUT_TREND, spinUpMonths: 120 });
    const { arenaIdle, arenaWanted } = createRun(scenario, { seed, months: 0, citizens: 2000 }).world.neighbourhoods;
    const wanted = arenaWanted.reduce((a, b) => a + b, 0);
    expect(wanted).toBeGreaterThan(0);
    return arenaWanted.reduce((sum, hours, k) => sum + hours * arenaIdle[k], 0) / wanted;
  });
  for (const share of shares) expect(share, shares.join()).toBeLessThan(0.1);
});
