import type { Chart, Plugin } from 'chart.js';
import type { BandChartContent } from './bandChart.ts';
import type { ChartLook } from './chartLook.ts';
import { nameLines, stackNames } from './placeNames.ts';

/** Size of what is read in a chart, in pixels of the page. */
export const TEXT_SIZE = 14;
const LINE_HEIGHT = 17;
/** Between the end of a line and its name. */
const GAP = 8;
/** Narrower charts leave their width to the lines; names and values stand above them. */
const NARROWEST_WITH_NAMES = 560;
/** How wide a name may become before it is broken, as a share of the chart. */
const NAME_SHARE = 0.2;

const fontOf = ({ font }: ChartLook): string => `600 ${TEXT_SIZE}px ${font}`;

/** A name at the end of a line. */
interface EndName {
  readonly value: number;
  readonly style: number | null;
  readonly lines: readonly string[];
}

type AnyChart = Pick<Chart, 'ctx' | 'width'>;

/** Pixels to the right of the lines that names and values take there. */
export function endRoom(chart: AnyChart, content: BandChartContent | null, look: ChartLook): number {
  if (content === null) return GAP;
  const { ctx } = chart;
  ctx.save();
  ctx.font = fontOf(look);
  const widest = endNames(chart, content).reduce(
    (most, { lines }) => Math.max(most, ...lines.map((line) => ctx.measureText(line).width)),
    0,
  );
  ctx.restore();
  return GAP + (widest === 0 ? 0 : Math.ceil(widest) + 2);
}

/** Names with the values that their lines end at; the line of zero has a name alone. */
function endNames({ ctx, width }: AnyChart, { bands, zero, text }: BandChartContent): readonly EndName[] {
  if (width < NARROWEST_WITH_NAMES) return [];
  const measure = (words: string): number => ctx.measureText(words).width;
  const room = NAME_SHARE * width;
  return [
    ...bands.map(({ name, style, band: { median } }) => {
      const value = median.at(-1) ?? NaN;
      return { value, style, lines: nameLines(name, text(value), room, measure) };
    }),
    ...(zero === null ? [] : [{ value: 0, style: null, lines: nameLines(zero, '', room, measure) }]),
  ].filter(({ value }) => Number.isFinite(value));
}

/** What is drawn over the lines: names at their ends, the foot of the axis, a sign where it is broken, events, the line of zero. */
export function bandSigns(
  now: () => { readonly content: BandChartContent; readonly look: ChartLook } | null,
): Plugin<'line'> {
  return {
    id: 'bandSigns',
    beforeDatasetsDraw({ ctx, chartArea, scales: { y } }) {
      const shown = now();
      if (shown === null || y === undefined) return;
      const { content, look } = shown;
      ctx.save();
      if (content.zero === null) drawFoot(ctx, chartArea, content, look);
      else drawLevel(ctx, chartArea, y.getPixelForValue(0), look);
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const shown = now();
      const { x, y } = chart.scales;
      if (shown === null || x === undefined || y === undefined) return;
      const { content, look } = shown;
      const { ctx, chartArea } = chart;
      ctx.save();
      for (const { month } of content.events) drawEvent(ctx, x.getPixelForValue(month), chartArea.bottom, look);
      ctx.font = fontOf(look);
      const yOf = (value: number): number => y.getPixelForValue(value);
      drawEnds(ctx, endNames(chart, content), { right: chartArea.right, height: chart.height, yOf }, look);
      if (content.heading !== '') {
        ctx.font = `${TEXT_SIZE}px ${look.font}`;
        ctx.fillStyle = look.soft;
        ctx.textBaseline = 'top';
        ctx.fillText(content.heading, 0, 0);
      }
      ctx.restore();
    },
  };
}

interface Ends {
  readonly right: number;
  readonly height: number;
  readonly yOf: (value: number) => number;
}

function drawEnds(
  ctx: CanvasRenderingContext2D,
  names: readonly EndName[],
  { right, height, yOf }: Ends,
  { hue, soft }: ChartLook,
): void {
  const wishes = names.map(({ value, lines }) => ({ y: yOf(value), height: LINE_HEIGHT * lines.length }));
  // Where not all fit, those that do not stand above the lines alone.
  const middles = stackNames(wishes, 0, height) ?? [];
  ctx.textBaseline = 'middle';
  middles.forEach((middle, n) => {
    const { lines = [], style = null } = names[n] ?? {};
    ctx.fillStyle = style === null ? soft : hue(style);
    lines.forEach((line, k) => {
      ctx.fillText(line, right + GAP, middle + LINE_HEIGHT * (k - (lines.length - 1) / 2));
    });
  });
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The foot of the axis: a line at zero; where the axis leaves zero out, dots and two strokes across the axis. */
function drawFoot(
  ctx: CanvasRenderingContext2D,
  { left, right, bottom }: Area,
  { axis }: BandChartContent,
  { soft, paper }: ChartLook,
): void {
  if (axis.low < 0) return;
  ctx.strokeStyle = soft;
  ctx.lineWidth = 1;
  ctx.setLineDash(axis.isBroken ? [2, 4] : []);
  stroke(ctx, [left, bottom], [right, bottom]);
  ctx.setLineDash([]);
  if (!axis.isBroken) return;
  ctx.fillStyle = paper;
  ctx.fillRect(left - 5, bottom - 13, 10, 8);
  ctx.lineWidth = 1.5;
  for (const up of [6, 11]) stroke(ctx, [left - 6, bottom - up + 2], [left + 6, bottom - up - 3]);
}

function drawLevel(ctx: CanvasRenderingContext2D, { left, right }: Area, y: number, { ink }: ChartLook): void {
  ctx.strokeStyle = ink;
  ctx.lineWidth = 1.25;
  stroke(ctx, [left, y], [right, y]);
}

/** A small triangle that stands on the axis. */
function drawEvent(ctx: CanvasRenderingContext2D, x: number, foot: number, { ink, paper }: ChartLook): void {
  ctx.beginPath();
  ctx.moveTo(x - 6, foot);
  ctx.lineTo(x, foot - 10);
  ctx.lineTo(x + 6, foot);
  ctx.closePath();
  ctx.fillStyle = ink;
  ctx.strokeStyle = paper;
  ctx.lineWidth = 1.5;
  ctx.stroke();
  ctx.fill();
}

function stroke(
  ctx: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): void {
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(toX, toY);
  ctx.stroke();
}
