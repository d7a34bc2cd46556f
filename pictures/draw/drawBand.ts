import { element, type Markup } from '../markup/element.ts';
import { ENGLISH } from '../numbers/valueText.ts';
import { linearScale } from '../scales/linearScale.ts';
import { drawing, type Drawing } from './drawing.ts';
import { bottomAxis, cross, filled, leftAxis, legend, level, mark, stroked, WIDTH } from './frame.ts';
import type { BandPicture } from './picture.ts';

/** With more points of time a mark at each would hide the line. */
const MOST_MARKS = 40;

/** The middle quantile of each series as a line, pairs of quantiles around it as bands, crosses on top. */
export function drawBand(picture: BandPicture, locale = ENGLISH): Drawing {
  const { at, series, x, y, crosses } = picture;
  const frame = { left: 76, right: WIDTH - 20 };
  const names = legend(
    [
      ...(series.length < 2 && crosses === undefined ? [] : series).map(({ label, style }) => ({
        label,
        mark: (left: number, middle: number) =>
          level(middle, [left, left + 16], { ...stroked(style, { dashed: true }), 'stroke-width': 3 }),
      })),
      ...(crosses === undefined
        ? []
        : [{ label: crosses.label, mark: (left: number, middle: number) => cross(left + 8, middle) }]),
    ],
    frame,
  );
  const [top, bottom] = [14 + names.height, 250 + names.height];
  const across = linearScale(at, [frame.left, frame.right], { exact: true, count: 8 });
  const shown = series.flatMap(({ quantiles }) => quantiles.flatMap(({ values }) => values));
  const up = linearScale([...shown, ...(crosses?.points ?? []).map((point) => point.y)], [bottom, top]);
  return drawing(
    picture,
    { height: bottom + 50 },
    leftAxis({ ...frame, top, bottom }, up, y, locale),
    bottomAxis({ ...frame, top, bottom }, across, x, locale),
    series.flatMap((one) => seriesMarks(one, { at, across: across.at, up: up.at })),
    (crosses?.points ?? []).map((point) => cross(across.at(point.x), up.at(point.y))),
    names.marks,
  );
}

interface Places {
  readonly at: readonly number[];
  readonly across: (value: number) => number;
  readonly up: (value: number) => number;
}

function seriesMarks({ quantiles, style }: BandPicture['series'][number], { at, across, up }: Places): Markup[] {
  const places = Array.from(at.keys());
  const known = places.filter((k) => quantiles.every(({ values }) => Number.isFinite(values[k])));
  const place = (values: readonly number[] | undefined, k: number): readonly [number, number] => [
    across(at[k] ?? 0),
    up(values?.[k] ?? NaN),
  ];
  const middle = (quantiles.length - 1) / 2;
  // Where there is one run alone, its line has no band.
  const lined = places.filter((k) => Number.isFinite(quantiles[middle]?.values[k]));
  const bands = Array.from({ length: known.length === 0 ? 0 : middle }, (_, k) => {
    const there = known.map((m) => place(quantiles[k]?.values, m).join(' '));
    const back = known.toReversed().map((m) => place(quantiles[quantiles.length - 1 - k]?.values, m).join(' '));
    return element('path', { ...filled(style), 'fill-opacity': 0.2, d: `M${[...there, ...back].join('L')}Z` });
  });
  const points = lined.map((m) => place(quantiles[middle]?.values, m));
  const line = { ...stroked(style, { dashed: true }), fill: 'none', 'stroke-width': 2 };
  return [
    ...bands,
    ...(points.length === 0
      ? []
      : [element('path', { ...line, d: `M${points.map((point) => point.join(' ')).join('L')}` })]),
    ...(points.length > MOST_MARKS ? [] : points.map(([x, y]) => mark(style, x, y, 2.5))),
  ];
}
