import { element, type Markup } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { drawing, type Drawing } from './drawing.ts';
import { BARS, level, LINES, mark, nameText, upright } from './frame.ts';
import type { SidesPicture } from './picture.ts';

const NAME = 20;
const BAR = 30;
const ROW = NAME + BAR + 18;
const KEY = 22;
/** Between the strokes of the middle part. */
const STROKES = 7;
/** A part so narrow has no number in it; the table has it. */
const NARROW = 34;
const LARGE = 15;

/** A bar for each row, cut into what lies on one side, in between, and on the other: full, struck and hollow. */
export function drawSides(picture: SidesPicture, { width = 640 }: { readonly width?: number } = {}): Drawing {
  const { sides, rows } = picture;
  const [left, right] = [2, width - 2];
  const keys = sides.flatMap((side, k) => [
    ...part(k, [left, left + 26], [4 + KEY * k, 18 + KEY * k]),
    nameText(side, left + 34, 16 + KEY * k, { look: { 'font-size': LARGE } }),
  ]);
  const top = KEY * sides.length + 14;
  const drawn = rows.flatMap(({ label, style, counts, texts }, r) => {
    const y = top + ROW * r;
    const of = counts.reduce((sum, count) => sum + count, 0);
    const bar: readonly [number, number] = [y + NAME, y + NAME + BAR];
    let from = left;
    const parts = counts.flatMap((count, k) => {
      const to = from + (of === 0 ? 0 : ((right - left) * count) / of);
      const ends = [from, to] as const;
      from = to;
      return count === 0 ? [] : [...part(k, ends, bar), ...number(k, texts[k] ?? '', ends, bar)];
    });
    return [
      mark(style, left + 6, y + 8, 6),
      nameText(shortened(label, (width - 30) / 8), left + 20, y + 13, { look: { 'font-size': LARGE } }),
      ...parts,
    ];
  });
  return drawing(picture, { width, height: top + ROW * rows.length }, keys, drawn);
}

type Ends = readonly [number, number];

function part(k: number, [from, to]: Ends, [y1, y2]: Ends): readonly Markup[] {
  const box = { x: from, y: y1, width: Math.max(0, to - from), height: y2 - y1 };
  if (k === 0) return [element('rect', { ...BARS.raises, ...LINES.strong, class: 'soft', ...box })];
  const hollow = element('rect', { ...BARS.lowers, ...box });
  if (k === 2) return [hollow];
  const strokes = Math.floor((to - from) / STROKES);
  return [
    hollow,
    ...Array.from({ length: strokes }, (_, n) =>
      upright(from + STROKES * (n + 0.5), [y1 + 1, y2 - 1], { ...LINES.axis, 'stroke-width': 1 }),
    ),
    level(y1, [from, to], LINES.strong),
  ];
}

/** The number of a part, on a ground of its own where the part is struck. */
function number(k: number, text: string, [from, to]: Ends, [y1, y2]: Ends): readonly Markup[] {
  const room = 9 * [...text].length + 8;
  if (to - from < Math.max(NARROW, room)) return [];
  const [x, y] = [(from + to) / 2, (y1 + y2) / 2 + 5];
  const ground = element('rect', { class: 'fp', fill: '#ffffff', x: x - room / 2, y: y1 + 5, width: room, height: 20 });
  const look = { 'font-size': LARGE, 'font-weight': 600, ...(k === 0 ? { class: 'fp', fill: '#ffffff' } : {}) };
  return [...(k === 1 ? [ground] : []), nameText(text, x, y, { anchor: 'middle', look })];
}
