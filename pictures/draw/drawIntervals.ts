import { shortened } from '../markup/shortened.ts';
import { ENGLISH } from '../numbers/valueText.ts';
import { linearScale } from '../scales/linearScale.ts';
import { ALONE } from '../scales/seriesStyle.ts';
import { drawing, type Drawing } from './drawing.ts';
import {
  bottomAxis,
  legend,
  level,
  LINES,
  mark,
  markEntries,
  nameText,
  softText,
  stroked,
  upright,
  WIDTH,
} from './frame.ts';
import type { IntervalPicture } from './picture.ts';

const ROW = 18;
const LABELS = 240;

/** Dots with intervals, a row for each thing, its series one under the other. */
export function drawIntervals(picture: IntervalPicture, locale = ENGLISH): Drawing {
  const { series, rows, line, axis } = picture;
  const rowHeight = ROW * Math.max(1, series.length) * (series.length > 1 ? 0.75 : 1) + 8;
  const [left, right] = [LABELS, WIDTH - 20];
  const names = legend(series.length > 1 ? markEntries(series, styleAt) : [], { left, right });
  const top = Math.max(12, names.height + (line === null ? 16 : 34));
  const frame = { left, right, top, bottom: top + rows.length * rowHeight };
  const ends = rows.flatMap(({ values }) => values.flatMap(({ value, low, high }) => [value, low, high]));
  const scale = linearScale([...ends, ...(line === null ? [] : [line.value])], [left, right], { zero: true });
  const { at } = scale;
  const drawn = rows.flatMap(({ label, values }, r) => {
    const middle = frame.top + (r + 0.5) * rowHeight;
    return [
      nameText(shortened(label, LABELS / 7.6), left - 10, middle + 4, { anchor: 'end' }),
      ...values.flatMap(({ value, low, high }, k) => {
        const y = middle + (k - (values.length - 1) / 2) * ROW * 0.75;
        if (!Number.isFinite(value)) return [];
        const known = Number.isFinite(low) && Number.isFinite(high);
        const interval = known ? [level(y, [at(low), at(high)], { ...stroked(styleAt(k)), 'stroke-width': 2.4 })] : [];
        return [...interval, mark(styleAt(k), at(value), y)];
      }),
    ];
  });
  const against =
    line === null || !Number.isFinite(line.value)
      ? []
      : [
          upright(at(line.value), [top, frame.bottom], LINES.noise),
          softText(line.label, Math.min(at(line.value) + 4, right - 250), top - 8),
        ];
  return drawing(
    picture,
    { height: frame.bottom + 50 },
    bottomAxis(frame, scale, axis, locale),
    upright(at(0), [top, frame.bottom], LINES.axis),
    against,
    drawn,
    names.marks,
  );
}

/** Series of a picture are no strategies: the black of the baseline comes last. */
export function styleAt(series: number): number {
  return ALONE + series;
}
