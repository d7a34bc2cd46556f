import {
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartDataset,
  type Plugin,
} from 'chart.js';
import type { BandSeries } from '../run/bandsOf.ts';
import { styleOf } from '#pictures';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);

type Points = { x: number; y: number }[];
type LineChart = Chart<'line', Points>;

/** A strategy as the chart draws it. */
export interface DrawnBand {
  readonly name: string;
  /** Which of the strategies it is: its colour and dash. */
  readonly style: number;
  readonly band: BandSeries;
  /** Every run by itself, in place of the band. */
  readonly runs?: readonly ArrayLike<number>[];
}

/** Where a strategy's name is written: the dataset whose end it stands at. */
interface NamedEnd {
  readonly name: string;
  readonly style: number;
  readonly dataset: number;
}

/** What a chart of bands shows. */
export interface BandChartContent {
  readonly months: readonly number[];
  readonly bands: readonly DrawnBand[];
  readonly format: (value: number) => string;
  readonly yearsLabel: string;
  /** Ends of the upright axis where several charts share it; as the data are without it. */
  readonly range?: readonly [number, number];
}

/** A chart of medians and bands over ten years. */
export interface BandChart {
  show(content: BandChartContent): void;
  /** Where a month lies, in pixels from the left of the canvas. */
  xOf(month: number): number;
  /** The month at a place so many pixels from the left of the canvas, within the ten years. */
  monthAt(x: number): number;
  destroy(): void;
}

/** Draws on a canvas; nothing moves by itself, and names stand at the ends of lines. */
export function createBandChart(canvas: HTMLCanvasElement): BandChart {
  let format = (value: number): string => String(value);
  let ends: readonly NamedEnd[] = [];
  const chart: LineChart = new Chart(canvas, {
    type: 'line',
    data: { datasets: [] },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: (context) => ({ right: roomIn(context.chart) + 10, top: 8 }) },
      plugins: { legend: { display: false } },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          ticks: { stepSize: 24, maxRotation: 0, callback: (value) => String(Number(value) / 12) },
          title: { display: true, text: '' },
          grid: { color: '#e6e6e6' },
        },
        y: { type: 'linear', grid: { color: '#e6e6e6' }, ticks: { callback: (value) => format(Number(value)) } },
      },
    },
    plugins: [namesAtLineEnds(() => ends)],
  });
  return {
    show({ months, bands, format: own, yearsLabel, range }) {
      format = own;
      const groups = bands.map((band) => datasetsOf(band, months));
      chart.data.datasets = groups.flat();
      let before = 0;
      ends = bands.map(({ name, style }, n) => ({ name, style, dataset: (before += groups[n]?.length ?? 0) - 1 }));
      const { x, y } = chart.options.scales ?? {};
      if (y !== undefined) {
        if (range === undefined) {
          delete y.min;
          delete y.max;
        } else Object.assign(y, { min: range[0], max: range[1] });
      }
      if (x !== undefined) {
        x.max = months.at(-1) ?? 120;
        Object.assign(x, { title: { display: true, text: yearsLabel } });
      }
      chart.update('none');
    },
    xOf: (month) => chart.scales['x']?.getPixelForValue(month) ?? 0,
    monthAt: (x) => {
      const { min, max, getValueForPixel } = chart.scales['x'] ?? {};
      const month = Math.round(getValueForPixel?.call(chart.scales['x'], x) ?? 0);
      return Math.min(max ?? 0, Math.max(min ?? 0, month));
    },
    destroy: () => {
      chart.destroy();
    },
  };
}

/** The lower end, the upper end filled down to it, and the median; or a thin line for each run, and the median. */
function datasetsOf(
  { style, band: { median, low, high }, runs }: DrawnBand,
  months: readonly number[],
): ChartDataset<'line', Points>[] {
  const { colour, dash } = styleOf(style);
  const points = (values: ArrayLike<number>): Points => months.map((x, point) => ({ x, y: values[point] ?? NaN }));
  const plain = { pointRadius: 0, borderWidth: 0, borderColor: 'transparent' };
  const middle = { data: points(median), pointRadius: 0, borderWidth: 2.5, borderColor: colour, borderDash: [...dash] };
  if (runs !== undefined) {
    const thin = { pointRadius: 0, borderWidth: 0.8, borderColor: `${colour}66` };
    return [...runs.map((run) => ({ ...thin, data: points(run) })), middle];
  }
  return [
    { ...plain, data: points(low) },
    { ...plain, data: points(high), fill: '-1', backgroundColor: `${colour}21` },
    middle,
  ];
}

const LINE_HEIGHT = 15;

/** Pixels for names at line ends: a narrow chart keeps more of its width for the lines. */
function roomIn({ width }: { readonly width: number }): number {
  return width < 420 ? 72 : width < 640 ? 108 : 150;
}

/** Writes each strategy's name where its line ends, pushed apart where ends lie close together. */
function namesAtLineEnds(named: () => readonly NamedEnd[]): Plugin<'line'> {
  return {
    id: 'namesAtLineEnds',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const placed = named()
        .map(({ name, style, dataset }) => ({ name, style, y: chart.getDatasetMeta(dataset).data.at(-1)?.y ?? NaN }))
        .filter(({ y }) => Number.isFinite(y))
        .toSorted((a, b) => a.y - b.y);
      let floor = -Infinity;
      ctx.save();
      ctx.font = '600 12px system-ui, sans-serif';
      ctx.textBaseline = 'middle';
      for (const { name, style, y } of placed) {
        const at = Math.max(y, floor);
        floor = at + LINE_HEIGHT;
        ctx.fillStyle = styleOf(style).colour;
        ctx.fillText(shortened(ctx, name, roomIn(chart)), chartArea.right + 6, at);
      }
      ctx.restore();
    },
  };
}

function shortened(ctx: CanvasRenderingContext2D, text: string, room: number): string {
  if (ctx.measureText(text).width <= room) return text;
  let end = text.length;
  while (end > 1 && ctx.measureText(`${text.slice(0, end)}…`).width > room) end -= 1;
  return `${text.slice(0, end)}…`;
}
