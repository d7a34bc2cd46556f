import { expect, test } from 'vitest';
import { keptWorlds } from '#runs';
import { ordinary, townOf } from '../sim/towns.ts';

const TOWN = ordinary(townOf(5));
const { signal } = new AbortController();

/** A pool that only counts the worlds it is asked for. */
function countingPool() {
  let made = 0;
  const keep = () => {
    made += 1;
    return Promise.resolve({ status: 'kept', world: {} } as Awaited<
      ReturnType<Parameters<typeof keptWorlds>[0]['keep']>
    >);
  };
  return { keep, made: () => made };
}

test('worlds are kept up to a number, and up to so many citizens together; the newest stays however large it is', async () => {
  const pool = countingPool();
  const worlds = keptWorlds(pool, 3, 1000);
  const ask = (seed: string, citizens: number) => worlds.of(TOWN, { seed, citizens }, signal);
  await ask('a', 100);
  await ask('b', 100);
  await ask('c', 100);
  await ask('a', 100);
  expect([pool.made(), worlds.count()]).toEqual([3, 3]);
  await ask('d', 100);
  expect(worlds.count()).toBe(3);
  // 900 and 100 are as many as may be kept.
  await ask('e', 900);
  expect(worlds.count()).toBe(2);
  await ask('f', 5000);
  expect(worlds.count()).toBe(1);
  const before = pool.made();
  await ask('f', 5000);
  expect(pool.made()).toBe(before);
});
