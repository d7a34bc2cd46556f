import { element, type Attributes, type Markup } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { ENGLISH, tickText } from '../numbers/valueText.ts';
import type { Scale } from '../scales/linearScale.ts';
import { styleOf } from '../scales/seriesStyle.ts';
import type { PictureAxis } from './picture.ts';

/** The plotting area inside a picture. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const WIDTH = 720;

/**
 * Colours of what is no data. Every mark carries its own, so that a picture stands by itself; the classes beside them are where a
 * page lays a dark screen over it.
 */
export const INK = '#1a1c1f';
export const SOFT = '#54595f';
const GRID = '#e6e6e6';
const PAPER = '#ffffff';

/** Colours of what is no data, for who draws without marks. */
export const PAPER_COLOURS = { ink: INK, soft: SOFT, line: GRID, paper: PAPER } as const;

export const LINES = {
  axis: { class: 'axis', stroke: SOFT, 'stroke-width': 1.2 },
  grid: { class: 'grid', stroke: GRID },
  /** In the colour of text. */
  strong: { class: 'inked', stroke: INK, 'stroke-width': 1.2 },
  noise: { class: 'axis', stroke: SOFT, 'stroke-width': 1.4, 'stroke-dasharray': '5 4' },
  /** Around what touches its like. */
  paper: { class: 'paper', stroke: PAPER },
} as const satisfies Record<string, Attributes>;

/** Bars of what raises and of what lowers, full and hollow in ink: hues are of strategies. */
export const BARS = {
  raises: { class: 'soft', fill: SOFT },
  lowers: { class: 'fp inked', fill: PAPER, stroke: INK, 'stroke-width': 1.4 },
} as const satisfies Record<string, Attributes>;

/** Signs of both beside a text. */
export const SIGNS = { raises: '▲', lowers: '▼' } as const;

/** Fill in a colour of the palette. */
export function filled(n: number): Attributes {
  return { class: `f${n % 4}`, fill: styleOf(n).colour };
}

/** Stroke in a colour of the palette. */
export function stroked(n: number, { dashed = false } = {}): Attributes {
  const { colour, dash } = styleOf(n);
  return {
    class: `l${n % 4}`,
    stroke: colour,
    'stroke-dasharray': dashed && dash.length > 0 ? dash.join(' ') : undefined,
  };
}

interface TextLook {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly look?: Attributes;
}

/** A text in the size of names. */
export function nameText(text: string, x: number, y: number, { anchor, look }: TextLook = {}): Markup {
  return element('text', { x, y, 'text-anchor': anchor, ...look }, text);
}

/** A smaller, softer text: numbers beside axes, notes. */
export function softText(text: string, x: number, y: number, { anchor, look }: TextLook = {}): Markup {
  return nameText(text, x, y, {
    ...(anchor && { anchor }),
    look: { class: 'soft', fill: SOFT, 'font-size': 12, ...look },
  });
}

export function upright(x: number, [y1, y2]: readonly [number, number], look: Attributes): Markup {
  return element('line', { x1: x, x2: x, y1, y2, ...look });
}

export function level(y: number, [x1, x2]: readonly [number, number], look: Attributes): Markup {
  return element('line', { x1, x2, y1: y, y2: y, ...look });
}

/** What is measured, with its unit, in so many signs; where room is short it is not the unit that is cut. */
function axisText({ label, unit }: PictureAxis, signs: number): string {
  if (unit === '' || label.includes(unit)) return shortened(label, signs);
  const measured = ` [${unit}]`;
  const left = signs - measured.length;
  return left < FEWEST_SIGNS ? shortened(`${label}${measured}`, signs) : `${shortened(label, left)}${measured}`;
}

/** Less of a name says nothing beside its unit. */
const FEWEST_SIGNS = 8;

/** The axis below: lines up, numbers, and what is measured in which unit. */
export function bottomAxis(frame: Frame, scale: Scale, axis: PictureAxis, locale = ENGLISH): readonly Markup[] {
  const { left, right, top, bottom } = frame;
  return [
    ...scale.ticks.flatMap((tick) => [
      upright(scale.at(tick), [top, bottom], LINES.grid),
      softText(tickText(tick, scale.decimals, axis.read, locale), scale.at(tick), bottom + 17, { anchor: 'middle' }),
    ]),
    level(bottom, [left, right], LINES.axis),
    belowLabel(frame, axis),
  ];
}

export function belowLabel({ left, right, bottom }: Frame, axis: PictureAxis): Markup {
  return nameText(axisText(axis, (right - left) / 7), (left + right) / 2, bottom + 38, { anchor: 'middle' });
}

/** The axis to the left. */
export function leftAxis(frame: Frame, scale: Scale, axis: PictureAxis, locale = ENGLISH): readonly Markup[] {
  const { left, right, top, bottom } = frame;
  return [
    ...scale.ticks.flatMap((tick) => [
      level(scale.at(tick), [left, right], LINES.grid),
      softText(tickText(tick, scale.decimals, axis.read, locale), left - 7, scale.at(tick) + 4, { anchor: 'end' }),
    ]),
    upright(left, [top, bottom], LINES.axis),
    sideLabel(frame, axis),
  ];
}

export function sideLabel({ top, bottom }: Frame, axis: PictureAxis, x = 14): Markup {
  const middle = (top + bottom) / 2;
  return nameText(axisText(axis, (bottom - top) / 6), x, middle, {
    anchor: 'middle',
    look: { transform: `rotate(-90 ${x} ${Number(middle.toFixed(2))})` },
  });
}

/** From the lower to the upper end of what is not known, over bars of any colour. */
export function rangeMarks(y: number, ends: readonly [number, number]): readonly Markup[] {
  return [level(y, ends, { ...LINES.paper, 'stroke-width': 3.4 }), level(y, ends, LINES.strong)];
}

/** The mark of a series: each has a shape of its own beside its colour. */
export function mark(series: number, x: number, y: number, size = 4.5): Markup {
  const look = { ...filled(series), ...LINES.paper, class: `paper f${series % 4}`, 'stroke-width': 0.8 };
  const s = size * 1.15;
  switch (styleOf(series).shape) {
    case 'circle':
      return element('circle', { ...look, cx: x, cy: y, r: size });
    case 'rect':
      return element('path', { ...look, d: `M${x - size} ${y - size}H${x + size}V${y + size}H${x - size}Z` });
    case 'triangle':
      return element('path', { ...look, d: `M${x - s} ${y + size}L${x} ${y - s}L${x + s} ${y + size}Z` });
    default:
      return element('path', { ...look, d: `M${x - s} ${y}L${x} ${y - s}L${x + s} ${y}L${x} ${y + s}Z` });
  }
}

export function cross(x: number, y: number): Markup {
  const s = 5;
  return element('path', {
    ...LINES.strong,
    'stroke-width': 2.2,
    d: `M${x - s} ${y - s}L${x + s} ${y + s}M${x - s} ${y + s}L${x + s} ${y - s}`,
  });
}

/** A name of the legend, and its mark with the middle of its left side at a place. */
interface LegendEntry {
  readonly label: string;
  readonly mark: (x: number, y: number) => Markup;
}

const LEGEND_ROW = 17;

/** Names of the series above the picture, in as many rows as they need, and the height of these. */
export function legend(
  entries: readonly LegendEntry[],
  { left, right }: { readonly left: number; readonly right: number },
): { readonly height: number; readonly marks: readonly Markup[] } {
  let [x, y] = [left, 18];
  const marks = entries.flatMap(({ label, mark: drawn }) => {
    const width = 36 + [...label].length * 6.7;
    if (x > left && x + width > right) [x, y] = [left, y + LEGEND_ROW];
    const here = x;
    x += width;
    return [drawn(here, y - 4), softText(label, here + 20, y)];
  });
  return { height: entries.length === 0 ? 0 : y, marks };
}

/** Entries of series that are told apart by their marks. */
export function markEntries(labels: readonly string[], styleAt: (n: number) => number): readonly LegendEntry[] {
  return labels.map((label, n) => ({ label, mark: (x, y) => mark(styleAt(n), x + 7, y) }));
}
