import type { PictureAxis } from '../findings/picture.ts';
import { axisText, shortened } from './frame.ts';
import { element, type Markup } from './markup.ts';
import { viridis } from './viridis.ts';
import { linearScale } from './scale.ts';

/** From values to colours, with the bar that explains them. */
export interface ColourScale {
  readonly colour: (value: number) => string;
  readonly bar: (
    place: { readonly x: number; readonly top: number; readonly bottom: number },
    axis: PictureAxis,
  ) => readonly Markup[];
}

const STEPS = 48;

/** Viridis from the smallest to the largest value. */
export function colourScale(values: readonly number[]): ColourScale {
  const known = values.filter(Number.isFinite);
  const low = known.reduce((a, b) => Math.min(a, b), Infinity);
  const high = known.reduce((a, b) => Math.max(a, b), -Infinity);
  const share = (value: number): number => (high > low ? (value - low) / (high - low) : 0.5);
  return {
    colour: (value) => viridis(share(value)),
    bar({ x, top, bottom }, axis) {
      const scale = linearScale([low, high], [bottom, top], { exact: true });
      const height = (bottom - top) / STEPS;
      const middle = (top + bottom) / 2;
      return [
        ...Array.from({ length: STEPS }, (_, k) =>
          element('rect', {
            x,
            y: bottom - (k + 1) * height,
            width: 16,
            height: height + 0.4,
            fill: viridis((k + 0.5) / STEPS),
          }),
        ),
        ...scale.ticks.map((tick) =>
          element('text', { class: 'tick', x: x + 22, y: scale.at(tick) + 4 }, scale.tickText(tick)),
        ),
        element(
          'text',
          {
            class: 'label',
            x: x + 82,
            y: middle,
            'text-anchor': 'middle',
            transform: `rotate(-90 ${x + 82} ${middle})`,
          },
          shortened(axisText(axis), (bottom - top) / 6.6),
        ),
      ];
    },
  };
}
