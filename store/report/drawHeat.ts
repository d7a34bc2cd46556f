import type { CellAxis, HeatPicture } from '../findings/picture.ts';
import { colourScale } from './colourScale.ts';
import { axisText, bottomAxis, figure, leftAxis, shortened, sideLabel, WIDTH, type Frame } from './frame.ts';
import { element, type Markup } from './markup.ts';
import { linearScale } from './scale.ts';

/** Cells by colour, with a bar that says which colour is which value. */
export function drawHeat(id: string, picture: HeatPicture): Markup {
  const { x, y, cells, value } = picture;
  const frame = { left: y.kind === 'levels' ? 150 : 76, right: WIDTH - 130, top: 14, bottom: 340 };
  const [columns, rows] = [cellsAlong(x), cellsAlong(y)];
  const [wide, high] = [(frame.right - frame.left) / columns, (frame.bottom - frame.top) / rows];
  const colours = colourScale(cells);
  const drawn = cells.map((cell, k) => {
    const place = {
      x: frame.left + (k % columns) * wide,
      y: frame.bottom - (Math.floor(k / columns) + 1) * high,
      width: wide,
      height: high,
    };
    return element(
      'rect',
      Number.isFinite(cell)
        ? { ...place, class: 'cell', fill: colours.colour(cell) }
        : { ...place, class: 'cell empty' },
    );
  });
  return figure(
    { id, title: picture.title, description: picture.description, height: frame.bottom + 50 },
    drawn,
    axisBelow(frame, x),
    axisBeside(frame, y),
    colours.bar({ x: frame.right + 22, top: frame.top, bottom: frame.bottom }, value),
  );
}

function cellsAlong(axis: CellAxis): number {
  return axis.kind === 'levels' ? axis.levels.length : axis.edges.length - 1;
}

function axisBelow(frame: Frame, axis: CellAxis): readonly Markup[] {
  if (axis.kind === 'bins')
    return bottomAxis(
      { ...frame, top: frame.bottom },
      linearScale(axis.edges, [frame.left, frame.right], { exact: true }),
      axis,
    );
  const wide = (frame.right - frame.left) / axis.levels.length;
  return [
    ...axis.levels.map((level, k) =>
      element(
        'text',
        { class: 'tick', x: frame.left + (k + 0.5) * wide, y: frame.bottom + 17, 'text-anchor': 'middle' },
        shortened(level, wide / 6.5),
      ),
    ),
    element(
      'text',
      { class: 'label', x: (frame.left + frame.right) / 2, y: frame.bottom + 38, 'text-anchor': 'middle' },
      axisText(axis),
    ),
  ];
}

function axisBeside(frame: Frame, axis: CellAxis): readonly Markup[] {
  if (axis.kind === 'bins')
    return leftAxis(
      { ...frame, right: frame.left },
      linearScale(axis.edges, [frame.bottom, frame.top], { exact: true }),
      axis,
    );
  const high = (frame.bottom - frame.top) / axis.levels.length;
  return [
    ...axis.levels.map((level, k) =>
      element(
        'text',
        { class: 'tick', x: frame.left - 7, y: frame.bottom - (k + 0.5) * high + 4, 'text-anchor': 'end' },
        shortened(level, (frame.left - 30) / 6.5),
      ),
    ),
    sideLabel(frame, axis),
  ];
}
