import { Chart, Filler, LinearScale, LineController, LineElement, PointElement, type ChartDataset } from 'chart.js';
import { styleOf, type ValueAxis } from '#pictures';
import type { BandSeries } from '../run/bandsOf.ts';
import { bandSigns, endRoom, TEXT_SIZE } from './bandSigns.ts';
import { faded, screenLook, type ChartLook } from './chartLook.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);

export type Points = { x: number; y: number }[];
type LineChart = Chart<'line', Points>;

/** A strategy as the chart draws it. */
export interface DrawnBand {
  /** Empty where the chart is of it alone. */
  readonly name: string;
  /** Which of the strategies it is: its hue and dash. */
  readonly style: number;
  readonly band: BandSeries;
  /** Every run by itself, in place of the band. */
  readonly runs?: readonly ArrayLike<number>[];
  /** How its band is drawn: filled, by its two ends, since areas on each other turn into mud, or not at all. */
  readonly spread: 'filled' | 'ends' | 'none';
}

/** What a chart of bands shows. */
export interface BandChartContent {
  readonly months: readonly number[];
  readonly bands: readonly DrawnBand[];
  readonly axis: ValueAxis;
  /** A value as people read it, at line ends and in the readout. */
  readonly text: (value: number) => string;
  /** A number beside the axis. */
  readonly tick: (value: number) => string;
  /** So many years, at the end of the axis below. */
  readonly years: (count: number) => string;
  /** What stands over the axis: its unit, and which way is better; empty where the numbers say it. */
  readonly heading: string;
  /** What the line at zero stands for; null where zero is a value like others. */
  readonly zero: string | null;
  /** What happened to the town, by month: marks on the axis below. */
  readonly events: readonly { readonly month: number; readonly text: string }[];
}

/** Where the lines are drawn, in pixels of the canvas. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A chart of medians and bands over ten years. */
export interface BandChart {
  show(content: BandChartContent): void;
  /** Draws the same in other colours. */
  wear(look: ChartLook): void;
  plot(): Plot;
  /** Where a month lies, in pixels from the left of the canvas. */
  xOf(month: number): number;
  /** The month of a point so many pixels from the left of the canvas: the nearest that has values. */
  monthAt(x: number): number;
  destroy(): void;
}

interface Options {
  readonly look?: ChartLook;
  /** Pixels of the canvas for each of the page; the screen's own, and as large as its box, where nothing is said. */
  readonly scale?: number;
}

/** Draws on a canvas; nothing moves by itself, and names stand with their values at the ends of lines where there is room. */
export function createBandChart(canvas: HTMLCanvasElement, { look = screenLook(), scale }: Options = {}): BandChart {
  let shown: BandChartContent | null = null;
  let worn = look;
  const now = (): { readonly content: BandChartContent; readonly look: ChartLook } | null =>
    shown === null ? null : { content: shown, look: worn };
  const chart: LineChart = new Chart(canvas, {
    type: 'line',
    data: { datasets: [] },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      ...(scale === undefined ? {} : { responsive: false, devicePixelRatio: scale }),
      events: [],
      layout: {
        padding: (context) => ({
          top: shown === null || shown.heading === '' ? TEXT_SIZE / 2 : 2 * TEXT_SIZE,
          right: endRoom(context.chart, shown, worn),
        }),
      },
      plugins: { legend: { display: false } },
      scales: { x: { type: 'linear' }, y: { type: 'linear' } },
    },
    plugins: [bandSigns(now)],
  });
  const update = (): void => {
    if (shown === null) return;
    const { bands, months } = shown;
    chart.data.datasets = bands.flatMap((band) => datasetsOf(band, months, worn));
    chart.options.scales = scalesOf(shown, worn);
    chart.update('none');
  };
  return {
    show(content) {
      shown = content;
      update();
    },
    wear(other) {
      worn = other;
      update();
    },
    plot: () => chart.chartArea,
    xOf: (month) => chart.scales['x']?.getPixelForValue(month) ?? 0,
    monthAt(x) {
      const month = chart.scales['x']?.getValueForPixel(x) ?? 0;
      return (shown?.months ?? []).reduce(
        (nearest, one) => (Math.abs(one - month) < Math.abs(nearest - month) ? one : nearest),
        0,
      );
    },
    destroy: () => {
      chart.destroy();
    },
  };
}

/** Size of a saved picture of a chart, in pixels of a page. */
const SAVED = { width: 1136, height: 480, scale: 2 } as const;

/** The chart as it is saved: light, and wide enough for names at line ends, whatever the screen. */
export function bandPicture(content: BandChartContent, look: ChartLook): HTMLCanvasElement {
  return savedPicture((canvas, scale) => {
    const chart = createBandChart(canvas, { look, scale });
    chart.show(content);
    return chart;
  });
}

/** What a chart draws on a canvas of its own, which it leaves clean again. */
export function savedPicture(
  draw: (canvas: HTMLCanvasElement, scale: number) => { destroy(): void },
): HTMLCanvasElement {
  const [canvas, copy] = [0, 1].map(() => document.createElement('canvas')) as [HTMLCanvasElement, HTMLCanvasElement];
  Object.assign(canvas, { width: SAVED.width, height: SAVED.height });
  const chart = draw(canvas, SAVED.scale);
  Object.assign(copy, { width: canvas.width, height: canvas.height });
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  chart.destroy();
  return copy;
}

/** Narrower axes name every fifth year, others every second. */
const NARROWEST_BY_TWO_YEARS = 240;

function scalesOf({ axis, months, tick, years }: BandChartContent, { line, soft, font }: ChartLook) {
  const last = months.at(-1) ?? 120;
  const look = { color: soft, font: { family: font, size: TEXT_SIZE } };
  const grid = { color: line, drawTicks: false };
  return {
    x: {
      type: 'linear' as const,
      min: 0,
      max: last,
      grid,
      border: { display: false },
      ticks: {
        ...look,
        autoSkip: false,
        maxRotation: 0,
        padding: 6,
        align: 'inner' as const,
        callback: (value: string | number) => (Number(value) === last ? years(last / 12) : String(Number(value) / 12)),
      },
      afterBuildTicks: (scale: { width: number; ticks: { value: number }[] }) => {
        const step = scale.width < NARROWEST_BY_TWO_YEARS ? 60 : 24;
        scale.ticks = Array.from({ length: Math.floor(last / step) + 1 }, (_, n) => ({ value: n * step }));
      },
    },
    y: {
      type: 'linear' as const,
      min: axis.low,
      max: axis.high,
      grid,
      border: { display: false },
      ticks: { ...look, padding: 6, callback: (value: string | number) => tick(Number(value)) },
      afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
        scale.ticks = axis.ticks.map((value) => ({ value }));
      },
    },
  };
}

/** Hexadecimal digits of how strong an area and a thin line are drawn: a fifth, and two fifths. */
const [AREA, THIN] = ['33', '66'] as const;

/** The ends of the band or its runs, as far as they are drawn, and the median, which comes last. */
function datasetsOf(
  { style, band: { median, low, high }, runs, spread }: DrawnBand,
  months: readonly number[],
  { hue }: ChartLook,
): ChartDataset<'line', Points>[] {
  const [colour, { dash }] = [hue(style), styleOf(style)];
  const points = (values: ArrayLike<number>): Points => months.map((x, point) => ({ x, y: values[point] ?? NaN }));
  const middle = { data: points(median), pointRadius: 0, borderWidth: 2.5, borderColor: colour, borderDash: [...dash] };
  if (spread === 'none') return [middle];
  const thin = { pointRadius: 0, borderWidth: 1, borderColor: faded(colour, THIN) };
  if (runs !== undefined) return [...runs.map((run) => ({ ...thin, data: points(run) })), middle];
  if (spread === 'ends') return [{ ...thin, data: points(low) }, { ...thin, data: points(high) }, middle];
  const plain = { pointRadius: 0, borderWidth: 0, borderColor: 'transparent' };
  return [
    { ...plain, data: points(low) },
    { ...plain, data: points(high), fill: '-1', backgroundColor: faded(colour, AREA) },
    middle,
  ];
}
