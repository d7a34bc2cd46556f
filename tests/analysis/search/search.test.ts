import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acceptCandidates,
  constrainedRanks,
  crowdingDistances,
  epsilonArchive,
  hasSettled,
  hypervolume,
  lateGrowth,
  medianOf,
  proposeCandidates,
  startSearch,
  type Judged,
  type SearchState,
} from '#analysis';
import { FULL } from '../../full.ts';
import { archiveGoals, BNH, BUDGET, DTLZ2, solve, ZDT1, ZDT2 } from './problems.ts';

const judged = (goals: readonly number[], missed = 0, id = goals.join('/')): Judged => ({
  id,
  units: [0],
  goals,
  missed,
});

describe('a population made by hand', () => {
  test('has the fronts of constraint domination', () => {
    const population = [
      judged([1, 4]),
      judged([2, 2]),
      judged([4, 1]),
      judged([3, 3]),
      judged([4, 4]),
      judged([0, 0], 2),
      judged([0, 0], 0.5),
      judged([9, 9], 0.5),
      judged([NaN, NaN], Infinity),
    ];
    // Whoever misses a constraint comes after all who keep them, however good, and by how far alone.
    expect(constrainedRanks(population)).toEqual([1, 1, 1, 2, 3, 5, 4, 4, 6]);
  });

  test('none of which keeps the constraints is ranked by how far it misses', () => {
    expect(constrainedRanks([judged([1], 3), judged([2], 1), judged([3], 2)])).toEqual([3, 1, 2]);
  });

  test('has the crowding found by hand', () => {
    // Widths 4 and 4; the second lies between 0 and 2 across and between 4 and 1 down.
    expect(
      crowdingDistances([
        [0, 4],
        [1, 3],
        [2, 1],
        [4, 0],
      ]),
    ).toEqual([Infinity, 2 / 4 + 3 / 4, 3 / 4 + 3 / 4, Infinity]);
    expect(
      crowdingDistances([
        [1, 1],
        [1, 1],
        [1, 1],
      ])[1],
    ).toBe(0);
  });

  test('keeps its best fronts, and of the last those that are most alone', () => {
    const state: SearchState = startSearch({ factors: 1, population: 4, generations: 9, seed: '', starts: [] });
    const all = [
      judged([0, 10]),
      judged([1, 9]),
      judged([1.1, 8.9]),
      judged([5, 5]),
      judged([10, 0]),
      judged([11, 11]),
    ];
    const kept = acceptCandidates(state, all).parents.map(({ id }) => id);
    expect(kept.toSorted()).toEqual(['0/10', '1.1/8.9', '10/0', '5/5'].toSorted());
  });
});

describe('hypervolume', () => {
  test('of fronts measured by hand', () => {
    expect(
      hypervolume(
        [
          [1, 3],
          [2, 2],
          [3, 1],
        ],
        [4, 4],
      ),
    ).toBe(6);
    expect(
      hypervolume(
        [
          [0, 1, 1],
          [1, 0, 1],
          [1, 1, 0],
        ],
        [2, 2, 2],
      ),
    ).toBe(4);
    expect(hypervolume([[1], [3]], [4])).toBe(3);
    expect(hypervolume([[0, 0, 0, 0]], [1, 2, 3, 4])).toBe(24);
    expect(hypervolume([], [1, 1])).toBe(0);
    expect(hypervolume([[4, 0]], [4, 4])).toBe(0);
  });

  const anyFront = (goals: number): fc.Arbitrary<number[][]> =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: goals, maxLength: goals }), { maxLength: 12 });

  test('is not moved by a point that is beaten, and not shrunk by any', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.context(), (goals, _context) => {
        fc.assert(
          fc.property(anyFront(goals), fc.array(fc.nat(5), { minLength: goals, maxLength: goals }), (front, worse) => {
            const reference = Array.from({ length: goals }, () => 15);
            const before = hypervolume(front, reference);
            const [first] = front;
            if (first !== undefined)
              expect(hypervolume([...front, first.map((goal, k) => goal + (worse[k] ?? 0))], reference)).toBe(before);
            expect(hypervolume([...front, worse], reference)).toBeGreaterThanOrEqual(before);
          }),
          { numRuns: 60, seed: 7 },
        );
      }),
      { numRuns: 6, seed: 7 },
    );
  });

  test('is what counting cells gives, and the same whichever goal is which', () => {
    fc.assert(
      fc.property(anyFront(3), (front) => {
        let cells = 0;
        for (let x = 0; x < 8; x++)
          for (let y = 0; y < 8; y++)
            for (let z = 0; z < 8; z++)
              if (front.some(([a = 0, b = 0, c = 0]) => a <= x && b <= y && c <= z)) cells += 1;
        expect(hypervolume(front, [8, 8, 8])).toBe(cells);
        expect(
          hypervolume(
            front.map(([a = 0, b = 0, c = 0]) => [c, a, b]),
            [8, 8, 8],
          ),
        ).toBe(cells);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  test('in four dimensions lies within four standard errors of chance', () => {
    const { tried } = solve(DTLZ2(4), { population: 40, generations: 10, seed: 'volume' });
    const front = archiveGoals(tried, 0.05);
    const exact = hypervolume(front, [1.5, 1.5, 1.5, 1.5]) / 1.5 ** 4;
    const draws = 20_000;
    let [hits, word] = [0, 12345];
    const next = (): number => {
      word = (Math.imul(word, 1664525) + 1013904223) | 0;
      return ((word >>> 0) / 2 ** 32) * 1.5;
    };
    for (let n = 0; n < draws; n++) {
      const at = [next(), next(), next(), next()];
      if (front.some((point) => point.every((goal, k) => goal <= (at[k] ?? 0)))) hits += 1;
    }
    const error = Math.sqrt((exact * (1 - exact)) / draws);
    expect(Math.abs(hits / draws - exact)).toBeLessThan(4 * error);
  });
});

describe('an archive', () => {
  const anyTried = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.boolean()), {
    maxLength: 40,
  });
  const triedOf = (rows: readonly (readonly [number, number, boolean])[]): Judged[] =>
    rows.map(([a, b, isMissed], n) => judged([a / 4, b / 4], isMissed ? 1 : 0, String(n)));

  test('keeps the nearest of one box to its best corner, and nobody who misses a constraint', () => {
    const kept = epsilonArchive([judged([0.4, 0.4]), judged([0.1, 0.2]), judged([3, 0], 1), judged([5, 5])], [1, 1]);
    expect(kept.map(({ goals }) => goals)).toEqual([[0.1, 0.2]]);
  });

  test('is the same in whatever order points come, and when archives are joined', () => {
    fc.assert(
      fc.property(anyTried, fc.nat(40), (rows, cut) => {
        const all = triedOf(rows);
        const archive = epsilonArchive(all, [1, 1]);
        expect(epsilonArchive(all.toReversed(), [1, 1])).toEqual(archive);
        const parts = [all.slice(0, cut), all.slice(cut)].map((part) => epsilonArchive(part, [1, 1]));
        expect(epsilonArchive(parts.flat(), [1, 1])).toEqual(archive);
        expect(archive.length).toBeLessThanOrEqual(11);
      }),
      { seed: 3 },
    );
  });

  test('leaves no point beaten by more than a box', () => {
    fc.assert(
      fc.property(anyTried, (rows) => {
        const all = triedOf(rows);
        const archive = epsilonArchive(all, [1, 1]);
        for (const { goals, missed } of all)
          if (missed === 0)
            expect(archive.some((one) => one.goals.every((goal, k) => goal < (goals[k] ?? 0) + 1))).toBe(true);
      }),
      { seed: 5 },
    );
  });
});

describe('a search', () => {
  test('follows from its state: gone on with from any generation it is the same', () => {
    const settings = { factors: 3, population: 8, generations: 6, seed: 'again', starts: [[0.1, 0.2, 0.3]] };
    const { goals } = DTLZ2(3);
    const judge = (state: SearchState): SearchState =>
      acceptCandidates(
        state,
        proposeCandidates(state).map((one) => ({ ...one, goals: goals([...one.units, 0.4]), missed: 0 })),
      );
    const walk = (from: SearchState, generations: number): SearchState =>
      generations === 0 ? from : walk(judge(from), generations - 1);
    const whole = walk(startSearch(settings), 6);
    const half = walk(startSearch({ ...settings, generations: 3 }), 3);
    expect(proposeCandidates(half)).toEqual([]);
    const longer = JSON.parse(JSON.stringify({ ...half, settings })) as SearchState;
    expect(walk(longer, 3)).toEqual(whole);
    expect(proposeCandidates(startSearch(settings))[0]?.units).toEqual([0.1, 0.2, 0.3]);
    expect(walk(startSearch({ ...settings, seed: 'other' }), 6).parents).not.toEqual(whole.parents);
  });

  test('stays in the unit cube', () => {
    const { tried } = solve(BUDGET, { population: 20, generations: 20, seed: 'cube' });
    expect(tried.every(({ units }) => units.every((unit) => unit >= 0 && unit <= 1))).toBe(true);
  });

  test('with a population that cannot be paired is refused', () => {
    expect(() => startSearch({ factors: 1, population: 5, generations: 1, seed: '', starts: [] })).toThrow('even');
  });

  test('has settled when every restart hardly grew in its last quarter', () => {
    expect(lateGrowth(2, 2.01)).toBeCloseTo(0.005);
    expect(hasSettled([0.005, 0.009, 0])).toBe(true);
    expect(hasSettled([0.005, 0.02])).toBe(false);
    expect(hasSettled([lateGrowth(0, 0)])).toBe(false);
    expect(hasSettled([lateGrowth(0, 1)])).toBe(false);
    expect(hasSettled([])).toBe(false);
  });
});

const SEEDS = ['1', '2', '3', '4', '5'];

describe('on problems with known fronts', () => {
  test('a budget is used to the last hundredth where it binds', () => {
    const { tried } = solve(BUDGET, { population: 40, generations: 120, seed: 'money' });
    const spent = epsilonArchive(tried, [0.1, 0.1]).map(({ units }) => units.reduce((sum, unit) => sum + unit, 0));
    expect(medianOf(spent)).toBeGreaterThan(3.5 * 0.99);
    expect(Math.max(...spent)).toBeLessThanOrEqual(3.5);
  });

  test('the constrained front of BNH is reached', () => {
    const { tried } = solve(BNH, { population: 40, generations: 60, seed: 'BNH' });
    const front = archiveGoals(tried, 0.2);
    // Exact: x = y up to 3, then y = 3 and x to 5; by quadrature of the area under it.
    let exact = 0;
    const steps = 200_000;
    const at = (t: number): readonly [number, number] => {
      const [x, y] = t < 3 ? [t, t] : [t, 3];
      return [4 * x * x + 4 * y * y, (x - 5) ** 2 + (y - 5) ** 2];
    };
    for (let n = 0; n < steps; n++) {
      const [[low, high], [next]] = [at((5 * n) / steps), at((5 * (n + 1)) / steps)];
      exact += (next - low) * (50 - high);
    }
    exact += (140 - 136) * (50 - 4);
    expect(hypervolume(front, [140, 50]) / exact).toBeGreaterThan(0.99);
    expect(hypervolume(front, [140, 50]) / exact).toBeLessThanOrEqual(1.0001);
  });

  // One short problem stands for the long ones.
  test('the front of ZDT1 is nearly reached in a tenth of the time', () => {
    const { tried } = solve(ZDT1, { population: 40, generations: 150, seed: 'short' });
    expect(hypervolume(archiveGoals(tried, 0.005), [1.1, 1.1]) / (1.21 - 1 / 3)).toBeGreaterThan(0.94);
  });

  test.runIf(FULL).each([
    ['ZDT1', ZDT1, 1.21 - 1 / 3],
    ['ZDT2', ZDT2, 1.21 - 2 / 3],
  ] as const)('the last population of %s has 0.985 of the exact hypervolume', (_name, problem, exact) => {
    const shares = SEEDS.map((seed) => {
      const { parents } = solve(problem, { population: 100, generations: 250, seed });
      return (
        hypervolume(
          parents.map(({ goals }) => goals),
          [1.1, 1.1],
        ) / exact
      );
    });
    expect(medianOf(shares)).toBeGreaterThanOrEqual(0.985);
  });

  test.runIf(FULL).each([
    [3, 0.06, 1.331 - Math.PI / 6, 0.9],
    [4, 0.1, 1.4641 - Math.PI ** 2 / 32, 0.85],
  ] as const)('the archive of DTLZ2 with %d goals comes near enough', (goals, width, exact, least) => {
    const shares = SEEDS.map((seed) => {
      const { tried } = solve(DTLZ2(goals), { population: 92, generations: 250, seed });
      return (
        hypervolume(
          archiveGoals(tried, width),
          Array.from({ length: goals }, () => 1.1),
        ) / exact
      );
    });
    expect(medianOf(shares)).toBeGreaterThanOrEqual(least);
  });
});
