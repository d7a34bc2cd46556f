import type { ScatterPicture } from '../findings/picture.ts';
import { bottomAxis, figure, leftAxis, legend, mark, rounded, shortened, WIDTH } from './frame.ts';
import { element, type Markup } from './markup.ts';
import { linearScale } from './scale.ts';

/** Points by two numbers; the last group on top, labels beside the points that have one. */
export function drawScatter(id: string, picture: ScatterPicture): Markup {
  const { x, y, groups } = picture;
  const hasLegend = groups.length > 1;
  const top = hasLegend ? 34 : 14;
  const frame = { left: 76, right: WIDTH - 20, top, bottom: top + 340 };
  const all = groups.flatMap(({ points }) => points);
  const across = linearScale(
    all.map((point) => point.x),
    [frame.left, frame.right],
    { count: 7 },
  );
  const up = linearScale(
    all.map((point) => point.y),
    [frame.bottom, frame.top],
  );
  // Points that many share are shown smaller, so that what stands out does.
  const size = all.length > 400 ? 2.2 : 4;
  const drawn = groups.flatMap(({ points, joined }, k) => {
    const known = points.filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y));
    const series = hasLegend ? k : 0;
    const line =
      joined === true
        ? [
            element('path', {
              class: `joined s${series}`,
              d: rounded(`M${known.map((point) => `${across.at(point.x)} ${up.at(point.y)}`).join('L')}`),
            }),
          ]
        : [];
    return [
      ...line,
      ...known.map((point) =>
        mark(series, across.at(point.x), up.at(point.y), k === groups.length - 1 && hasLegend ? size + 1 : size),
      ),
    ];
  });
  return figure(
    { id, title: picture.title, description: picture.description, height: frame.bottom + 50 },
    leftAxis(frame, up, y),
    bottomAxis(frame, across, x),
    drawn,
    labels(picture, { across: across.at, up: up.at, right: frame.right }),
    hasLegend
      ? legend(
          groups.map(({ label }) => label),
          { x: frame.left, y: 18 },
        )
      : [],
  );
}

interface Places {
  readonly across: (value: number) => number;
  readonly up: (value: number) => number;
  readonly right: number;
}

/** Labels that would lie over one another are left out: the table has them all. */
function labels({ groups }: ScatterPicture, { across, up, right }: Places): readonly Markup[] {
  // Every point is in the way of labels, too.
  const taken = groups
    .flatMap(({ points }) => points)
    .map((point) => ({ x: across(point.x) - 5, y: up(point.y) + 4, width: 10 }));
  const labelled = groups
    .flatMap(({ points }) => points)
    .filter(({ label, x, y }) => label !== undefined && Number.isFinite(x) && Number.isFinite(y));
  return labelled
    .toSorted((a, b) => Math.abs(b.x) + Math.abs(b.y) - Math.abs(a.x) - Math.abs(a.y))
    .flatMap(({ x, y, label = '' }) => {
      const text = shortened(label, 34);
      const width = [...text].length * 6.6;
      const toLeft = across(x) + 9 + width > right;
      const place = { x: toLeft ? across(x) - 9 - width : across(x) + 9, y: up(y) + 4, width };
      if (
        taken.some(
          (other) =>
            Math.abs(other.y - place.y) < (other.width === 10 ? 9 : 13) &&
            place.x < other.x + other.width &&
            other.x < place.x + place.width,
        )
      )
        return [];
      taken.push(place);
      return [
        element(
          'text',
          { class: 'tick', x: toLeft ? across(x) - 9 : place.x, y: place.y, 'text-anchor': toLeft ? 'end' : 'start' },
          text,
        ),
      ];
    });
}
