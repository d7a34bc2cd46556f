import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METRICS } from '#sim';
import {
  axisOf,
  bandsOf,
  CHART_LANGUAGES,
  drawnBands,
  nameLines,
  namesBeside,
  outcomeText,
  readingsAt,
  SMALL_CHARTS,
  SMALL_INSTEAD,
  smallChartsBeside,
  stackNames,
  wordLines,
  type Box,
  type ComparisonData,
} from '#ui';

const measure = (text: string): number => 8 * text.length;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('names at line ends', () => {
  test('stand inside, none on another, in the order of their lines; or nowhere, where there is no room for all', () => {
    const wishes = fc.array(fc.record({ y: between(-100, 400), height: fc.constantFrom(17, 34, 51) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(wishes, fc.integer({ min: 40, max: 300 }), (names, bottom) => {
        const middles = stackNames(names, 0, bottom);
        const needed = names.reduce((sum, { height }) => sum + height, 0);
        expect(middles === null).toBe(needed > bottom);
        const stack = (middles ?? [])
          .map((middle, n) => ({ middle, half: names[n].height / 2, y: names[n].y }))
          .toSorted((a, b) => a.middle - b.middle);
        stack.forEach(({ middle, half, y }, n) => {
          expect(middle - half).toBeGreaterThanOrEqual(-1e-9);
          expect(middle + half).toBeLessThanOrEqual(bottom + 1e-9);
          if (n === 0) return;
          expect(middle - half).toBeGreaterThanOrEqual(stack[n - 1].middle + stack[n - 1].half - 1e-9);
          expect(y).toBeGreaterThanOrEqual(stack[n - 1].y);
        });
      }),
    );
  });

  test('stay where their lines end where nothing is in the way', () => {
    expect(
      stackNames(
        [
          { y: 100, height: 17 },
          { y: 40, height: 34 },
        ],
        0,
        200,
      ),
    ).toEqual([100, 40]);
    expect(
      stackNames(
        [
          { y: 100, height: 20 },
          { y: 101, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([100, 120]);
    expect(stackNames([{ y: 199, height: 20 }], 0, 200)).toEqual([190]);
  });

  test('break between words, are never cut within one, and end with their value', () => {
    expect(nameLines('Hybrid by default', '74.8%', 120, measure)).toEqual(['Hybrid by', 'default 74.8%']);
    expect(nameLines('Hybrid by default', '74.8%', 200, measure)).toEqual(['Hybrid by default 74.8%']);
    expect(nameLines('Hybrid by default', '74.8%', 90, measure)).toEqual(['Hybrid by', 'default', '74.8%']);
    expect(nameLines('', '74.8%', 90, measure)).toEqual(['74.8%']);
    const words = fc.array(fc.stringMatching(/^[a-zæøå-]{1,14}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, between(40, 200), (name, room) => {
        const lines = nameLines(name.join(' '), '12.3%', room, measure);
        expect(lines.length).toBeLessThanOrEqual(3);
        expect(lines.at(-1)).toMatch(/12\.3%$/);
        const written = lines.join(' ').replace('…', '').split(' ').slice(0, -1);
        expect(name.slice(0, written.length)).toEqual(written);
        expect(wordLines(name.join(' '), room, measure).join(' ')).toBe(name.join(' '));
        for (const line of lines)
          if (line.includes(' ')) expect(measure(line.replace('…', ''))).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('names beside dots', () => {
  const apart = (a: Box, b: Box): boolean =>
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

  test('stand inside, none on another, and none on what stands there', () => {
    const points = fc.array(fc.record({ x: between(0, 400), y: between(0, 200), width: between(20, 160) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(points, (dots) => {
        const taken = [{ x: 0, y: 0, width: 120, height: 26 }];
        const area = { x: 0, y: 0, width: 400, height: 200 };
        const named = dots.map((dot) => ({ ...dot, height: 16 }));
        const boxes = namesBeside(named, area, { taken });
        const there = [...taken, ...boxes.filter((box) => box !== null)];
        // Four names always find a place in an area of this size.
        expect(boxes).not.toContain(null);
        there.forEach((box, n) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(400);
          expect(box.y + box.height).toBeLessThanOrEqual(200);
          for (const other of there.slice(n + 1)) expect(apart(box, other)).toBe(true);
        });
      }),
    );
  });

  test('to the right where that is free, else to the left', () => {
    const area = { x: 0, y: 0, width: 300, height: 100 };
    const [right] = namesBeside([{ x: 50, y: 50, width: 80, height: 16 }], area);
    expect(right).toMatchObject({ x: 62, y: 42 });
    const [left] = namesBeside([{ x: 280, y: 50, width: 80, height: 16 }], area);
    expect(left).toMatchObject({ x: 188, y: 42 });
  });
});

/** Two strategies of some runs over three months. */
const comparisons = fc
  .array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }), {
    minLength: 1,
    maxLength: 21,
  })
  .map((rows): ComparisonData => {
    const runsOf = (from: number) =>
      rows.map((row) => ({
        series: { needMet: row.slice(from, from + 3) },
        byFifth: null,
        events: [],
        fingerprint: '',
      }));
    return {
      place: 'x',
      months: [0, 1, 2],
      strategies: [0, 3].map((from) => ({ title: `${from}`, waiting: false, preview: null, runs: runsOf(from) })),
      warnings: [],
      country: 'england',
      gradient: 'known',
      judgesAreas: true,
      size: { citizens: 1000, adults: 8000 },
    };
  });

test('the readout says what the table says, in every language', () => {
  fc.assert(
    fc.property(comparisons, fc.constantFrom('en', 'nb', 'da'), (data, language) => {
      data.strategies.forEach((strategy, n) => {
        const { median } = bandsOf(data, strategy, 'needMet');
        data.months.forEach((_, point) => {
          const table = readingsAt(data, 'needMet', point)[n].median;
          expect(outcomeText('needMet', median[point], language)).toBe(outcomeText('needMet', table, language));
        });
      });
    }),
  );
});

test('the axis holds every band and run that is drawn, and nothing at all where differences are none', () => {
  fc.assert(
    fc.property(comparisons, fc.constantFrom('bands', 'runs', 'difference'), (data, view) => {
      const bands = drawnBands(data, 'needMet', view);
      const { low, high, isBroken } = axisOf(bands, view);
      for (const { band, runs = [] } of bands)
        for (const series of [band.low, band.median, band.high, ...runs])
          for (const value of Array.from(series).filter(Number.isFinite)) {
            expect(value).toBeGreaterThanOrEqual(low - 1e-9);
            expect(value).toBeLessThanOrEqual(high + 1e-9);
          }
      if (view === 'difference') expect(isBroken).toBe(false);
    }),
  );
});

test('six small charts stand beside whatever is shown large, each in its place', () => {
  expect(smallChartsBeside('strained')).toEqual(SMALL_CHARTS);
  expect(smallChartsBeside('burnouts')).toEqual(SMALL_CHARTS);
  for (const [n, metric] of SMALL_CHARTS.entries()) {
    const beside = smallChartsBeside(metric);
    expect(beside[n]).toBe(SMALL_INSTEAD);
    expect(new Set(beside).size).toBe(6);
    expect(beside).not.toContain(metric);
    expect(METRICS[metric]).toBeDefined();
  }
});

test('no text on charts is left in English', () => {
  const textsOf = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [String((value as (...given: readonly string[]) => unknown)('A', 'B'))]
        : Object.values(value as object).flatMap(textsOf);
  const english = textsOf(CHART_LANGUAGES.en);
  for (const language of ['nb', 'da'] as const) {
    const own = textsOf(CHART_LANGUAGES[language]);
    expect(own).toHaveLength(english.length);
    own.forEach((text, n) => expect(text).not.toBe(english[n]));
  }
});
