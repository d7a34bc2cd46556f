import type { BoxPicture } from '../findings/picture.ts';
import { figure, shortened, WIDTH } from './frame.ts';
import { element, type Markup } from './markup.ts';
import { linearScale } from './scale.ts';

const ROW = 58;
const LABELS = 240;

/** A bar for each restricted factor: its whole range, and in it the part that the box lets through. */
export function drawBoxes(id: string, picture: BoxPicture): Markup {
  const { restrictions } = picture;
  const [left, right] = [LABELS, WIDTH - 40];
  const rows = restrictions.flatMap((one, r) => {
    const middle = 24 + r * ROW;
    const name = element(
      'text',
      { class: 'name', x: left - 12, y: middle, 'text-anchor': 'end' },
      shortened(one.label, LABELS / 7.6),
    );
    const note = element(
      'text',
      { class: 'tick', x: left - 12, y: middle + 16, 'text-anchor': 'end' },
      one.unit === '' ? one.note : `${shortened(one.unit, 18)}, ${one.note}`,
    );
    if (one.levels !== null)
      return [
        name,
        note,
        element(
          'text',
          { class: 'name', x: left, y: middle + 4 },
          shortened(one.levels.join(' or '), (right - left) / 7),
        ),
      ];
    const scale = linearScale([one.from, one.to], [left, right], { exact: true });
    return [
      name,
      note,
      element('line', { class: 'axis', x1: left, x2: right, y1: middle, y2: middle }),
      element('rect', {
        class: 'bar',
        x: scale.at(one.low),
        y: middle - 7,
        width: Math.max(2, scale.at(one.high) - scale.at(one.low)),
        height: 14,
      }),
      ...scale.ticks.map((tick) =>
        element(
          'text',
          { class: 'tick', x: scale.at(tick), y: middle + 24, 'text-anchor': 'middle' },
          scale.tickText(tick),
        ),
      ),
    ];
  });
  return figure(
    {
      id,
      title: picture.title,
      description: picture.description,
      height: Math.max(40, 20 + restrictions.length * ROW),
    },
    rows,
  );
}
