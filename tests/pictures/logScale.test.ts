import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPicture, logScale, markupText, inlineSvg } from '#pictures';

describe('a scale of equal factors', () => {
  test('has its ends at powers of ten, and a line at each', () => {
    const scale = logScale([1000, 10_000_000], [0, 400]);
    expect(scale.ticks).toEqual([1e3, 1e4, 1e5, 1e6, 1e7]);
    for (const [n, tick] of scale.ticks.entries()) expect(scale.at(tick)).toBeCloseTo(100 * n, 9);
    expect(scale.decimals).toBe(0);
  });

  test('has lines at 2 and 5 where it is short, and starts and ends there', () => {
    expect(logScale([1.1, 7.5], [0, 1]).ticks).toEqual([1, 2, 5, 10]);
    expect(logScale([0.3, 4], [0, 1])).toMatchObject({ ticks: [0.2, 0.5, 1, 2, 5], decimals: 1 });
    expect(logScale([50, 50], [0, 1]).ticks).toEqual([50, 100]);
  });

  test('leaves out what is not above 0', () => {
    const scale = logScale([0, -3, NaN, 10, 1000], [0, 1]);
    expect(scale.ticks).toEqual([10, 100, 1000]);
    for (const value of [0, -3, NaN]) expect(Number.isFinite(scale.at(value))).toBe(false);
    expect(logScale([0, NaN], [0, 1]).ticks.every(Number.isFinite)).toBe(true);
  });

  test('holds all its values, in their order, equal factors equally far apart', () => {
    const value = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (values) => {
        const { at, ticks } = logScale(values, [100, 0]);
        for (const one of values) {
          expect(at(one)).toBeGreaterThanOrEqual(-1e-6);
          expect(at(one)).toBeLessThanOrEqual(100 + 1e-6);
        }
        const sorted = values.toSorted((a, b) => a - b);
        sorted.slice(1).forEach((one, n) => expect(at(one)).toBeLessThanOrEqual(at(sorted[n])));
        expect(at(8) - at(4)).toBeCloseTo(at(2) - at(1), 6);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(20);
      }),
      { seed: 1 },
    );
  });
});

test('points that have no place on such an axis are left out, the others lie by their factors', () => {
  const points = [
    { x: 1, y: 1 },
    { x: 10, y: 10 },
    { x: 100, y: 100 },
    { x: 0, y: 5, label: 'nowhere' },
  ];
  const axis = { label: 'size', unit: '', log: true } as const;
  const picture = {
    kind: 'scatter',
    title: 't',
    description: 'd',
    x: axis,
    y: axis,
    groups: [{ label: 'a', points }],
  } as const;
  const text = markupText(inlineSvg('p', drawPicture(picture)));
  const marks = [...text.matchAll(/<path[^>]* d="M([\d.]+) ([\d.]+)H/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(marks).toHaveLength(3);
  const [first = [], second = [], third = []] = marks;
  expect(second[0] - first[0]).toBeCloseTo(third[0] - second[0], 6);
  expect(second[1] - first[1]).toBeCloseTo(third[1] - second[1], 6);
  expect(text).not.toContain('nowhere');
  expect(text).not.toContain('NaN');
});
