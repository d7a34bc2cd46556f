import { describe, expect, test } from 'vitest';
import type { Search } from '#experiments';
import { beats, estimateOf, figuresOf, judgedOf, keepsLimits, type Figures } from '#store';

const search: Pick<Search, 'goals' | 'limits' | 'worlds' | 'across'> = {
  goals: [
    { metric: 'needMet', label: 'Need met', unit: 'share of need', better: 1, matters: 0.01 },
    { metric: 'staffStrain', label: 'Strain of staff', unit: 'level', better: -1, matters: 0.02 },
  ],
  limits: [{ metric: 'leverCost', label: 'Cost', unit: 'pounds', least: null, most: 60, matters: 2 }],
  worlds: [
    { name: 'shipped', parameters: {}, context: {} },
    { name: 'hard', parameters: {}, context: {} },
  ],
  across: 'mean',
};
const kept = { metrics: ['needMet', 'staffStrain', 'leverCost'], fifths: [] } as const;
const run = (needMet: number, strain: number, cost: number): Float64Array => Float64Array.of(needMet, strain, cost);
const figures = (readings: readonly (readonly (Float64Array | null)[])[], across: Search['across'] = 'mean'): Figures =>
  figuresOf({ ...search, across }, kept, readings);

describe('figures over two worlds and three seeds', () => {
  const shipped = [run(0.7, 0.4, 50), run(0.8, 0.5, 52), run(0.6, 0.3, 54)];
  const hard = [run(0.5, 0.6, 61), run(0.6, 0.7, 63), run(0.4, 0.5, 65)];

  test('are means over worlds, seed by seed, or those of the worst world', () => {
    const close = (values: Float64Array): number[] => Array.from(values, (value) => Number(value.toFixed(9)));
    expect(close(figures([shipped, hard]).of('needMet'))).toEqual([0.6, 0.7, 0.5]);
    expect(close(figures([shipped, hard], 'worst').of('needMet'))).toEqual([0.5, 0.6, 0.4]);
    expect(close(figures([shipped, hard], 'worst').of('staffStrain'))).toEqual([0.6, 0.7, 0.5]);
  });

  test('lose a seed in every world where its run failed in one, or where something sought does not exist', () => {
    expect(figures([shipped, [hard[0] ?? null, null, hard[2] ?? null]]).replicates).toEqual([0, 2]);
    const broken = [run(NaN, 0.4, 50), ...shipped.slice(1)];
    const { replicates, inWorld } = figures([broken, hard]);
    expect(replicates).toEqual([1, 2]);
    expect(inWorld('needMet', 1)[0]).toBeNaN();
  });

  test('are judged so that less is better, and a limit by the worst world in what matters', () => {
    const { goals, missed } = judgedOf(search, figures([shipped, hard]));
    expect(goals[0]).toBeCloseTo(-0.6, 12);
    expect(goals[1]).toBeCloseTo(0.5, 12);
    expect(missed).toBeCloseTo((63 - 60) / 2, 12);
    expect(judgedOf(search, figures([shipped, shipped])).missed).toBe(0);
    expect(judgedOf(search, figures([[null], [null]])).missed).toBe(Infinity);
  });

  test('keep a limit only where the end of its interval does', () => {
    expect(keepsLimits(search, figures([shipped, shipped]))).toBe(true);
    // Mean 58, and yet the interval of three seeds goes beyond 60.
    const near = [run(0.7, 0.4, 55), run(0.7, 0.4, 58), run(0.7, 0.4, 61)];
    expect(judgedOf(search, figures([near, shipped])).missed).toBe(0);
    expect(keepsLimits(search, figures([near, shipped]))).toBe(false);
  });

  test('beat others where they are nowhere worse and somewhere better by more than what matters', () => {
    const [one] = [figures([shipped, hard])];
    const moved = (needMet: number, strain: number): Figures =>
      figures([shipped, hard].map((runs) => runs.map(([a = 0, b = 0, c = 0]) => run(a + needMet, b + strain, c))));
    expect(beats(search.goals, moved(0.02, 0), one)).toBe(true);
    expect(beats(search.goals, moved(0.005, 0), one)).toBe(false);
    expect(beats(search.goals, moved(0.02, 0.001), one)).toBe(false);
    expect(beats(search.goals, moved(0, -0.03), one)).toBe(true);
  });

  test('have Student’s interval', () => {
    // Mean 2, standard deviation 1, t of 2 degrees 4.3027.
    const { mean, low, high } = estimateOf([1, 2, 3, NaN]);
    expect(mean).toBe(2);
    expect(high - mean).toBeCloseTo(4.30265 / Math.sqrt(3), 4);
    expect(mean - low).toBeCloseTo(high - mean, 12);
    expect(estimateOf([5])).toEqual({ mean: 5, low: NaN, high: NaN });
    expect(estimateOf([5, 5])).toEqual({ mean: 5, low: 5, high: 5 });
  });
});
