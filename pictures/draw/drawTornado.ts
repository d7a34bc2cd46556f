import { element, type Markup } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { ENGLISH } from '../numbers/valueText.ts';
import { linearScale } from '../scales/linearScale.ts';
import { drawing, type Drawing } from './drawing.ts';
import { BARS, bottomAxis, legend, LINES, nameText, rangeMarks, SIGNS, upright, WIDTH } from './frame.ts';
import type { Interval, TornadoPicture } from './picture.ts';

const ROW = 30;
const LABELS = 272;
const BAR = 9;
/** The lower end of a range, and the upper. */
const SIDES = ['lowers', 'raises'] as const;

/** Bars to both sides of nothing, the intervals as lines over them; in the order they are given. */
export function drawTornado(picture: TornadoPicture, locale = ENGLISH): Drawing {
  const { rows, ends, axis } = picture;
  const [left, right] = [LABELS, WIDTH - 20];
  const names = legend(
    ends.map((label, n) => ({
      label: `${SIGNS[SIDES[n] ?? 'lowers']} ${label}`,
      mark: (x, y) => element('rect', { ...BARS[SIDES[n] ?? 'lowers'], x, y: y - BAR / 2, width: 14, height: BAR }),
    })),
    { left, right },
  );
  const top = names.height + 10;
  const frame = { left, right, top, bottom: top + ROW * rows.length };
  const reach = Math.max(
    ...rows.flatMap(({ lower, upper }) =>
      [lower, upper].flatMap(({ value, low, high }) => [value, low, high].map((one) => Math.abs(one) || 0)),
    ),
  );
  const scale = linearScale([-reach, reach], [left, right], { exact: true });
  const { at } = scale;
  const bar = ({ value, low, high }: Interval, y: number, side: keyof typeof BARS): readonly Markup[] =>
    Number.isFinite(value)
      ? [
          element('rect', {
            ...BARS[side],
            x: Math.min(at(0), at(value)),
            y,
            width: Math.abs(at(value) - at(0)),
            height: BAR,
          }),
          // One run alone lies nowhere between.
          ...(Number.isFinite(low) && Number.isFinite(high) ? rangeMarks(y + BAR / 2, [at(low), at(high)]) : []),
        ]
      : [];
  return drawing(
    picture,
    { height: frame.bottom + 50 },
    bottomAxis(frame, scale, axis, locale),
    rows.flatMap(({ label, lower, upper }, n) => [
      nameText(shortened(label, 40), left - 10, top + ROW * n + 19, { anchor: 'end' }),
      ...bar(lower, top + ROW * n + 5, 'lowers'),
      ...bar(upper, top + ROW * n + 16, 'raises'),
    ]),
    upright(at(0), [top, frame.bottom], LINES.strong),
    names.marks,
  );
}
