import { element } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { ENGLISH, tickText } from '../numbers/valueText.ts';
import { linearScale } from '../scales/linearScale.ts';
import { ALONE } from '../scales/seriesStyle.ts';
import { drawing, type Drawing } from './drawing.ts';
import { filled, level, LINES, nameText, softText, WIDTH } from './frame.ts';
import type { BoxPicture } from './picture.ts';

const ROW = 58;
const LABELS = 240;

/** A bar for each restricted factor: its whole range, and in it the part that the box lets through. */
export function drawBoxes(picture: BoxPicture, locale = ENGLISH): Drawing {
  const { restrictions } = picture;
  const [left, right] = [LABELS, WIDTH - 40];
  const rows = restrictions.flatMap((one, r) => {
    const middle = 24 + r * ROW;
    const note = one.unit === '' ? one.note : `${shortened(one.unit, 18)}, ${one.note}`;
    const names = [
      nameText(shortened(one.label, LABELS / 7.6), left - 12, middle, { anchor: 'end' }),
      softText(note, left - 12, middle + 16, { anchor: 'end' }),
    ];
    if (one.levels !== null)
      return [...names, nameText(shortened(one.levels.join(' or '), (right - left) / 7), left, middle + 4)];
    const scale = linearScale([one.from, one.to], [left, right], { exact: true });
    const width = Math.max(2, scale.at(one.high) - scale.at(one.low));
    return [
      ...names,
      level(middle, [left, right], LINES.axis),
      element('rect', { ...filled(ALONE), x: scale.at(one.low), y: middle - 7, width, height: 14 }),
      ...scale.ticks.map((tick) =>
        softText(tickText(tick, scale.decimals, 'plain', locale), scale.at(tick), middle + 24, { anchor: 'middle' }),
      ),
    ];
  });
  return drawing(picture, { height: Math.max(40, 20 + restrictions.length * ROW) }, rows);
}
