import { element, type Markup } from '../markup/element.ts';
import { ENGLISH, tickText } from '../numbers/valueText.ts';
import { linearScale } from '../scales/linearScale.ts';
import { drawing, type Drawing } from './drawing.ts';
import { belowLabel, filled, level, LINES, nameText, sideLabel, softText, stroked, upright } from './frame.ts';
import type { TurningPicture } from './picture.ts';

const LARGE = { 'font-size': 14 };

/**
 * A difference along a belief: worlds as faint points, the curve through them with its band, no difference as a line, and on the axis
 * what is assumed and where the difference turns.
 */
export function drawTurning(
  picture: TurningPicture,
  { width = 640, locale = ENGLISH }: { readonly width?: number; readonly locale?: string } = {},
): Drawing {
  const { x, y, points, curve, style, turns, marks, sides } = picture;
  const frame = { left: 66, right: width - 14, top: 26 + 20 * marks.length, bottom: 26 + 20 * marks.length + 250 };
  const { left, right, top, bottom } = frame;
  const across = linearScale(
    points.map((point) => point.x),
    [left, right],
    { count: width < 500 ? 4 : 6, exact: true },
  );
  const up = linearScale(
    [...points.map((point) => point.y), ...curve.flatMap(({ low, high }) => [low, high])],
    [bottom, top],
    { zero: true },
  );
  const place = (at: number, value: number): string => `${text(across.at(at))} ${text(up.at(value))}`;
  const known = curve.filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high));
  const band = [
    ...known.map(({ at, low }) => place(at, low)),
    ...known.toReversed().map(({ at, high }) => place(at, high)),
  ];
  return drawing(
    picture,
    { width, height: bottom + 62 },
    up.ticks.flatMap((tick) => [
      level(up.at(tick), [left, right], LINES.grid),
      softText(tickText(tick, up.decimals, y.read, locale), left - 7, up.at(tick) + 5, { anchor: 'end', look: LARGE }),
    ]),
    across.ticks.map((tick) =>
      softText(tickText(tick, across.decimals, x.read, locale), across.at(tick), bottom + 28, {
        anchor: 'middle',
        look: LARGE,
      }),
    ),
    points
      .filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y))
      .map((point) =>
        element('circle', { ...filled(style), cx: across.at(point.x), cy: up.at(point.y), r: 3, 'fill-opacity': 0.28 }),
      ),
    band.length === 0 ? [] : element('path', { ...filled(style), d: `M${band.join('L')}Z`, 'fill-opacity': 0.2 }),
    element('path', {
      ...stroked(style),
      fill: 'none',
      'stroke-width': 2.6,
      d: `M${curve.map(({ at, value }) => place(at, value)).join('L')}`,
    }),
    level(up.at(0), [left, right], { ...LINES.strong, 'stroke-width': 1.6 }),
    softText(sides[0], right - 4, up.at(0) - 7, { anchor: 'end', look: LARGE }),
    softText(sides[1], right - 4, up.at(0) + 18, { anchor: 'end', look: LARGE }),
    level(bottom, [left, right], LINES.axis),
    turns === null ? [] : turning(turns, across.at, bottom),
    marks.flatMap(({ value, label, stress }, n) =>
      assumed({ x: across.at(value), label, stress, y: 16 + 20 * n }, frame),
    ),
    belowLabel({ ...frame, bottom: bottom + 16 }, x),
    sideLabel(frame, y),
  );
}

function text(place: number): string {
  return String(Number(place.toFixed(2)));
}

/** Where it turns: a thick piece of the axis, with the point itself on it. */
function turning(
  { at, low, high }: NonNullable<TurningPicture['turns']>,
  across: (value: number) => number,
  bottom: number,
): readonly Markup[] {
  const x = across(at);
  return [
    level(bottom, [across(low), across(high)], { ...LINES.strong, 'stroke-width': 7 }),
    element('path', {
      class: 'fp inked',
      fill: '#ffffff',
      ...inked(),
      d: `M${x - 8} ${bottom}L${x} ${bottom - 8}L${x + 8} ${bottom}L${x} ${bottom + 8}Z`,
    }),
  ];
}

function inked(): Readonly<Record<string, string | number>> {
  return { stroke: LINES.strong.stroke, 'stroke-width': 1.6 };
}

/** What is assumed, from its name above down to the axis. */
function assumed(
  { x, y, label, stress }: { readonly x: number; readonly y: number; readonly label: string; readonly stress: boolean },
  { left, right, bottom }: { readonly left: number; readonly right: number; readonly bottom: number },
): readonly Markup[] {
  const toLeft = x > (left + right) / 2;
  return [
    upright(x, [y - 10, bottom], stress ? { ...LINES.strong, 'stroke-width': 2 } : LINES.noise),
    nameText(label, toLeft ? x - 6 : x + 6, y, { anchor: toLeft ? 'end' : 'start', look: LARGE }),
  ];
}
