import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heatMap, simplexFromUnits, simplexMap } from '#analysis';

describe('a heat map', () => {
  test('of few levels has a cell for each pair, means and errors by hand, empty cells empty', () => {
    const map = heatMap({ x: [0, 0, 5, 5, 0], y: [1, 1, 1, 2, 1], outcomes: [2, 4, 7, 9, NaN] });
    expect(map).toMatchObject({ columns: 2, rows: 2, dropped: 1 });
    expect(map.x).toEqual({ kind: 'levels', levels: Float64Array.of(0, 5) });
    expect(map.cells).toEqual([
      { count: 2, lacking: 1, points: 2, mean: 3, standardError: 1 },
      { count: 1, lacking: 0, points: 1, mean: 7, standardError: NaN },
      { count: 0, lacking: 0, points: 0, mean: NaN, standardError: NaN },
      { count: 1, lacking: 0, points: 1, mean: 9, standardError: NaN },
    ]);
  });

  test('counts replicates of one point as one piece of evidence', () => {
    const runs = { x: [0, 0, 0, 0], y: [0, 0, 0, 0], outcomes: [1, 1, 3, 3] };
    expect(heatMap({ ...runs, points: [7, 7, 8, 8] }).cells[0]).toEqual({
      count: 4,
      lacking: 0,
      points: 2,
      mean: 2,
      standardError: 1,
    });
    expect(heatMap(runs).cells[0].standardError).toBeCloseTo(Math.sqrt(1 / 3), 12);
  });

  test('of many values has equal bins that hold their lower edge, the last both', () => {
    const x = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    const map = heatMap({ x, y: x.map(() => 0), outcomes: x }, { bins: 4 });
    expect(map.x).toEqual({ kind: 'bins', edges: Float64Array.of(0, 2, 4, 6, 8) });
    expect(map.cells.map(({ count, mean }) => [count, mean])).toEqual([
      [2, 0.5],
      [2, 2.5],
      [2, 4.5],
      [3, 7],
    ]);
  });

  test('leaves out runs without a place', () => {
    expect(heatMap({ x: [NaN, 1], y: [1, Infinity], outcomes: [1, 1] })).toMatchObject({ dropped: 2 });
  });

  test('refuses columns of different length', () => {
    expect(() => heatMap({ x: [1], y: [1, 2], outcomes: [1, 2] })).toThrow('x: expected one for each of 2 runs, got 1');
    expect(() => heatMap({ x: [1], y: [1], outcomes: [1], points: [1, 2] })).toThrow('points: expected one');
  });

  const anyRun = fc.record({
    x: fc.double({ min: -5, max: 5, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    outcome: fc.integer({ min: -9, max: 9 }),
  });

  test('loses no run: counts sum to the runs, and means to the whole', () => {
    fc.assert(
      fc.property(fc.array(anyRun), fc.integer({ min: 2, max: 7 }), (runs, bins) => {
        const outcomes = runs.map(({ outcome }) => outcome);
        const { cells, dropped } = heatMap(
          { x: runs.map(({ x }) => x), y: runs.map(({ y }) => y), outcomes },
          { bins },
        );
        expect(dropped).toBe(0);
        expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(runs.length);
        const whole = cells.reduce((sum, { count, mean }) => sum + (count === 0 ? 0 : count * mean), 0);
        expect(whole).toBeCloseTo(
          outcomes.reduce((sum, one) => sum + one, 0),
          9,
        );
      }),
    );
  });
});

describe('a simplex map', () => {
  const mixes = (list: readonly (readonly [number, number, number])[]) => ({
    OA: list.map(([share]) => share),
    NPM: list.map(([, share]) => share),
    NPG: list.map(([, , share]) => share),
  });

  test('puts pure logics in the three corners and the even mix in the middle', () => {
    const map = simplexMap(
      {
        ...mixes([
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
          [1 / 3, 1 / 3, 1 / 3],
        ]),
        outcomes: [10, 20, 30, 40],
      },
      { divisions: 2 },
    );
    expect(map.cells.map(({ mean, centre }) => [mean, centre.map((share) => Math.round(share * 6))])).toEqual([
      [30, [1, 1, 4]],
      [40, [2, 2, 2]],
      [20, [1, 4, 1]],
      [10, [4, 1, 1]],
    ]);
  });

  test('leaves triangles without runs empty, and counts runs that failed', () => {
    const map = simplexMap(
      {
        ...mixes([
          [1, 0, 0],
          [0, 1, 0],
        ]),
        outcomes: [1, NaN],
      },
      { divisions: 2 },
    );
    expect(map.dropped).toBe(1);
    expect(map.cells.map(({ count }) => count)).toEqual([0, 0, 0, 1]);
    expect(map.cells[0].mean).toBeNaN();
  });

  test('has as many triangles as divisions squared, of equal area', () => {
    const { cells } = simplexMap({ ...mixes([]), outcomes: [] }, { divisions: 7 });
    expect(cells).toHaveLength(49);
    for (const {
      corners: [a, b, c],
    } of cells) {
      const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
      expect(area).toBeCloseTo(0.5 / 49, 12);
    }
    expect(new Set(cells.map(({ centre }) => centre.map((share) => share.toFixed(9)).join())).size).toBe(49);
  });

  const anyUnit = fc.double({ min: 0, max: 1, noNaN: true });
  const lattice = fc.tuple(fc.nat(20), fc.nat(20)).map(([i, j]) => [i / 20, (j / 20) * (1 - i / 20)] as const);

  test('puts every mix into a triangle that holds it, borders and corners too', () => {
    const anyMix = fc.oneof(
      fc.tuple(anyUnit, anyUnit).map(([u, v]) => simplexFromUnits(u, v)),
      lattice.map(([first, second]) => [first, second, 1 - first - second] as const),
    );
    fc.assert(
      fc.property(anyMix, fc.integer({ min: 2, max: 12 }), (mix, divisions) => {
        const { cells } = simplexMap(
          { ...mixes([[mix[0], mix[1], Math.max(0, mix[2])]]), outcomes: [1] },
          { divisions },
        );
        const [{ corners, ...rest }] = cells.filter(({ count }) => count === 1);
        expect(rest.mean).toBe(1);
        // Inside a triangle with sides along the borders no share leaves the range of the corners.
        mix.forEach((share, k) => {
          const sides = corners.map((corner) => corner[k]);
          expect(share).toBeGreaterThanOrEqual(Math.min(...sides) - 1e-6);
          expect(share).toBeLessThanOrEqual(Math.max(...sides) + 1e-6);
        });
      }),
      { numRuns: 500 },
    );
  });

  // Even points over equal triangles: 3,200 in 64 make 50 each, standard deviation about 7; the square is filled evenly by a grid.
  test('spreads even points evenly', () => {
    const steps = Array.from({ length: 80 }, (_, k) => (k + 0.5) / 80);
    const even = steps.flatMap((u) => steps.map((v) => simplexFromUnits(u, v)));
    const { cells } = simplexMap({ ...mixes(even), outcomes: even.map(() => 1) }, { divisions: 8 });
    for (const { count } of cells) expect(Math.abs(count - 100)).toBeLessThanOrEqual(20);
  });

  test('refuses shares that are no mix', () => {
    for (const mix of [
      [0.5, 0.5, 0.5],
      [1.5, -0.5, 0],
      [NaN, 0.5, 0.5],
    ] as const) {
      expect(() => simplexMap({ ...mixes([mix]), outcomes: [1] })).toThrow('expected three shares that sum to 1');
    }
    expect(() => simplexMap({ ...mixes([[1, 0, 0]]), outcomes: [] })).toThrow('OA: expected one for each of 0 runs');
  });
});
