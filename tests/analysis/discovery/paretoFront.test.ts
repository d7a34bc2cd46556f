import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoFront, type Objective } from '#analysis';

const needMet: Objective = { name: 'needMet', values: [1, 2, 3, 2, 0], better: 1 };
const cost: Objective = { name: 'cost', values: [1, 2, 4, 3, 5], better: -1 };

describe('five points', () => {
  test('have the front and ranks found by hand', () => {
    // 3 gives as much as 1 at higher cost; 4 is beaten by all, also by 3.
    expect(paretoFront([needMet, cost])).toEqual({
      front: [0, 1, 2],
      ranks: Uint32Array.of(1, 1, 1, 2, 3),
      ties: [],
      dropped: 0,
    });
  });

  test('turn round with the direction', () => {
    expect(
      paretoFront([
        { ...needMet, better: -1 },
        { ...cost, better: 1 },
      ]).front,
    ).toEqual([4]);
  });

  test('on one outcome are ranked by it, equal ones alike', () => {
    expect([...paretoFront([needMet]).ranks]).toEqual([3, 2, 1, 2, 4]);
  });
});

test('equal points stand together on the front and are named as a tie', () => {
  const found = paretoFront([
    { name: 'a', values: [1, 0, 1, 0.5, 0], better: 1 },
    { name: 'b', values: [0, 1, 0, 0.5, 1], better: 1 },
  ]);
  expect(found.front).toEqual([0, 1, 2, 3, 4]);
  expect(found.ties).toEqual([
    [0, 2],
    [1, 4],
  ]);
});

test('a point without one of the outcomes has no rank', () => {
  const found = paretoFront([needMet, { ...cost, values: [1, 2, NaN, 3, 5] }]);
  expect(found).toMatchObject({ front: [0, 1], dropped: 1 });
  expect(found.ranks[2]).toBe(0);
});

test('no outcomes, or outcomes of different length, are refused', () => {
  expect(() => paretoFront([])).toThrow('expected one outcome or more');
  expect(() => paretoFront([needMet, { ...cost, values: [1] }])).toThrow('cost: expected 5 points, got 1');
});

describe('for any points', () => {
  const anyPoints = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)), { maxLength: 40 });
  const objectives = (points: readonly (readonly number[])[]): Objective[] =>
    [0, 1, 2].map((k) => ({ name: `o${k}`, values: points.map((point) => point[k]), better: k === 1 ? -1 : 1 }));
  const beats = (a: readonly number[], b: readonly number[]): boolean => {
    const ahead = [a[0] - b[0], b[1] - a[1], a[2] - b[2]];
    return ahead.every((one) => one >= 0) && ahead.some((one) => one > 0);
  };

  test('ranks are those of taking front after front away', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const expected = new Uint32Array(points.length);
        for (let rank = 1; expected.includes(0); rank++) {
          const left = Array.from(points.keys()).filter((row) => expected[row] === 0);
          const front = left.filter((row) => !left.some((other) => beats(points[other], points[row])));
          for (const row of front) expected[row] = rank;
        }
        const { ranks, front } = paretoFront(objectives(points));
        expect(ranks).toEqual(expected);
        expect(front).toEqual(Array.from(points.keys()).filter((row) => expected[row] === 1));
      }),
    );
  });
});
