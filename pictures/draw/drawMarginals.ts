import { shortened } from '../markup/shortened.ts';
import { shortNumber } from '../numbers/shortNumber.ts';
import { ALONE } from '../scales/seriesStyle.ts';
import { drawing, type Drawing } from './drawing.ts';
import { bars } from './drawHistogram.ts';
import { legend, level, LINES, nameText, softText, stroked, upright, WIDTH } from './frame.ts';
import type { MarginalsPicture } from './picture.ts';

const COLUMNS = 3;
const CELL = { width: WIDTH / COLUMNS, height: 130, side: 10, top: 34, bottom: 26 };
/** Black, then the hues that are not the bars’ own. */
const LINE_STYLES = [0, 2, 3];

/** Small histograms, three in a row, each with its lines and a dashed one for an even spread. */
export function drawMarginals(picture: MarginalsPicture): Drawing {
  const { cells, series, even } = picture;
  const line = (n: number) => ({ ...stroked(LINE_STYLES[n] ?? 0), 'stroke-width': 2 });
  const names = legend(
    [
      ...series.map((label, n) => ({
        label,
        mark: (x: number, y: number) => upright(x + 8, [y - 7, y + 7], line(n)),
      })),
      { label: even, mark: (x, y) => level(y, [x, x + 16], LINES.noise) },
    ],
    { left: CELL.side, right: WIDTH },
  );
  const drawn = cells.flatMap(({ label, note, from, to, shares, lines }, k) => {
    const left = (k % COLUMNS) * CELL.width + CELL.side;
    const top = names.height + Math.floor(k / COLUMNS) * CELL.height + CELL.top;
    const [right, bottom] = [left + CELL.width - 2 * CELL.side, top + CELL.height - CELL.top - CELL.bottom];
    const flat = 1 / shares.length;
    const most = Math.max(2 * flat, ...shares);
    const heightOf = (share: number): number => ((bottom - top) * share) / most;
    const at = (value: number): number => left + ((right - left) * (value - from)) / (to - from);
    const ends = Array.from({ length: shares.length + 1 }, (_, n) => left + (n * (right - left)) / shares.length);
    return [
      nameText(shortened(label, 30), left, top - 18, { look: { 'font-size': 12, 'font-weight': 600 } }),
      softText(note, left, top - 5),
      ...bars(shares, { ends, floor: bottom, heightOf, style: ALONE }),
      level(bottom - heightOf(flat), [left, right], LINES.noise),
      level(bottom, [left, right], LINES.axis),
      ...lines.map((value, n) => upright(at(value), [top, bottom], line(n))),
      softText(shortNumber(from), left, bottom + 14),
      softText(shortNumber(to), right, bottom + 14, { anchor: 'end' }),
    ];
  });
  const height = names.height + Math.ceil(cells.length / COLUMNS) * CELL.height;
  return drawing(picture, { height }, names.marks, drawn);
}
