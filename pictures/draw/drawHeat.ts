import { element, type Markup } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { ENGLISH } from '../numbers/valueText.ts';
import { linearScale } from '../scales/linearScale.ts';
import { cellLook, cellText, colourScale } from './colourScale.ts';
import { drawing, type Drawing } from './drawing.ts';
import { belowLabel, bottomAxis, leftAxis, LINES, sideLabel, softText, WIDTH, type Frame } from './frame.ts';
import type { CellAxis, HeatPicture } from './picture.ts';

/** Cells by colour, their values in them where there is room, with a bar that says which colour is which value. */
export function drawHeat(picture: HeatPicture, locale = ENGLISH): Drawing {
  const { x, y, cells, value } = picture;
  const frame = { left: y.kind === 'levels' ? besideLevels(y.levels) : 76, right: WIDTH - 130, top: 14, bottom: 340 };
  const [columns, rows] = [cellsAlong(x), cellsAlong(y)];
  const [wide, high] = [(frame.right - frame.left) / columns, (frame.bottom - frame.top) / rows];
  const colours = colourScale(cells);
  const drawn = cells.flatMap((cell, k) => {
    const [left, top] = [frame.left + (k % columns) * wide, frame.bottom - (Math.floor(k / columns) + 1) * high];
    return [
      element('rect', { x: left, y: top, width: wide, height: high, ...cellLook(cell, colours) }),
      ...cellText(
        cell,
        { x: left + wide / 2, y: top + high / 2, room: high < 18 ? 0 : wide },
        { value, colours, locale },
      ),
    ];
  });
  return drawing(
    picture,
    { height: frame.bottom + 50 },
    drawn,
    element('rect', {
      x: frame.left,
      y: frame.top,
      width: frame.right - frame.left,
      height: frame.bottom - frame.top,
      ...LINES.axis,
      fill: 'none',
    }),
    axisBelow(frame, x, locale),
    axisBeside(frame, y, locale),
    colours.bar({ x: frame.right + 22, top: frame.top, bottom: frame.bottom }, value, locale),
  );
}

function cellsAlong(axis: CellAxis): number {
  return axis.kind === 'levels' ? axis.levels.length : axis.edges.length - 1;
}

const MOST_BESIDE = 150;

/** Room for the names of levels and of what they are levels of. */
function besideLevels(levels: readonly string[]): number {
  return Math.min(MOST_BESIDE, 36 + 6.5 * Math.max(...levels.map((level) => [...level].length)));
}

function axisBelow(frame: Frame, axis: CellAxis, locale: string): readonly Markup[] {
  if (axis.kind === 'bins')
    return bottomAxis(
      { ...frame, top: frame.bottom },
      linearScale(axis.edges, [frame.left, frame.right], { exact: true }),
      axis,
      locale,
    );
  const wide = (frame.right - frame.left) / axis.levels.length;
  return [
    ...axis.levels.map((level, k) =>
      softText(shortened(level, wide / 6.5), frame.left + (k + 0.5) * wide, frame.bottom + 17, { anchor: 'middle' }),
    ),
    belowLabel(frame, axis),
  ];
}

function axisBeside(frame: Frame, axis: CellAxis, locale: string): readonly Markup[] {
  if (axis.kind === 'bins')
    return leftAxis(
      { ...frame, right: frame.left },
      linearScale(axis.edges, [frame.bottom, frame.top], { exact: true }),
      axis,
      locale,
    );
  const high = (frame.bottom - frame.top) / axis.levels.length;
  return [
    ...axis.levels.map((level, k) =>
      softText(shortened(level, (frame.left - 30) / 6.5), frame.left - 7, frame.bottom - (k + 0.5) * high + 4, {
        anchor: 'end',
      }),
    ),
    sideLabel(frame, axis),
  ];
}
