import { element, type Markup } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { ENGLISH, tickText } from '../numbers/valueText.ts';
import { linearScale } from '../scales/linearScale.ts';
import { ALONE, LOWERS } from '../scales/seriesStyle.ts';
import { drawing, type Drawing } from './drawing.ts';
import { bottomAxis, filled, leftAxis, level, LINES, nameText, softText, stroked, upright, WIDTH } from './frame.ts';
import type { HistogramPicture, HistogramRowsPicture } from './picture.ts';

/** Bars of counts, quantiles as lines through them. */
export function drawHistogram(picture: HistogramPicture, locale = ENGLISH): Drawing {
  const { edges, counts, marks, axis, counted } = picture;
  const frame = { left: 66, right: WIDTH - 20, top: 34, bottom: 240 };
  const across = linearScale(edges, [frame.left, frame.right], { exact: true, count: 7 });
  const up = linearScale(counts, [frame.bottom, frame.top], { zero: true, count: 4 });
  const ends = edges.map(across.at);
  let last = -Infinity;
  const lines = marks.flatMap(({ value, label }) => {
    const x = across.at(value);
    // Labels that would lie over each other go up a line.
    const isClose = x - last < 34;
    last = isClose ? -Infinity : x;
    const look = { ...stroked(LOWERS), 'stroke-width': 1.4, 'stroke-dasharray': '4 3' };
    return [
      upright(x, [frame.top - 4, frame.bottom], look),
      softText(label, x, isClose ? 12 : 26, { anchor: 'middle' }),
    ];
  });
  return drawing(
    picture,
    { height: frame.bottom + 50 },
    leftAxis(frame, up, { label: `Number of ${counted}`, unit: '' }, locale),
    bottomAxis(frame, across, axis, locale),
    bars(counts, { ends, floor: frame.bottom, heightOf: (count) => frame.bottom - up.at(count), style: ALONE }),
    lines,
  );
}

const LABELS = 190;
const ROW = 84;
const TOP = 8;
/** Bars that are narrower have no room for their count. */
const NARROWEST = 20;

/** A row of bars for each group with its count on each, in the colours of the strategies; a group alone is no strategy. */
export function drawHistogramRows(picture: HistogramRowsPicture, locale = ENGLISH): Drawing {
  const { edges, rows, axis } = picture;
  const frame = { left: LABELS, right: WIDTH - 24, top: TOP, bottom: TOP + ROW * rows.length };
  const across = linearScale(edges, [frame.left, frame.right], { exact: true });
  const ends = edges.map(across.at);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const heightOf = (count: number): number => ((ROW - 26) * count) / most;
  const drawn = rows.flatMap(({ label, counts }, row) => {
    const floor = TOP + ROW * (row + 1) - 6;
    const style = rows.length === 1 ? ALONE : row;
    return [
      nameText(shortened(label, 24), LABELS - 12, floor - ROW / 2 + 10, {
        anchor: 'end',
        look: { ...filled(style), 'font-weight': 600 },
      }),
      level(floor, [frame.left, frame.right], LINES.axis),
      ...bars(counts, { ends, floor, heightOf, style }),
      ...counts.flatMap((count, n) => {
        const [from = 0, to = 0] = [ends[n], ends[n + 1]];
        if (count === 0 || to - from < NARROWEST) return [];
        const look = { 'font-size': 11 };
        return [softText(String(count), (from + to) / 2, floor - heightOf(count) - 4, { anchor: 'middle', look })];
      }),
    ];
  });
  return drawing(
    picture,
    { height: frame.bottom + 22 },
    drawn,
    across.ticks.map((tick) =>
      softText(tickText(tick, across.decimals, axis.read, locale), across.at(tick), frame.bottom + 14, {
        anchor: 'middle',
      }),
    ),
  );
}

interface BarPlaces {
  /** Where the classes begin and end. */
  readonly ends: readonly number[];
  readonly floor: number;
  readonly heightOf: (count: number) => number;
  readonly style: number;
}

/** A bar for each class that holds something. */
export function bars(counts: readonly number[], { ends, floor, heightOf, style }: BarPlaces): readonly Markup[] {
  return counts.flatMap((count, n) => {
    const [from = 0, to = 0] = [ends[n], ends[n + 1]];
    if (count === 0) return [];
    const height = heightOf(count);
    return [
      element('rect', {
        ...filled(style),
        'fill-opacity': 0.8,
        x: from + 0.5,
        y: floor - height,
        width: Math.max(0.5, to - from - 1),
        height,
      }),
    ];
  });
}
