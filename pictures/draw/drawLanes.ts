import { element } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { drawing, type Drawing } from './drawing.ts';
import { BARS, belowLabel, level, LINES, nameText, softText, upright, WIDTH } from './frame.ts';
import type { LanesPicture } from './picture.ts';

const ROW = 30;
const TOP = 8;
const [LEFT, RIGHT] = [230, WIDTH - 12];
/** A moment as wide as this has room for a number. */
const WRITTEN = 34;

/** A lane for each thing, filled at the moments at which it is the case: told apart by place and not by hue. */
export function drawLanes(picture: LanesPicture): Drawing {
  const { lanes, moments, axis } = picture;
  const bottom = TOP + ROW * lanes.length;
  const step = (RIGHT - LEFT) / Math.max(1, moments.length);
  const at = (n: number): number => LEFT + step * n;
  // Of many moments, as many are named as stand beside each other.
  const named = Math.ceil(44 / step);
  return drawing(
    picture,
    { height: bottom + 50 },
    lanes.flatMap((label, n) => [
      nameText(shortened(label, 32), LEFT - 12, TOP + ROW * n + 20, { anchor: 'end' }),
      level(TOP + ROW * (n + 1), [LEFT, RIGHT], LINES.grid),
    ]),
    moments.flatMap(({ label, lane, text }, n) => [
      upright(at(n), [bottom, bottom + 5], LINES.axis),
      ...(n % named === 0 ? [softText(label, at(n) + step / 2, bottom + 18, { anchor: 'middle' })] : []),
      ...(lane < 0
        ? []
        : [
            element('rect', {
              ...BARS[lane === lanes.length - 1 ? 'lowers' : 'raises'],
              x: at(n) + 1,
              y: TOP + ROW * lane + 5,
              width: Math.max(1, step - 2),
              height: ROW - 10,
            }),
            ...(text === '' || step < WRITTEN
              ? []
              : [
                  nameText(text, at(n) + step / 2, TOP + ROW * lane + 20, {
                    anchor: 'middle',
                    look: { class: 'fp', fill: '#ffffff' },
                  }),
                ]),
          ]),
    ]),
    level(bottom, [LEFT, RIGHT], LINES.axis),
    belowLabel({ left: LEFT, right: RIGHT, top: TOP, bottom }, axis),
  );
}
