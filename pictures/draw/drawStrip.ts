import { element, type Markup } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { ENGLISH } from '../numbers/valueText.ts';
import { linearScale } from '../scales/linearScale.ts';
import { ALONE } from '../scales/seriesStyle.ts';
import { drawing, type Drawing } from './drawing.ts';
import { bottomAxis, filled, legend, level, LINES, nameText, softText, upright, WIDTH } from './frame.ts';
import type { StripPicture } from './picture.ts';

/** What a row is high: names of its ends, dots, and under them where most lie. */
const ROW = 66;
/** From the top of a row: where its names stand, the middle of its dots, and the line under them. */
const [NAMES, DOTS, MOST] = [11, 35, 60];
/** Dots leave the middle by so much at the most. */
const REACH = 19;
const LABELS = 212;
/** Of more dots than this each is smaller. */
const MANY = 60;
const NO_DIFFERENCE = 34;

/**
 * A row of dots for each group. Dots of about one value stand beside each other, away from the middle of the row in turns, closer where there
 * are many; their place up or down says nothing. The lowest and the highest of a row are named where there is room.
 */
export function drawStrip(picture: StripPicture, locale = ENGLISH): Drawing {
  const { axis, rows, line, key } = picture;
  const [left, right] = [LABELS, WIDTH - 24];
  const names = legend(
    [
      { label: key.dot, mark: (x, y) => dot(x + 7, y, { radius: 3.4, label: key.dot }) },
      { label: key.middle, mark: (x, y) => upright(x + 7, [y - 8, y + 6], MIDDLE) },
      { label: key.most, mark: (x, y) => level(y, [x, x + 14], UNDER) },
    ],
    { left: 8, right },
  );
  const top = names.height + (line === null ? 10 : NO_DIFFERENCE);
  const frame = { left, right, top, bottom: top + ROW * rows.length + 4 };
  const values = rows.flatMap(({ dots }) => dots.map(({ value }) => value));
  const scale = linearScale([...values, ...(line === null ? [] : [line.value])], [left, right], { count: 6 });
  const radius = Math.max(0, ...rows.map(({ dots }) => dots.length)) > MANY ? 2.4 : 3.4;
  const drawn = rows.flatMap(({ label, dots, most: [low, middle, high] }, r) => {
    const y = top + ROW * r;
    const known = dots.filter(({ value }) => Number.isFinite(value)).toSorted((a, b) => a.value - b.value);
    const heights = stacked(
      known.map(({ value }) => scale.at(value)),
      2 * radius,
    );
    return [
      nameText(shortened(label, LABELS / 7.6), left - 12, y + DOTS + 4, { anchor: 'end' }),
      ...(r === 0 ? [] : [level(y, [left, right], LINES.grid)]),
      ...known.map(({ value, label: name, text }, n) =>
        dot(scale.at(value), y + DOTS + (heights[n] ?? 0), { radius, label: `${name}: ${text}` }),
      ),
      ...(Number.isFinite(low) && Number.isFinite(high)
        ? [level(y + MOST, [scale.at(low), scale.at(high)], UNDER)]
        : []),
      ...(Number.isFinite(middle) ? [upright(scale.at(middle), [y + DOTS - REACH - 4, y + MOST + 4], MIDDLE)] : []),
      ...endNames(known, { at: scale.at, y: y + NAMES, left, right }),
    ];
  });
  return drawing(
    picture,
    { height: frame.bottom + 50 },
    bottomAxis(frame, scale, axis, locale),
    ...(line === null || !Number.isFinite(line.value)
      ? []
      : [
          upright(scale.at(line.value), [top, frame.bottom], LINES.noise),
          softText(line.label, scale.at(line.value), top - 8, {
            anchor: scale.at(line.value) > (left + right) / 2 ? 'end' : 'start',
          }),
        ]),
    drawn,
    names.marks,
  );
}

const MIDDLE = { ...LINES.strong, 'stroke-width': 2.4 } as const;
const UNDER = { ...LINES.axis, 'stroke-width': 3 } as const;

function dot(x: number, y: number, { radius, label }: { readonly radius: number; readonly label: string }): Markup {
  const look = { ...filled(ALONE), 'fill-opacity': 0.55, cx: x, cy: y, r: radius };
  return element('circle', look, element('title', {}, label));
}

/** How far each of some dots, from the left, stands under the middle so that those beside each other do not lie on one another. */
function stacked(places: readonly number[], width: number): readonly number[] {
  const columns = new Map<number, number>();
  const ranks = places.map((x) => {
    const column = Math.floor(x / width);
    const rank = columns.get(column) ?? 0;
    columns.set(column, rank + 1);
    return rank;
  });
  const tallest = Math.max(1, ...columns.values());
  const step = Math.min(width, (2 * REACH) / tallest);
  // 0, one up, one down, two up …
  return ranks.map((rank) => step * Math.ceil(rank / 2) * (rank % 2 === 0 ? 1 : -1));
}

interface Row {
  readonly at: (value: number) => number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/** Width of a sign of a name. */
const SIGN = 6.4;

/** Names of the lowest and the highest dot; of both only the highest where they would lie over one another. */
function endNames(
  dots: readonly { readonly value: number; readonly label: string }[],
  { at, y, left, right }: Row,
): readonly Markup[] {
  const [lowest, highest] = [dots[0], dots.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const boxOf = ({ value, label }: { readonly value: number; readonly label: string }) => {
    const text = shortened(label, 26);
    const half = ([...text].length * SIGN) / 2;
    return { text, half, x: Math.min(right - half, Math.max(left + half, at(value))) };
  };
  const [low, high] = [boxOf(lowest), boxOf(highest)];
  const isApart = dots.length > 1 && low.x + low.half + 8 < high.x - high.half;
  return (isApart ? [low, high] : [high]).map(({ text, x }) => softText(text, x, y, { anchor: 'middle' }));
}
