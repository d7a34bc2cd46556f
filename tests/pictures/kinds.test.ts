import { describe, expect, test } from 'vitest';
import {
  drawPicture,
  inlineSvg,
  markupText,
  standaloneSvg,
  SERIES_STYLES,
  styleOf,
  type Drawing,
  type Markup,
  type Picture,
} from '#pictures';
import { all, wellFormed } from '../store/report/wellFormed.ts';

const told = { title: 'Trust', description: 'What is to be seen.' };
const axis = { label: 'Trust', unit: 'share' };
const interval = { value: 0.2, low: 0.1, high: 0.3 };
const unknown = { value: NaN, low: NaN, high: NaN };
const quantiles = [0.05, 0.5, 0.95].map((share) => ({ share, values: [share, 0.5, NaN] }));

/** One of each kind, with something in it that is not known. */
const PICTURES: readonly Picture[] = [
  {
    ...told,
    kind: 'intervals',
    axis,
    series: ['a', 'b'],
    rows: [{ label: 'x', values: [interval, unknown] }],
    line: null,
  },
  {
    ...told,
    kind: 'bands',
    axis,
    rows: [
      {
        label: 'x',
        value: 1,
        bands: [
          { label: 'luck', look: 'solid', low: 0.5, high: 2, dots: [], note: '' },
          { label: 'fitted', look: 'hatched', low: -1, high: 1, dots: [], note: '' },
          { label: 'few', look: 'hatched', low: NaN, high: NaN, dots: [{ value: 1, isPale: true }], note: '' },
          { label: 'beliefs', look: 'thin', low: -1, high: 3, dots: [], note: '' },
          { label: 'open', look: 'thin', low: NaN, high: NaN, dots: [], note: 'not measured' },
        ],
      },
    ],
    line: { value: 0, label: 'no difference' },
  },
  {
    ...told,
    kind: 'histogram',
    axis,
    counted: 'runs',
    edges: [0, 1, 2],
    counts: [3, 0],
    marks: [{ value: 1, label: '5%' }],
  },
  { ...told, kind: 'histogramRows', axis, edges: [0, 1, 2], rows: [{ label: 'a', counts: [3, 0] }] },
  {
    ...told,
    kind: 'band',
    x: axis,
    y: axis,
    at: [0, 1, 2],
    series: [{ label: 'a', style: 1, quantiles }],
    crosses: { label: 'published', points: [{ x: 1, y: 0.4 }] },
  },
  {
    ...told,
    kind: 'heat',
    x: { ...axis, kind: 'bins', edges: [0, 1, 2] },
    y: { ...axis, kind: 'levels', levels: ['a'] },
    value: axis,
    cells: [0.5, NaN],
  },
  {
    ...told,
    kind: 'simplex',
    corners: ['a', 'b', 'c'],
    value: axis,
    cells: [
      {
        corners: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        mean: NaN,
      },
    ],
  },
  {
    ...told,
    kind: 'scatter',
    x: axis,
    y: axis,
    groups: [
      {
        label: 'a',
        points: [
          { x: 1, y: 2, label: 'p' },
          { x: NaN, y: 1 },
        ],
      },
    ],
  },
  {
    ...told,
    kind: 'boxes',
    restrictions: [{ label: 'a', unit: '', from: 0, to: 1, low: 0.2, high: 0.4, levels: null, note: 'p 0.1' }],
  },
  { ...told, kind: 'tornado', axis, ends: ['low', 'high'], rows: [{ label: 'a', lower: interval, upper: unknown }] },
  {
    ...told,
    kind: 'shares',
    axis,
    ends: ['alone', 'on top'],
    rows: [
      { label: 'up', text: '+20', share: { value: 0.2, low: 0.1, high: 0.3 }, alone: 0.25, onTop: 0.15 },
      { label: 'down', text: '−10', share: { value: -0.1, low: NaN, high: NaN }, alone: NaN, onTop: NaN },
    ],
    sum: { label: 'together', text: '+10', share: { value: 0.1, low: 0.05, high: 0.15 }, alone: NaN, onTop: 0.1 },
  },
  {
    ...told,
    kind: 'waterfall',
    start: { label: 'from', value: 0.3, text: '30%' },
    end: { label: 'to', value: 0.4, text: '40%' },
    causes: [
      { label: 'up', text: '+20', ...interval },
      { label: 'down', text: '−10', value: -0.1, low: -0.1, high: -0.1 },
    ],
  },
  {
    ...told,
    kind: 'marginals',
    series: ['default'],
    even: 'flat',
    cells: [{ label: 'a', note: 'identified', from: 0, to: 2, shares: [0.25, 0.75], lines: [1] }],
  },
  {
    ...told,
    kind: 'discs',
    columns: ['a', 'b'],
    rows: [
      {
        label: 'x',
        stress: 'strong',
        discs: [
          { share: 1, sign: 1, ringed: true },
          { share: 0.01, sign: -1, ringed: false },
        ],
      },
    ],
  },
  {
    ...told,
    kind: 'sides',
    sides: ['ahead', 'level', 'behind'],
    rows: [
      { label: 'a', style: 1, counts: [3, 0, 1], texts: ['3', '0', '1'] },
      { label: 'b', style: 2, counts: [0, 0, 0], texts: ['0', '0', '0'] },
    ],
  },
  {
    ...told,
    kind: 'causes',
    boxes: [
      { label: 'People taking part in it', x: 100, y: 60, look: 'core' },
      { label: 'hours', x: 400, y: 60, look: 'plain' },
      { label: 'a lever', x: 400, y: 200, look: 'decided' },
    ],
    arrows: [
      { from: 0, to: 1, sign: '+', via: [], loops: [0] },
      { from: 1, to: 0, sign: '−', via: [[250, 120]], loops: [0, 1] },
      { from: 2, to: 1, sign: '±', via: [], loops: [] },
    ],
    loops: [
      { label: 'one', letter: 'A', x: 250, y: 80 },
      { label: 'other', letter: 'B', x: 250, y: 140 },
    ],
  },
  {
    ...told,
    kind: 'turning',
    x: axis,
    y: axis,
    points: [
      { x: 0.1, y: -1 },
      { x: 0.3, y: NaN },
      { x: 0.4, y: 2 },
    ],
    curve: [
      { at: 0.1, value: -1, low: -2, high: NaN },
      { at: 0.4, value: 1, low: 0, high: 2 },
    ],
    style: 1,
    turns: { at: 0.2, low: 0.15, high: 0.3 },
    marks: [{ value: 0.12, label: 'assumed', stress: false }],
    sides: ['ahead', 'behind'],
  },
  {
    ...told,
    kind: 'lanes',
    lanes: ['one', 'other'],
    axis: { label: 'month', unit: '' },
    moments: [
      { label: '0', lane: 1, text: '' },
      { label: '12', lane: -1, text: '' },
    ],
  },
  {
    ...told,
    kind: 'strip',
    axis,
    rows: [
      {
        label: 'a',
        dots: [
          { value: 0.1, label: 'first', text: '10%' },
          { value: 0.4, label: 'last', text: '40%' },
          { value: NaN, label: 'not known', text: '–' },
        ],
        most: [0.1, 0.2, 0.4],
      },
      { label: 'none', dots: [], most: [NaN, NaN, NaN] },
    ],
    line: { value: 0, label: 'no difference' },
    key: { dot: 'a place', middle: 'middle', most: 'most' },
  },
];

/** Bars of a class, in their order. */
function bars({ marks }: Drawing, name: string): readonly Markup['attributes'][] {
  return marks.flatMap((mark) => (mark.tag === 'rect' && mark.attributes['class'] === name ? [mark.attributes] : []));
}

/** Numbers of a mark of the wanted tag and colour, in their order. */
function placed({ marks }: Drawing, tag: string, style: number): readonly Markup['attributes'][] {
  return marks.flatMap((mark) =>
    mark.tag === tag && mark.attributes['fill'] === styleOf(style).colour ? [mark.attributes] : [],
  );
}

test('a bar of sides is cut by its counts, from one end to the other', () => {
  const { marks } = drawPicture({
    ...told,
    kind: 'sides',
    sides: ['ahead', 'level', 'behind'],
    rows: [{ label: 'a', style: 1, counts: [50, 30, 20], texts: ['50', '30', '20'] }],
  });
  const parts = marks.filter(({ tag, attributes }) => tag === 'rect' && attributes['height'] === 30);
  const [ahead, level, behind] = parts.map(({ attributes }) => ({
    x: Number(attributes['x']),
    width: Number(attributes['width']),
  }));
  expect(parts).toHaveLength(3);
  expect((ahead?.width ?? 0) / (behind?.width ?? 1)).toBeCloseTo(2.5, 9);
  expect(level?.x).toBeCloseTo((ahead?.x ?? 0) + (ahead?.width ?? 0), 9);
  expect(behind?.x).toBeCloseTo((level?.x ?? 0) + (level?.width ?? 0), 9);
});

describe('a strip of dots', () => {
  const strip = (values: readonly number[]): Drawing =>
    drawPicture({
      ...told,
      kind: 'strip',
      axis,
      rows: [
        {
          label: 'a',
          dots: values.map((value, n) => ({ value, label: `place ${n}`, text: '' })),
          most: [NaN, NaN, NaN],
        },
      ],
      line: null,
      key: { dot: 'a place', middle: 'middle', most: 'most' },
    });
  /** Where the dots stand, without that of the legend. */
  const places = ({ marks }: Drawing): readonly (readonly [x: number, y: number])[] =>
    marks
      .filter(({ tag }) => tag === 'circle')
      .map(({ attributes }) => [Number(attributes['cx']), Number(attributes['cy'])] as const)
      .slice(0, -1);

  test('has each at its value, one beside the other where they are of one value', () => {
    const found = places(strip([0.5, 0, 1, 0.5, 0.5]));
    expect(found).toHaveLength(5);
    const [first, second, third, fourth, fifth] = found.toSorted(([a], [b]) => a - b);
    expect(second[0] - first[0]).toBeCloseTo(fifth[0] - fourth[0], 9);
    expect([second[0], third[0]]).toEqual([fourth[0], fourth[0]]);
    const heights = [second, third, fourth].map(([, y]) => y).toSorted((a, b) => a - b);
    // No two lie on one another: each is a whole dot higher than the one under it.
    expect(heights[1] - heights[0]).toBeCloseTo(6.8, 9);
    expect(heights[2] - heights[1]).toBeCloseTo(6.8, 9);
  });

  test('keeps hundreds of one value within its row', () => {
    const heights = places(strip(Array.from({ length: 300 }, () => 0.2))).map(([, y]) => y);
    expect(heights).toHaveLength(300);
    expect(new Set(heights).size).toBe(300);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(38 + 1e-9);
  });

  test('names its lowest and its highest, of both only the highest where they are close', () => {
    const names = ({ marks }: Drawing): readonly string[] =>
      marks.filter(({ tag }) => tag === 'text').flatMap(({ children }) => children.map(String));
    expect(names(strip([0.4, 0, 1]))).toEqual(expect.arrayContaining(['place 1', 'place 2']));
    expect(names(strip([0.4, 0, 1]))).not.toContain('place 0');
    const close = names(strip([0.4, 0.4]));
    expect(close.filter((name) => name.startsWith('place'))).toHaveLength(1);
  });
});

test.each(PICTURES)('a picture of $kind is told in words, whole, and without what is not known', (picture) => {
  const drawn = drawPicture(picture);
  const text = markupText(inlineSvg('one', drawn));
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
  const [svg] = all(wellFormed(`<!doctype html>\n${text}`), 'svg');
  expect(all(svg, 'title')[0].text).toBe(picture.title);
  expect(all(svg, 'desc')[0].text).toBe(picture.description);
  expect(svg.attributes['aria-labelledby']).toBe('one-title one-description');
  // The same marks stand in a file of their own.
  const alone = standaloneSvg(drawn);
  expect(alone).toContain(markupText(drawn.marks));
  wellFormed(`<!doctype html>\n${alone}`);
});

describe('what raises and what lowers', () => {
  const drawn = (kind: Picture['kind']): Drawing =>
    drawPicture(PICTURES.find((one) => one.kind === kind) ?? PICTURES[0]);

  test('stand in a waterfall one after the other, to the right and to the left', () => {
    const [up] = bars(drawn('waterfall'), 'soft');
    const [down] = bars(drawn('waterfall'), 'fp inked');
    expect(Number(up['width'])).toBeCloseTo(2 * Number(down['width']), 0);
    expect(Number(down['x']) + Number(down['width'])).toBeCloseTo(Number(up['x']) + Number(up['width']), 1);
    expect(Number(down['y'])).toBeGreaterThan(Number(up['y']));
  });

  test('of shares begin at nothing, raise full and lower hollow, and add up to the last under a rule', () => {
    const { marks } = drawn('shares');
    const rects = marks.filter(({ tag }) => tag === 'rect').map(({ attributes }) => attributes);
    expect(rects.map((bar) => bar['class'])).toEqual(['soft', 'fp inked', 'soft']);
    const [up, down, sum] = rects.map((bar) => [Number(bar['x']), Number(bar['width'])] as const);
    // Two hundredths of a unit are rounded away.
    expect(up?.[1]).toBeCloseTo(2 * (down?.[1] ?? NaN), 1);
    expect(sum?.[1]).toBeCloseTo(down?.[1] ?? NaN, 1);
    expect((down?.[0] ?? NaN) + (down?.[1] ?? NaN)).toBeCloseTo(up?.[0] ?? NaN, 1);
    // Open marks where they are known: one circle and two squares, beside those of the legend.
    expect(marks.filter(({ tag }) => tag === 'circle')).toHaveLength(2);
    expect(marks.filter(({ tag }) => tag === 'path')).toHaveLength(3);
    for (const { colour } of SERIES_STYLES) expect(markupText(marks)).not.toContain(colour);
  });

  test('have no hue of a strategy in a waterfall and a tornado, but a sign', () => {
    for (const kind of ['waterfall', 'tornado'] as const) {
      for (const { colour } of SERIES_STYLES) expect(markupText(drawn(kind).marks)).not.toContain(colour);
      expect(markupText(drawn(kind).marks)).toMatch(/▲.*▼|▼.*▲/);
    }
  });

  test('are known by colour and sign in discs, whose area is the share', () => {
    const [disc, ...others] = placed(drawn('discs'), 'circle', 1);
    expect(disc['r']).toBe(7.5);
    expect(others).toEqual([]);
    expect(placed(drawn('discs'), 'circle', 2)).toEqual([]);
    expect(markupText(drawn('discs').marks)).toContain('>+<');
  });
});

test('strategies have their colours, and what is alone has none of the baseline', () => {
  const rows = (count: number): Drawing =>
    drawPicture({
      ...told,
      kind: 'histogramRows',
      axis,
      edges: [0, 1],
      rows: Array.from({ length: count }, (_, n) => ({ label: `${n}`, counts: [1] })),
    });
  expect([0, 1, 2].map((style) => placed(rows(3), 'rect', style).length)).toEqual([1, 1, 1]);
  expect([0, 1].map((style) => placed(rows(1), 'rect', style).length)).toEqual([0, 1]);
});

test('where an axis has no room for a long name, the name is cut and never the unit', () => {
  const long = {
    label: 'Difference: joint projects whose result is put to use in the town',
    unit: 'percentage points',
  };
  const picture: Picture = {
    ...told,
    kind: 'intervals',
    axis: { ...long, label: long.label.repeat(2) },
    series: ['a'],
    rows: [{ label: 'x', values: [interval] }],
    line: null,
  };
  const svg = standaloneSvg(drawPicture(picture));
  expect(svg).toMatch(/>Difference: joint projects[^<]*… \[percentage points\]</);
  expect(standaloneSvg(drawPicture({ ...picture, axis: long }))).toMatch(/\[percentage points\]</);
  expect(standaloneSvg(drawPicture({ ...picture, axis }))).toContain('>Trust [share]<');
});
