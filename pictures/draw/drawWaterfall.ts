import { element, type Markup } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { drawing, type Drawing } from './drawing.ts';
import { BARS, LINES, nameText, rangeMarks, SIGNS, upright, WIDTH } from './frame.ts';
import type { WaterfallPicture } from './picture.ts';

const TOP = 8;
/** Names beside the bars, or on a narrow screen above them. */
const WIDE = { width: WIDTH, left: 262, right: WIDTH - 110, row: 30, bar: 6, name: 19, signs: 36 } as const;
const NARROW = { width: 330, left: 4, right: 330 - 90, row: 46, bar: 22, name: 15, signs: 44 } as const;
const BAR = 16;

/** From the level at the start to the level at the end, a bar for each cause; up and down differ in filling, sign and place. */
export function drawWaterfall(picture: WaterfallPicture, { narrow = false } = {}): Drawing {
  const { start, end, causes } = picture;
  const layout = narrow ? NARROW : WIDE;
  const { width, left, right } = layout;
  let reached = start.value;
  const bars = causes.map((cause) => {
    const before = reached;
    reached += cause.value;
    return { ...cause, before };
  });
  const all = bars.flatMap(({ before, value, low, high }) => [before, before + value, before + low, before + high]);
  const [least, most] = [Math.min(start.value, ...all), Math.max(start.value, ...all)];
  const at = (value: number): number => left + ((right - left) * (value - least)) / Math.max(1e-12, most - least);
  const row = (n: number): number => TOP + layout.row * n;
  const named = (n: number, label: string, look = {}): Markup =>
    nameText(shortened(label, layout.signs), narrow ? left : left - 12, row(n) + layout.name, {
      anchor: narrow ? 'start' : 'end',
      // Above the bars names cross the lines between them.
      look: narrow ? { ...look, ...LINES.paper, 'stroke-width': 4, 'paint-order': 'stroke' } : look,
    });
  const valued = (n: number, text: string, look = {}): Markup =>
    nameText(text, right + 16, row(n) + layout.bar + BAR - 3, { look });
  const stand = (n: number, { label, value, text }: WaterfallPicture['start']): readonly Markup[] => {
    const look = { 'font-weight': 600 };
    return [
      named(n, label, look),
      upright(at(value), [row(n) + layout.bar - 2, row(n) + layout.bar + BAR + 4], {
        ...LINES.strong,
        'stroke-width': 3,
      }),
      valued(n, text, look),
    ];
  };
  return drawing(
    picture,
    { width, height: row(causes.length + 2) + 8 },
    stand(0, start),
    bars.flatMap(({ label, text, before, value, low, high }, n) => [
      upright(at(before), [row(n) + layout.bar + BAR + 4, row(n + 1) + layout.bar + 2], LINES.axis),
      named(n + 1, label),
      element('rect', {
        ...BARS[value < 0 ? 'lowers' : 'raises'],
        x: Math.min(at(before), at(before + value)),
        y: row(n + 1) + layout.bar,
        width: Math.max(1, Math.abs(at(before + value) - at(before))),
        height: BAR,
      }),
      ...rangeMarks(row(n + 1) + layout.bar + BAR / 2, [at(before + low), at(before + high)]),
      valued(n + 1, `${SIGNS[value < 0 ? 'lowers' : 'raises']} ${text}`),
    ]),
    stand(causes.length + 1, end),
  );
}
