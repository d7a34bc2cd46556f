import { element, type Markup } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { ENGLISH } from '../numbers/valueText.ts';
import { linearScale } from '../scales/linearScale.ts';
import { drawing, type Drawing } from './drawing.ts';
import { bottomAxis, INK, level, LINES, nameText, SOFT, softText, upright, WIDTH } from './frame.ts';
import type { BandsPicture, PictureBand } from './picture.ts';

const LABELS = 250;
const ROW = 22;
const GAP = 26;
const HEIGHT = 12;

/** For each thing a median, and under each other how far it is known: solid, hatched, a thin line; or dots where there is no band. */
export function drawBands(picture: BandsPicture, locale = ENGLISH): Drawing {
  const { rows, axis, line } = picture;
  const [left, right] = [LABELS, WIDTH - 20];
  const top = 34;
  const heights = rows.map(({ bands }) => GAP + ROW * bands.length);
  const frame = { left, right, top, bottom: top + heights.reduce((sum, height) => sum + height, 0) + 6 };
  const ends = rows.flatMap(({ value, bands }) => [
    value,
    ...bands.flatMap(({ low, high, dots }) => [low, high, ...dots.map((dot) => dot.value)]),
  ]);
  const scale = linearScale([...ends, line.value], [left, right], { zero: true });
  const { at } = scale;
  let y = top;
  const drawn = rows.flatMap(({ label, value, bands }, n) => {
    const first = y;
    y += heights[n] ?? 0;
    return [
      nameText(shortened(label, (WIDTH - 20) / 7.6), 12, first + 17, { look: { 'font-weight': 600 } }),
      ...bands.flatMap((band, k) => bandMarks(band, { y: first + GAP + (k + 0.5) * ROW, left, at })),
      ...(Number.isFinite(value)
        ? [
            upright(at(value), [first + GAP, first + GAP + ROW * bands.length], {
              ...LINES.strong,
              'stroke-width': 2.4,
            }),
          ]
        : []),
    ];
  });
  return drawing(
    picture,
    { height: frame.bottom + 50 },
    bottomAxis(frame, scale, axis, locale),
    upright(at(line.value), [top, frame.bottom], LINES.noise),
    softText(line.label, Math.min(at(line.value) + 4, right - 120), top - 8),
    drawn,
  );
}

interface Place {
  readonly y: number;
  readonly left: number;
  readonly at: (value: number) => number;
}

function bandMarks(band: PictureBand, { y, left, at }: Place): readonly Markup[] {
  const { label, low, high, look, dots, note } = band;
  const name = softText(label, left - 10, y + 4, { anchor: 'end' });
  if (dots.length > 0)
    return [
      name,
      ...dots.map(({ value, isPale }) =>
        element('circle', {
          ...(isPale ? { class: 'axis', fill: 'none', stroke: SOFT } : { class: 'soft', fill: SOFT }),
          cx: at(value),
          cy: y,
          r: isPale ? 2.6 : 4,
        }),
      ),
    ];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [name, softText(note, left + 6, y + 4)];
  const [x1, x2] = [at(low), Math.max(at(high), at(low) + 1)];
  switch (look) {
    case 'solid':
      return [
        name,
        element('rect', { class: 'soft', fill: SOFT, x: x1, y: y - HEIGHT / 2, width: x2 - x1, height: HEIGHT }),
      ];
    case 'hatched':
      return [name, ...hatched([x1, x2], y)];
    default:
      return [
        name,
        level(y, [x1, x2], { ...LINES.strong, 'stroke-width': 1.6 }),
        upright(x1, [y - 5, y + 5], LINES.strong),
        upright(x2, [y - 5, y + 5], LINES.strong),
      ];
  }
}

const HATCH = 6;

/** A frame with slanting lines, drawn one by one: a pattern would need a name that nothing else on a page has. */
function hatched([x1, x2]: readonly [number, number], y: number): readonly Markup[] {
  const [top, bottom] = [y - HEIGHT / 2, y + HEIGHT / 2];
  const count = Math.floor((x2 - x1 - HEIGHT) / HATCH);
  return [
    element('rect', { class: 'fp inked', fill: 'none', stroke: INK, x: x1, y: top, width: x2 - x1, height: HEIGHT }),
    ...Array.from({ length: Math.max(0, count + 1) }, (_, n) =>
      element('line', {
        ...LINES.strong,
        'stroke-width': 1,
        x1: x1 + n * HATCH,
        y1: bottom,
        x2: x1 + n * HATCH + HEIGHT,
        y2: top,
      }),
    ),
  ];
}
