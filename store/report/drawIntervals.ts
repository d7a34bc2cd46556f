import type { IntervalPicture } from '../findings/picture.ts';
import { bottomAxis, figure, legend, mark, shortened, WIDTH } from './frame.ts';
import { element, type Markup } from './markup.ts';
import { linearScale } from './scale.ts';

const ROW = 18;
const LABELS = 240;

/** Dots with intervals, a row for each thing, its series one under the other. */
export function drawIntervals(id: string, picture: IntervalPicture): Markup {
  const { series, rows, line, axis } = picture;
  const rowHeight = ROW * Math.max(1, series.length) * (series.length > 1 ? 0.75 : 1) + 8;
  const top = series.length > 1 || line !== null ? 34 : 12;
  const frame = { left: LABELS, right: WIDTH - 20, top, bottom: top + rows.length * rowHeight };
  const ends = rows.flatMap(({ values }) => values.flatMap(({ value, low, high }) => [value, low, high]));
  const scale = linearScale([...ends, ...(line === null ? [] : [line.value])], [frame.left, frame.right], {
    zero: true,
  });
  const { at } = scale;
  const drawn = rows.flatMap(({ label, values }, r) => {
    const middle = frame.top + (r + 0.5) * rowHeight;
    return [
      element(
        'text',
        { class: 'name', x: frame.left - 10, y: middle + 4, 'text-anchor': 'end' },
        shortened(label, LABELS / 7.6),
      ),
      ...values.flatMap(({ value, low, high }, k) => {
        const y = middle + (k - (values.length - 1) / 2) * ROW * 0.75;
        if (!Number.isFinite(value)) return [];
        const interval =
          Number.isFinite(low) && Number.isFinite(high)
            ? [element('line', { class: `range s${k % 4}`, x1: at(low), x2: at(high), y1: y, y2: y })]
            : [];
        return [...interval, mark(k, at(value), y)];
      }),
    ];
  });
  return figure(
    { id, title: picture.title, description: picture.description, height: frame.bottom + 50 },
    bottomAxis(frame, scale, axis),
    element('line', { class: 'zero', x1: at(0), x2: at(0), y1: frame.top, y2: frame.bottom }),
    line === null || !Number.isFinite(line.value)
      ? []
      : [
          element('line', { class: 'noise', x1: at(line.value), x2: at(line.value), y1: frame.top, y2: frame.bottom }),
          element(
            'text',
            { class: 'tick', x: Math.min(at(line.value) + 4, frame.right - 250), y: frame.top - 8 },
            line.label,
          ),
        ],
    drawn,
    series.length > 1 ? legend(series, { x: frame.left, y: 18 }) : [],
  );
}
