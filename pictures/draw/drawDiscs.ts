import { element, type Markup } from '../markup/element.ts';
import { LOWERS, RAISES } from '../scales/seriesStyle.ts';
import { drawing, type Drawing } from './drawing.ts';
import { filled, INK, level, LINES, nameText, SOFT } from './frame.ts';
import type { DiscPicture } from './picture.ts';

const CELL = 18;
const [LEFT, TOP] = [150, 150];
/** What the last slanting name takes beside the columns. */
const SLANT = 70;
/** Discs of a smaller share are left out, and of one under a quarter no sign can be read. */
const [SMALLEST, SIGNED] = [0.02, 0.25];

/** Rows against columns; the sign in a disc says again what its colour says. */
export function drawDiscs(picture: DiscPicture): Drawing {
  const { columns, rows } = picture;
  const right = LEFT + columns.length * CELL;
  const width = right + SLANT;
  const looks = { strong: { 'font-weight': 700 }, plain: {}, soft: { class: 'soft', fill: SOFT } };
  return drawing(
    picture,
    { width, height: TOP + rows.length * CELL + 12 },
    columns.map((column, n) => {
      const place = `translate(${LEFT + n * CELL + CELL / 2 + 4} ${TOP - 8}) rotate(-60)`;
      return element('text', { transform: place, 'font-size': 11 }, column);
    }),
    rows.flatMap(({ label, stress, discs }, r) => {
      const y = TOP + r * CELL + CELL / 2;
      return [
        level(y, [LEFT, right], LINES.grid),
        nameText(label, LEFT - 8, y + 4, { anchor: 'end', look: { 'font-size': 11, ...looks[stress] } }),
        ...discs.flatMap((one, n) => disc(one, LEFT + n * CELL + CELL / 2, y)),
      ];
    }),
  );
}

function disc(
  { share, sign, ringed }: DiscPicture['rows'][number]['discs'][number],
  x: number,
  y: number,
): readonly Markup[] {
  if (share < SMALLEST) return [];
  const r = 0.5 * (CELL - 3) * Math.sqrt(share);
  const look = sign === 0 ? { class: 'soft', fill: SOFT } : filled(sign > 0 ? RAISES : LOWERS);
  const ring = ringed ? { stroke: INK, 'stroke-width': 1.5 } : {};
  const text = { fill: '#ffffff', 'font-size': 11, 'font-weight': 700 };
  return [
    element('circle', { cx: x, cy: y, r, ...look, ...ring }),
    ...(share < SIGNED || sign === 0
      ? []
      : [nameText(sign > 0 ? '+' : '−', x, y + 3.5, { anchor: 'middle', look: text })]),
  ];
}
