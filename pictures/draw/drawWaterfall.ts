import { element, type Markup } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { drawing, type Drawing } from './drawing.ts';
import { BARS, LINES, nameText, rangeMarks, SIGNS, upright, WIDTH } from './frame.ts';
import type { WaterfallPicture } from './picture.ts';

const ROW = 30;
const TOP = 8;
const [LEFT, RIGHT] = [262, WIDTH - 110];

/** From the level at the start to the level at the end, a bar for each cause; up and down differ in filling, sign and place. */
export function drawWaterfall(picture: WaterfallPicture): Drawing {
  const { start, end, causes } = picture;
  let reached = start.value;
  const bars = causes.map((cause) => {
    const before = reached;
    reached += cause.value;
    return { ...cause, before };
  });
  const all = bars.flatMap(({ before, value, low, high }) => [before, before + value, before + low, before + high]);
  const [least, most] = [Math.min(start.value, ...all), Math.max(start.value, ...all)];
  const at = (value: number): number => LEFT + ((RIGHT - LEFT) * (value - least)) / Math.max(1e-12, most - least);
  const row = (n: number): number => TOP + ROW * n;
  const stand = (n: number, { label, value, text }: WaterfallPicture['start']): readonly Markup[] => {
    const look = { 'font-weight': 600 };
    return [
      nameText(label, LEFT - 12, row(n) + 19, { anchor: 'end', look }),
      upright(at(value), [row(n) + 4, row(n) + 26], { ...LINES.strong, 'stroke-width': 3 }),
      nameText(text, RIGHT + 16, row(n) + 19, { look }),
    ];
  };
  return drawing(
    picture,
    { height: row(causes.length + 2) + 8 },
    stand(0, start),
    bars.flatMap(({ label, text, before, value, low, high }, n) => [
      upright(at(before), [row(n) + 26, row(n + 1) + 8], LINES.axis),
      nameText(shortened(label, 36), LEFT - 12, row(n + 1) + 19, { anchor: 'end' }),
      element('rect', {
        ...BARS[value < 0 ? 'lowers' : 'raises'],
        x: Math.min(at(before), at(before + value)),
        y: row(n + 1) + 6,
        width: Math.max(1, Math.abs(at(before + value) - at(before))),
        height: 16,
      }),
      ...rangeMarks(row(n + 1) + 14, [at(before + low), at(before + high)]),
      nameText(`${SIGNS[value < 0 ? 'lowers' : 'raises']} ${text}`, RIGHT + 16, row(n + 1) + 19),
    ]),
    stand(causes.length + 1, end),
  );
}
