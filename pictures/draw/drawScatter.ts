import { element, type Markup } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { ENGLISH } from '../numbers/valueText.ts';
import { linearScale } from '../scales/linearScale.ts';
import { logScale } from '../scales/logScale.ts';
import { drawing, type Drawing } from './drawing.ts';
import { styleAt } from './drawIntervals.ts';
import { bottomAxis, leftAxis, legend, mark, markEntries, softText, stroked, WIDTH } from './frame.ts';
import type { ScatterPicture } from './picture.ts';

/** Points by two numbers; the last group on top, labels beside the points that have one. */
export function drawScatter(picture: ScatterPicture, locale = ENGLISH): Drawing {
  const { x, y, groups } = picture;
  const hasLegend = groups.length > 1;
  const [left, right] = [76, WIDTH - 20];
  const names = legend(
    hasLegend
      ? markEntries(
          groups.map(({ label }) => label),
          styleAt,
        )
      : [],
    { left, right },
  );
  const top = 14 + names.height;
  const frame = { left, right, top, bottom: top + 340 };
  const all = groups.flatMap(({ points }) => points);
  const xs = all.map((point) => point.x);
  const ys = all.map((point) => point.y);
  const across = x.log === true ? logScale(xs, [left, right]) : linearScale(xs, [left, right], { count: 7 });
  const up = y.log === true ? logScale(ys, [frame.bottom, top]) : linearScale(ys, [frame.bottom, top]);
  const isKnown = (point: { readonly x: number; readonly y: number }): boolean =>
    [point.x, point.y, across.at(point.x), up.at(point.y)].every(Number.isFinite);
  // Points that many share are shown smaller, so that what stands out does.
  const size = all.length > 400 ? 2.2 : 4;
  const drawn = groups.flatMap(({ points, joined }, k) => {
    const known = points.filter(isKnown).map((point) => [across.at(point.x), up.at(point.y)] as const);
    const look = { ...stroked(styleAt(k)), fill: 'none', 'stroke-width': 1.2, 'stroke-opacity': 0.5 };
    const line = element('path', { ...look, d: `M${known.map((place) => place.join(' ')).join('L')}` });
    return [
      ...(joined === true ? [line] : []),
      ...known.map((place) => mark(styleAt(k), ...place, k === groups.length - 1 && hasLegend ? size + 1 : size)),
    ];
  });
  return drawing(
    picture,
    { height: frame.bottom + 50 },
    leftAxis(frame, up, y, locale),
    bottomAxis(frame, across, x, locale),
    drawn,
    labels(
      groups.flatMap(({ points }) => points.filter(isKnown)),
      { across: across.at, up: up.at, right },
    ),
    names.marks,
  );
}

interface Places {
  readonly across: (value: number) => number;
  readonly up: (value: number) => number;
  readonly right: number;
}

/** Labels that would lie over one another are left out: the table has them all. */
function labels(points: ScatterPicture['groups'][number]['points'], { across, up, right }: Places): readonly Markup[] {
  // Every point is in the way of labels, too.
  const taken = points.map((point) => ({ x: across(point.x) - 5, y: up(point.y) + 4, width: 10 }));
  return points
    .filter(({ label }) => label !== undefined)
    .toSorted((a, b) => Math.abs(b.x) + Math.abs(b.y) - Math.abs(a.x) - Math.abs(a.y))
    .flatMap(({ x, y, label = '' }) => {
      const text = shortened(label, 34);
      const width = [...text].length * 6.6;
      const toLeft = across(x) + 9 + width > right;
      const place = { x: toLeft ? across(x) - 9 - width : across(x) + 9, y: up(y) + 4, width };
      const isCovered = taken.some(
        (other) =>
          Math.abs(other.y - place.y) < (other.width === 10 ? 9 : 13) &&
          place.x < other.x + other.width &&
          other.x < place.x + place.width,
      );
      if (isCovered) return [];
      taken.push(place);
      return [softText(text, toLeft ? across(x) - 9 : place.x, place.y, { anchor: toLeft ? 'end' : 'start' })];
    });
}
