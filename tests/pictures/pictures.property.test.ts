import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawHeat,
  drawSimplex,
  element,
  escaped,
  histogram,
  inlineSvg,
  linearScale,
  markupText,
  mixAtPoint,
  pointOfMix,
  sequentialColour,
  standaloneSvg,
  valueAxis,
  weighed,
} from '#pictures';
import { all, wellFormed } from '../store/report/wellFormed.ts';

const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });

test('a histogram counts every finite value once, and its classes hold the smallest and the largest', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.double({ min: -1e6, max: 1e6 }), { minLength: 1 }), { minLength: 1 }),
      (groups) => {
        const values = groups.map((group) => Float64Array.from(group));
        const shown = histogram(values);
        const finite = values.map((group) => group.filter(Number.isFinite).length);
        if (shown === null) expect(Math.max(...finite)).toBe(0);
        else {
          expect(shown.counts.map((counts) => counts.reduce((a, b) => a + b, 0))).toEqual(finite);
          for (const counts of shown.counts) expect(counts).toHaveLength(shown.edges.length - 1);
        }
      },
    ),
  );
});

test('weights stand for values that are there several times', () => {
  expect(weighed([0, 0.1, 0.5, 1], [0, 1], 2, [1, 2, 4, 8])).toEqual([3, 12]);
  expect(weighed([0, 0.1, 0.1, 1], [0, 1], 2)).toEqual(weighed([0, 0.1, 1], [0, 1], 2, [1, 2, 1]));
});

test('an axis holds its values and reaches to zero, unless that makes it more than three times as long, and then it says so', () => {
  const values = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.boolean(), (drawn, zero) => {
      // Differences below a billionth of the values are lost in their digits.
      const known = drawn.map((value) => Math.round(1e3 * value) / 1e3);
      const { low, high, ticks, isBroken } = valueAxis(known, { zero });
      const slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
      for (const value of known) {
        expect(value).toBeGreaterThanOrEqual(low - slack);
        expect(value).toBeLessThanOrEqual(high + slack);
      }
      expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
      const [least, most] = [Math.min(...known), Math.max(...known)];
      expect(isBroken).toBe(low > 0 || high < 0);
      if (zero) expect(isBroken).toBe(false);
      if (isBroken) expect(Math.max(most, -least)).toBeGreaterThan(3 * (most - least));
    }),
  );
});

test('axes as people know them: help from 76 to 99 per cent is broken, participation from 13 to 23 is not', () => {
  expect(valueAxis([0.76, 0.99])).toMatchObject({ low: 0.75, high: 1, isBroken: true });
  expect(valueAxis([0.13, 0.23])).toMatchObject({ low: 0, isBroken: false });
  expect(valueAxis([0.4])).toMatchObject({ low: 0, isBroken: false });
  expect(valueAxis([0.76, 0.99], { zero: true })).toMatchObject({ low: 0, high: 1, isBroken: false });
  // Shares never pass the whole.
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (shares) => {
      expect(valueAxis(shares).high).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

test('a scale holds its values, and its ticks are round and written apart', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e7, max: 1e7 }), { minLength: 1 }), (thousandths) => {
      const values = thousandths.map((value) => value / 1000);
      const { at, ticks, decimals } = linearScale(values, [0, 100]);
      for (const value of values) {
        expect(at(value)).toBeGreaterThanOrEqual(-1e-6);
        expect(at(value)).toBeLessThanOrEqual(100 + 1e-6);
      }
      if (Math.max(...values) - Math.min(...values) > 1e-6)
        expect(new Set(ticks.map((tick) => tick.toFixed(decimals))).size).toBe(ticks.length);
    }),
  );
});

describe('the triangle', () => {
  test('finds a mix again where it drew it, and a mix wherever it is pointed at', () => {
    fc.assert(
      fc.property(share, share, (x, y) => {
        const mix = mixAtPoint({ x, y });
        expect(Math.min(mix.OA, mix.NPM, mix.NPG)).toBeGreaterThanOrEqual(0);
        expect(mix.OA + mix.NPM + mix.NPG).toBeCloseTo(1, 12);
        const again = mixAtPoint(pointOfMix(mix));
        for (const logic of ['OA', 'NPM', 'NPG'] as const) expect(again[logic]).toBeCloseTo(mix[logic], 12);
      }),
    );
  });

  test('is drawn as it is dragged: OA at the lower left, NPM at the lower right, NPG at the top', () => {
    const cell = (corner: readonly [number, number, number], mean: number) => ({
      corners: [corner, corner, corner],
      mean,
    });
    const { marks } = drawSimplex({
      kind: 'simplex',
      title: '',
      description: '',
      corners: ['', '', ''],
      value: { label: '', unit: '' },
      cells: [cell([1, 0, 0], 1), cell([0, 1, 0], 2), cell([0, 0, 1], 3)],
    });
    const [OA, NPM, NPG] = marks
      .filter(({ tag }) => tag === 'polygon')
      .map(({ attributes }) => String(attributes['points']).split(' ')[0].split(',').map(Number));
    expect(OA[1]).toBe(NPM[1]);
    expect(NPG[1]).toBeLessThan(OA[1]);
    expect(OA[0]).toBeLessThan(NPG[0]);
    expect(NPG[0]).toBeLessThan(NPM[0]);
  });
});

describe('a heat map', () => {
  const axis = { label: 'factor', unit: '', kind: 'levels' } as const;
  const picture = {
    kind: 'heat',
    title: 'A <map>',
    description: '"Two" & two',
    x: { ...axis, levels: ['a', 'b'] },
    y: { ...axis, levels: ['c', 'd'] },
    value: { label: 'share', unit: '', read: 'percent' },
    cells: [0.1, 0.4, NaN, 0.2],
  } as const;

  test('is darkest where there is most, has its numbers in its cells, and none where nothing was run', () => {
    const { marks } = drawHeat(picture, 'nb-NO');
    const fills = marks.flatMap(({ tag, attributes }) => (tag === 'rect' ? [attributes['fill']] : [])).slice(0, 4);
    expect(fills).toEqual([
      sequentialColour(0).fill,
      sequentialColour(1).fill,
      'none',
      sequentialColour((0.2 - 0.1) / (0.4 - 0.1)).fill,
    ]);
    const texts = marks.flatMap(({ tag, children }) => (tag === 'text' ? children : []));
    for (const text of ['10,0\u00a0%', '40,0\u00a0%', '20,0\u00a0%', '–']) expect(texts).toContain(text);
  });

  test('is well-formed and told in words, in a page and as a file of its own', () => {
    const inside = wellFormed(`<!doctype html>\n${markupText(inlineSvg('one', drawHeat(picture)))}`);
    const alone = wellFormed(`<!doctype html>\n${standaloneSvg(drawHeat(picture))}`);
    for (const root of [inside, alone]) {
      expect(all(root, 'title')[0].text).toBe('A &lt;map&gt;');
      expect(all(root, 'desc')[0].text).toBe('&quot;Two&quot; &amp; two');
    }
  });
});

test('no text can leave the element it stands in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = markupText(element('p', { title: text }, text));
      expect(written).toBe(`<p title="${escaped(text)}">${escaped(text)}</p>`);
      expect(escaped(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
    }),
  );
});
