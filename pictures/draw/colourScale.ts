import { element, type Markup } from '../markup/element.ts';
import { ENGLISH, tickText, valueText } from '../numbers/valueText.ts';
import { linearScale } from '../scales/linearScale.ts';
import { sequentialColour } from '../scales/sequentialColour.ts';
import { LINES, sideLabel, softText } from './frame.ts';
import type { PictureAxis } from './picture.ts';

/** From values to colours, with the bar that explains them. */
export interface ColourScale {
  readonly colour: (value: number) => { readonly fill: string; readonly ink: string };
  readonly bar: (
    place: { readonly x: number; readonly top: number; readonly bottom: number },
    axis: PictureAxis,
    locale?: string,
  ) => readonly Markup[];
}

const STEPS = 48;
const BAR = 16;

/** From the smallest value, light, to the largest, dark. */
export function colourScale(values: readonly number[]): ColourScale {
  const known = values.filter(Number.isFinite);
  const low = known.reduce((a, b) => Math.min(a, b), Infinity);
  const high = known.reduce((a, b) => Math.max(a, b), -Infinity);
  const share = (value: number): number => (high > low ? (value - low) / (high - low) : 0.5);
  return {
    colour: (value) => sequentialColour(share(value)),
    bar({ x, top, bottom }, axis, locale = ENGLISH) {
      const scale = linearScale([low, high], [bottom, top], { exact: true });
      const height = (bottom - top) / STEPS;
      return [
        ...Array.from({ length: STEPS }, (_, k) =>
          element('rect', {
            x,
            y: bottom - (k + 1) * height,
            width: BAR,
            height: height + 0.4,
            fill: sequentialColour((k + 0.5) / STEPS).fill,
          }),
        ),
        element('rect', { x, y: top, width: BAR, height: bottom - top, ...LINES.axis, fill: 'none' }),
        ...scale.ticks.map((tick) =>
          softText(tickText(tick, scale.decimals, axis.read, locale), x + 22, scale.at(tick) + 4),
        ),
        sideLabel({ left: x, right: x, top, bottom }, axis, x + 82),
      ];
    },
  };
}

/** The look of a cell of a map: its colour, or only an outline where nothing was run. */
export function cellLook(value: number, { colour }: ColourScale) {
  return Number.isFinite(value)
    ? { ...LINES.paper, class: 'cell paper', 'stroke-width': 0.7, fill: colour(value).fill }
    : { ...LINES.axis, class: 'cell axis', 'stroke-width': 1, 'stroke-dasharray': '3 3', fill: 'none' };
}

interface CellRoom {
  /** The middle of the cell. */
  readonly x: number;
  readonly y: number;
  /** How wide a text may be. */
  readonly room: number;
}

/** The value of a cell written in it, where it fits. */
export function cellText(
  cell: number,
  { x, y, room }: CellRoom,
  { value, colours, locale }: { readonly value: PictureAxis; readonly colours: ColourScale; readonly locale: string },
): readonly Markup[] {
  const text = valueText(cell, value.read, locale);
  if ([...text].length * 6.6 + 4 > room) return [];
  const fill = Number.isFinite(cell) ? { fill: colours.colour(cell).ink } : {};
  return [element('text', { x, y: y + 4, 'text-anchor': 'middle', 'font-size': 12, ...fill }, text)];
}
