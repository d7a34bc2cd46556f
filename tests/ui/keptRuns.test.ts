import { expect, test } from 'vitest';
import { simulate } from '#sim';
import { keepRuns, runComparison, type ComparisonData, type ReadyStrategy } from '#ui';
import { ordinary, townOf } from '../sim/towns.ts';

const TOWN = townOf(5);
const strategyOf = (citizens: number): ReadyStrategy => ({
  title: '',
  scenario: ordinary(TOWN),
  citizens,
  warnings: [],
});
const fillWith = (runs: unknown[], count: number): void => {
  for (let r = 0; r < count; r++) runs[r] = {};
};

test('runs are kept up to a number, and strategies whose runs never came are not kept for ever', () => {
  const kept = keepRuns();
  const first = kept.of(strategyOf(50));
  fillWith(first, 20);
  for (let n = 1; n < 300; n++) kept.of(strategyOf(50 + n));
  expect(kept.of(strategyOf(50))).toBe(first);
  for (let n = 1; n < 600; n++) kept.of(strategyOf(50 + n));
  expect(kept.of(strategyOf(50))).not.toBe(first);
});

test('a preview with fewer citizens has as few in every strategy, also where one is complete, and waits for the others though every run of so few citizens is kept', async () => {
  const kept = keepRuns();
  const shown: ComparisonData[] = [];
  const compare = (citizens: number, preview: number | null): Promise<void> =>
    runComparison({
      strategies: [strategyOf(citizens), { ...strategyOf(citizens), scenario: ordinary(TOWN, { rampMonths: 12 }) }],
      place: TOWN.name,
      replicates: 2,
      preview,
      pool: {
        size: 1,
        run: ({ scenario, options }) => Promise.resolve({ status: 'done', result: simulate(scenario, options) }),
      } as Parameters<typeof runComparison>[0]['pool'],
      worlds: { of: () => Promise.resolve(undefined), count: () => 0 },
      kept,
      signal: new AbortController().signal,
      onData: (data) => shown.push(data),
      onFailure: (reason) => expect.fail(reason),
    });
  await compare(60, null);
  expect(shown.at(-1)?.strategies.map(({ waiting, preview }) => [waiting, preview])).toEqual([
    [false, null],
    [false, null],
  ]);
  expect(shown.at(-1)?.size.citizens).toBe(60);
  fillWith(kept.of(strategyOf(120)), 2);
  await compare(120, 60);
  expect(shown.at(-1)?.strategies.map(({ waiting, preview }) => [waiting, preview])).toEqual([
    [true, 60],
    [true, 60],
  ]);
  expect(shown.at(-1)?.size.citizens).toBe(60);
  expect(shown.at(-1)?.strategies.map(({ runs }) => runs.map((run) => run !== undefined))).toEqual([
    [true, false],
    [true, false],
  ]);
});
