import type { PictureAxis } from '../findings/picture.ts';
import { element, type Markup } from './markup.ts';
import type { Scale } from './scale.ts';

/** The plotting area inside a picture. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const WIDTH = 720;

/** A picture of a height, named and described for those who cannot see it. */
export function figure(
  {
    id,
    title,
    description,
    height,
  }: { readonly id: string; readonly title: string; readonly description: string; readonly height: number },
  ...children: readonly (Markup | readonly Markup[])[]
): Markup {
  return element(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-labelledby': `${id}-title ${id}-description` },
    element('title', { id: `${id}-title` }, title),
    element('desc', { id: `${id}-description` }, description),
    ...children,
  );
}

export function axisText({ label, unit }: PictureAxis): string {
  return unit === '' || label.includes(unit) ? label : `${label} [${unit}]`;
}

/** The axis below: lines up, numbers, and what is measured in which unit. */
export function bottomAxis({ left, right, top, bottom }: Frame, scale: Scale, axis: PictureAxis): readonly Markup[] {
  return [
    ...scale.ticks.flatMap((tick) => [
      element('line', { class: 'grid', x1: scale.at(tick), x2: scale.at(tick), y1: top, y2: bottom }),
      element(
        'text',
        { class: 'tick', x: scale.at(tick), y: bottom + 17, 'text-anchor': 'middle' },
        scale.tickText(tick),
      ),
    ]),
    element('line', { class: 'axis', x1: left, x2: right, y1: bottom, y2: bottom }),
    element(
      'text',
      { class: 'label', x: (left + right) / 2, y: bottom + 38, 'text-anchor': 'middle' },
      shortened(axisText(axis), (right - left) / 7),
    ),
  ];
}

/** The axis to the left. */
export function leftAxis({ left, right, top, bottom }: Frame, scale: Scale, axis: PictureAxis): readonly Markup[] {
  return [
    ...scale.ticks.flatMap((tick) => [
      element('line', { class: 'grid', x1: left, x2: right, y1: scale.at(tick), y2: scale.at(tick) }),
      element(
        'text',
        { class: 'tick', x: left - 7, y: scale.at(tick) + 4, 'text-anchor': 'end' },
        scale.tickText(tick),
      ),
    ]),
    element('line', { class: 'axis', x1: left, x2: left, y1: top, y2: bottom }),
    sideLabel({ left, right, top, bottom }, axis),
  ];
}

export function sideLabel({ top, bottom }: Frame, axis: PictureAxis): Markup {
  const middle = (top + bottom) / 2;
  return element(
    'text',
    { class: 'label', x: 14, y: middle, 'text-anchor': 'middle', transform: `rotate(-90 14 ${middle})` },
    shortened(axisText(axis), (bottom - top) / 6),
  );
}

/** A text that is not longer than there is room. */
export function shortened(text: string, signs: number): string {
  const characters = [...text];
  return characters.length <= signs
    ? text
    : `${characters
        .slice(0, Math.max(1, Math.floor(signs) - 1))
        .join('')
        .trimEnd()}…`;
}

/** The mark of a series: each has a shape of its own beside its colour. */
export function mark(series: number, x: number, y: number, size = 4.5): Markup {
  const look = { class: `mark s${series % 4}` };
  if (series % 4 === 0) return element('circle', { ...look, cx: x, cy: y, r: size });
  const s = size * 1.15;
  const shapes = [
    '',
    `M${x - s} ${y}L${x} ${y - s}L${x + s} ${y}L${x} ${y + s}Z`,
    `M${x - size} ${y - size}H${x + size}V${y + size}H${x - size}Z`,
    `M${x - s} ${y + size}L${x} ${y - s}L${x + s} ${y + size}Z`,
  ];
  return element('path', { ...look, d: rounded(shapes[series % 4] ?? '') });
}

/** Two decimals in paths are finer than any screen. */
export function rounded(path: string): string {
  return path.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
}

/** Names of the series in a row above the picture. */
export function legend(
  names: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
): readonly Markup[] {
  let at = x;
  return names.flatMap((name, k) => {
    const here = at;
    at += 26 + [...name].length * 7;
    return [mark(k, here + 5, y - 4), element('text', { class: 'tick', x: here + 15, y }, name)];
  });
}
