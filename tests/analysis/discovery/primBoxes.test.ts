import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { binomialTail, primBoxes, type BoxFactor } from '#analysis';

function column(name: string, points: number): BoxFactor & { readonly values: Float64Array } {
  const generator = seedrandom(name);
  return { name, kind: 'number', values: Float64Array.from({ length: points }, () => generator.quick()) };
}

function interestOf(points: number, is: (row: number) => boolean): Float64Array {
  return Float64Array.from({ length: points }, (_, row) => Number(is(row)));
}

describe('the chance of so many hits or more', () => {
  // Five fair coins: 5 + 1 of 32 ways.
  test('is that of coins counted by hand', () => {
    expect(binomialTail(4, 5, 0.5)).toBeCloseTo(6 / 32, 14);
    expect(binomialTail(0, 5, 0.5)).toBe(1);
    expect(binomialTail(6, 5, 0.5)).toBe(0);
    expect([binomialTail(3, 5, 0), binomialTail(3, 5, 1)]).toEqual([0, 1]);
  });

  test('is the sum of the terms, written out', () => {
    const chance = 0.3;
    let term = 0.7 ** 20;
    const terms = [term];
    for (let k = 1; k <= 20; k++) terms.push((term *= ((21 - k) / k) * (chance / (1 - chance))));
    for (let hits = 1; hits <= 20; hits++) {
      const sum = terms.slice(hits).reduce((total, one) => total + one, 0);
      expect(binomialTail(hits, 20, chance) / sum).toBeCloseTo(1, 10);
    }
  });

  // The middle term of 10,000 coins is √(2 / (10,000 π)) = 0.0079788; half of it is above a half.
  test('neither overflows nor vanishes with 10,000 coins', () => {
    expect(binomialTail(5_000, 10_000, 0.5)).toBeCloseTo(0.5 + 0.0079788 / 2, 6);
  });
});

describe('a planted box', () => {
  const points = 2_000;
  const factors = ['a', 'b', 'c', 'd', 'e'].map((name) => column(name, points));
  const [a, b] = factors.map(({ values }) => values);
  const inside = (row: number): boolean => a[row] > 0.3 && a[row] < 0.7 && b[row] < 0.4;
  const interest = interestOf(points, inside);
  const found = primBoxes(factors, interest);
  const [{ chosen, trajectory }] = found.boxes;

  // A peel takes 5% of the box, so a limit that still holds other cases is off by less than the last strip and the gaps between points.
  test('is found: its limits to one peel, its factors and no other', () => {
    expect(chosen.restrictions.map(({ factor }) => factor)).toEqual(['a', 'b']);
    const [inA, inB] = chosen.restrictions;
    const strip = 0.05 * 0.5;
    expect(Math.abs(inA.low - 0.3)).toBeLessThan(strip);
    expect(Math.abs(inA.high - 0.7)).toBeLessThan(strip);
    expect(inB.low).toBe(-Infinity);
    expect(Math.abs(inB.high - 0.4)).toBeLessThan(strip);
  });

  test('holds nearly all cases of interest and little else, and the tests see that each limit matters', () => {
    expect(chosen.coverage).toBeGreaterThan(0.9);
    expect(chosen.density).toBeGreaterThan(0.9);
    for (const { quasiP } of chosen.restrictions) expect(quasiP).toBeLessThan(1e-6);
  });

  test('is told by counts that can be counted again from its limits', () => {
    const [inA, inB] = chosen.restrictions;
    const rows = Array.from(a.keys()).filter((row) => a[row] >= inA.low && a[row] <= inA.high && b[row] <= inB.high);
    const hits = rows.filter(inside).length;
    const all = interest.reduce((sum, one) => sum + one, 0);
    expect(chosen).toMatchObject({
      points: rows.length,
      hits,
      density: hits / rows.length,
      coverage: hits / all,
      mass: rows.length / points,
    });
    // Without the limit on b: the strip of a alone.
    const strip = Array.from(a.keys()).filter((row) => a[row] >= inA.low && a[row] <= inA.high);
    expect(inB.quasiP).toBeCloseTo(binomialTail(hits, rows.length, strip.filter(inside).length / strip.length), 14);
  });

  test('is reached step by step: coverage never rises while peeling, mass falls by about a twentieth', () => {
    const peels = trajectory.filter(({ step }) => step !== 'paste');
    expect(peels[0]).toMatchObject({ step: 'start', changed: null, coverage: 1, mass: 1, restrictions: [] });
    peels.slice(1).forEach((one, k) => {
      expect(one.coverage).toBeLessThanOrEqual(peels[k].coverage);
      expect(one.points).toBe(peels[k].points - Math.floor(0.05 * peels[k].points));
    });
    expect(peels.at(-1)?.density === 1 || (peels.at(-1)?.mass ?? 0) < 0.06).toBe(true);
  });

  test('is pasted only where density does not fall', () => {
    const pasted = trajectory.filter(({ step }) => step === 'paste');
    const from = trajectory.find(({ points: many }) => many === (pasted[0]?.points ?? 0)) ?? chosen;
    expect(chosen.density).toBeGreaterThanOrEqual(from.density);
  });

  test('stays the same when a factor is measured in another unit', () => {
    const scaled = factors.map((one) => ({ ...one, values: one.values.map((x) => 8 * x - 4) }));
    const [box] = primBoxes(scaled, interest).boxes;
    expect(box.chosen.coverage).toBe(chosen.coverage);
    expect(box.chosen.restrictions[0].low).toBeCloseTo(8 * chosen.restrictions[0].low - 4, 10);
  });

  test.each(['gain', 'density'] as const)('is found whatever a peel maximises: %s', (objective) => {
    const [box] = primBoxes(factors, interest, { objective }).boxes;
    expect(box.chosen.restrictions.map(({ factor }) => factor)).toEqual(expect.arrayContaining(['a', 'b']));
    expect(box.chosen.density).toBeGreaterThan(0.85);
  });

  test('is weighed as asked: more weight on coverage never covers less', () => {
    const covered = [0.3, 1, 3].map(
      (coverageWeight) => primBoxes(factors, interest, { coverageWeight, paste: 0.005 }).boxes[0].chosen.coverage,
    );
    expect(covered.toSorted((x, y) => x - y)).toEqual(covered);
  });
});

describe('two planted boxes', () => {
  const points = 3_000;
  const factors = ['x', 'y', 'z'].map((name) => column(`two ${name}`, points));
  const [x, y] = factors.map(({ values }) => values);
  const low = (row: number): boolean => x[row] < 0.5 && y[row] < 0.5;
  const high = (row: number): boolean => x[row] > 0.75 && y[row] > 0.75;
  const interest = interestOf(points, (row) => low(row) || high(row));

  test('are found one after the other, and their coverages add up', () => {
    const { boxes, coverage, density } = primBoxes(factors, interest, { boxes: 2, leastMass: 0.03 });
    expect(boxes).toHaveLength(2);
    expect(boxes[0].chosen.restrictions.every(({ low: from }) => from === -Infinity)).toBe(true);
    expect(boxes[1].chosen.restrictions.every(({ high: to }) => to === Infinity)).toBe(true);
    expect(coverage).toBeCloseTo(boxes[0].chosen.coverage + boxes[1].chosen.coverage, 12);
    expect(coverage).toBeGreaterThan(0.85);
    expect(density).toBeGreaterThan(0.85);
  });

  // A limit of the method: whichever end is peeled, cases are lost, and a factor that does nothing looks as good.
  test('of like size at opposite ends may hide each other, and then the quasi-p value says so', () => {
    const opposite = interestOf(points, (row) => (x[row] < 0.3 && y[row] < 0.3) || (x[row] > 0.75 && y[row] > 0.75));
    const [{ chosen }] = primBoxes(factors, opposite, { leastMass: 0.03 }).boxes;
    expect(chosen.density).toBeLessThan(0.3);
    for (const { quasiP } of chosen.restrictions) expect(quasiP).toBeGreaterThan(0.01);
  });

  test('are not asked for in vain: nothing is found twice', () => {
    const { boxes, coverage } = primBoxes(factors, interest, { boxes: 20, leastMass: 0.03 });
    expect(coverage).toBeLessThanOrEqual(1);
    for (const { chosen } of boxes) expect(chosen.hits).toBeGreaterThan(0);
  });
});

describe('categories', () => {
  const points = 900;
  const place = {
    name: 'place',
    kind: 'level' as const,
    values: Float64Array.from({ length: points }, (_, row) => row % 5),
  };
  const share = column('share', points);
  const interest = interestOf(points, (row) => [1, 3].includes(row % 5) && share.values[row] > 0.5);

  test('are peeled level by level until the right ones are left', () => {
    const [{ chosen, trajectory }] = primBoxes([place, share], interest).boxes;
    expect(chosen.restrictions[0]).toMatchObject({ factor: 'place', levels: [1, 3], low: -Infinity, high: Infinity });
    expect(chosen.restrictions[1]).toMatchObject({ factor: 'share', levels: null });
    expect(trajectory.filter(({ step, changed }) => step === 'peel' && changed === 'place')).toHaveLength(3);
  });
});

describe('ten points by hand', () => {
  // Cases of interest at 6, 7, 8, 9 of 0 … 9; a fifth is peeled: 0 and 1, then a fifth of eight, one at a time.
  const values = Float64Array.from({ length: 10 }, (_, k) => k);
  const interest = interestOf(10, (k) => k >= 6);
  const { boxes } = primBoxes([{ name: 'x', kind: 'number', values }], interest, { peel: 0.2, leastMass: 0.2 });

  test('are peeled to the cases of interest, limits half way to the next point', () => {
    const steps = boxes[0].trajectory.map(({ points, restrictions }) => [points, restrictions[0]?.low]);
    expect(steps).toEqual([
      [10, undefined],
      [8, 1.5],
      [7, 2.5],
      [6, 3.5],
      [5, 4.5],
      [4, 5.5],
    ]);
    expect(boxes[0].chosen).toMatchObject({ coverage: 1, density: 1, mass: 0.4 });
    // Four hits of four where 4 of 10 are hits.
    expect(boxes[0].chosen.restrictions[0].quasiP).toBeCloseTo(0.4 ** 4, 14);
  });

  test('that share one value go together', () => {
    const tied = Float64Array.of(0, 0, 0, 0, 1, 1, 1, 1, 1, 1);
    const [box] = primBoxes([{ name: 'x', kind: 'number', values: tied }], interest, { leastMass: 0.2 }).boxes;
    expect(box.trajectory.map(({ points }) => points)).toEqual([10, 6]);
    expect(box.chosen.restrictions[0]).toMatchObject({ low: 0.5, high: Infinity });
  });

  test('cut off too far are pasted on again', () => {
    // One peel of half the points takes 6 away as well: 7, 8, 9 and the two cases at the other end are left out at first.
    const [box] = primBoxes(
      [{ name: 'x', kind: 'number', values }],
      interestOf(10, (k) => k >= 4),
      { peel: 0.5, paste: 0.1 },
    ).boxes;
    expect(box.trajectory.map(({ step, points }) => [step, points])).toEqual([
      ['start', 10],
      ['peel', 5],
      ['paste', 6],
    ]);
    expect(box.chosen).toMatchObject({ coverage: 1, density: 1, restrictions: [{ low: 3.5 }] });
  });
});

describe('corners', () => {
  const x: BoxFactor = { name: 'x', kind: 'number', values: [0, 1, 2, 3] };

  test('where no point or every point is of interest there is no box', () => {
    expect(primBoxes([x], [0, 0, 0, 0])).toMatchObject({ boxes: [], hits: 0, coverage: NaN });
    expect(primBoxes([x], [1, 1, 1, 1]).boxes).toEqual([]);
  });

  test('where nothing can be told apart there is no box', () => {
    expect(primBoxes([{ ...x, values: [5, 5, 5, 5] }], [0, 1, 0, 1]).boxes).toEqual([]);
  });

  test('points that failed are left out and counted', () => {
    expect(primBoxes([x], [0, NaN, 0, 1], { leastMass: 0.3 })).toMatchObject({ points: 3, dropped: 1, hits: 1 });
  });

  test('what is not a case, or does not match, is refused', () => {
    expect(() => primBoxes([x], [0, 0.5, 0, 1])).toThrow('expected 0, 1 or NaN, got 0.5');
    expect(() => primBoxes([x], [0, 1])).toThrow('x: expected 2 points, got 4');
    expect(() => primBoxes([{ ...x, values: [0, NaN, 1, 2] }], [0, 1, 0, 1])).toThrow('x: expected finite numbers');
    expect(() => primBoxes([x], [0, 1, 0, 1], { peel: 0.9 })).toThrow('peel: expected 0.005 to 0.5, got 0.9');
  });

  const anyCase = fc.record({
    x: fc.integer({ min: 0, max: 6 }),
    y: fc.integer({ min: 0, max: 3 }),
    interest: fc.constantFrom(0, 1),
  });

  test('no step of any search holds fewer points than asked for, or limits that miscount', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 2, maxLength: 60 }), (cases) => {
        const factors: BoxFactor[] = [
          { name: 'x', kind: 'number', values: cases.map((one) => one.x) },
          { name: 'y', kind: 'level', values: cases.map((one) => one.y) },
        ];
        const { boxes } = primBoxes(
          factors,
          cases.map((one) => one.interest),
          { peel: 0.2, leastMass: 0.2 },
        );
        for (const { trajectory } of boxes) {
          for (const { points, hits, mass, restrictions } of trajectory) {
            const of = (name: string) => restrictions.find(({ factor }) => factor === name);
            const rows = cases.filter(
              (one) =>
                one.x >= (of('x')?.low ?? -Infinity) &&
                one.x <= (of('x')?.high ?? Infinity) &&
                (of('y')?.levels ?? [one.y]).includes(one.y),
            );
            expect(rows).toHaveLength(points);
            expect(rows.filter((one) => one.interest === 1)).toHaveLength(hits);
            expect(mass).toBeGreaterThanOrEqual(0.2);
          }
        }
      }),
    );
  });
});
