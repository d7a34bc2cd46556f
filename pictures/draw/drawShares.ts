import { element, type Markup } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { ENGLISH } from '../numbers/valueText.ts';
import { linearScale, type Scale } from '../scales/linearScale.ts';
import { drawing, type Drawing } from './drawing.ts';
import { BARS, bottomAxis, legend, level, LINES, nameText, rangeMarks, upright, WIDTH } from './frame.ts';
import type { ShareRow, SharesPicture } from './picture.ts';

const ROW = 28;
const BAR = 14;
const LABELS = 262;
const VALUES = 76;
const OPEN = 4.5;

/** A scale that holds every share, its band and its two ends, with nothing on it. */
export function shareScale(rows: readonly ShareRow[], [left, right]: readonly [number, number]): Scale {
  const ends = rows.flatMap(({ share: { value, low, high }, alone, onTop }) => [value, low, high, alone, onTop]);
  return linearScale(ends, [left, right], { zero: true });
}

/** A bar for each share from nothing, its band over it, open marks for its two ends, and under a rule what they add up to. */
export function drawShares(picture: SharesPicture, locale = ENGLISH): Drawing {
  const { rows, sum, axis, ends } = picture;
  const [left, right] = [LABELS, WIDTH - VALUES];
  const names = legend(
    ends.map((label, n) => ({ label, mark: (x, y) => openMark(n, x + 7, y) })),
    { left, right: WIDTH },
  );
  const top = names.height + 12;
  const rule = top + ROW * rows.length + 3;
  const frame = { left, right, top, bottom: rule + ROW + 4 };
  const scale = shareScale([...rows, sum], [left, right]);
  const { at } = scale;
  return drawing(
    picture,
    { height: frame.bottom + 50 },
    bottomAxis(frame, scale, axis, locale),
    rows.flatMap((row, n) => rowMarks(row, top + ROW * (n + 0.5), at)),
    level(rule, [12, WIDTH - 4], LINES.strong),
    rowMarks({ ...sum, stress: 'strong' }, rule + 2 + ROW / 2, at),
    upright(at(0), [top, frame.bottom], LINES.strong),
    names.marks,
  );
}

function rowMarks(
  { label, share, text, alone, onTop, stress }: ShareRow,
  y: number,
  at: Scale['at'],
): readonly Markup[] {
  const look = stress === 'strong' ? { 'font-weight': 600 } : {};
  const { value, low, high } = share;
  return [
    nameText(shortened(label, 36), LABELS - 10, y + 4, { anchor: 'end', look }),
    nameText(text, WIDTH - VALUES + 10, y + 4, { look }),
    ...(Number.isFinite(value)
      ? [
          element('rect', {
            ...BARS[value < 0 ? 'lowers' : 'raises'],
            x: Math.min(at(0), at(value)),
            y: y - BAR / 2,
            width: Math.abs(at(value) - at(0)),
            height: BAR,
          }),
        ]
      : []),
    ...(Number.isFinite(low) && Number.isFinite(high) ? rangeMarks(y, [at(low), at(high)]) : []),
    ...[alone, onTop].flatMap((end, n) => (Number.isFinite(end) ? [openMark(n, at(end), y)] : [])),
  ];
}

/** Round for what is done alone, square on its corner for what is done on top of all others. */
function openMark(end: number, x: number, y: number): Markup {
  const look = { ...BARS.lowers, 'stroke-width': 1.6 };
  if (end === 0) return element('circle', { ...look, cx: x, cy: y, r: OPEN });
  const s = OPEN * 1.25;
  return element('path', { ...look, d: `M${x - s} ${y}L${x} ${y - s}L${x + s} ${y}L${x} ${y + s}Z` });
}
