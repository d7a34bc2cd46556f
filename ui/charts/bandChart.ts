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
import { styleOf } from './seriesStyle.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);

type Points = { x: number; y: number }[];
type LineChart = Chart<'line', Points>;

/** A strategy as the chart draws it. */
export interface DrawnBand {
  readonly name: string;
  readonly band: BandSeries;
}

/** What a chart of bands shows. */
export interface BandChartContent {
  readonly months: readonly number[];
  readonly bands: readonly DrawnBand[];
  readonly format: (value: number) => string;
  readonly yearsLabel: string;
}

/** A chart of medians and bands over ten years. */
export interface BandChart {
  show(content: BandChartContent): void;
  /** Where a month lies, in pixels from the left of the canvas. */
  xOf(month: number): number;
  destroy(): void;
}

/** Draws on a canvas; nothing moves by itself, and names stand at the ends of lines. */
export function createBandChart(canvas: HTMLCanvasElement): BandChart {
  let format = (value: number): string => String(value);
  const chart: LineChart = new Chart(canvas, {
    type: 'line',
    data: { datasets: [] },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { right: 118, top: 8 } },
      plugins: { legend: { display: false } },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          ticks: { stepSize: 24, callback: (value) => String(Number(value) / 12) },
          title: { display: true, text: '' },
          grid: { color: '#e6e6e6' },
        },
        y: { type: 'linear', grid: { color: '#e6e6e6' }, ticks: { callback: (value) => format(Number(value)) } },
      },
    },
    plugins: [namesAtLineEnds],
  });
  return {
    show({ months, bands, format: own, yearsLabel }) {
      format = own;
      chart.data.datasets = bands.flatMap(({ name, band }, n) => datasetsOf(name, band, months, n));
      const { x } = chart.options.scales ?? {};
      if (x !== undefined) {
        x.max = months.at(-1) ?? 120;
        Object.assign(x, { title: { display: true, text: yearsLabel } });
      }
      chart.update('none');
    },
    xOf: (month) => chart.scales['x']?.getPixelForValue(month) ?? 0,
    destroy: () => {
      chart.destroy();
    },
  };
}

/** Three lines a strategy: the lower end, the upper end filled down to it, and the median. */
function datasetsOf(
  name: string,
  { median, low, high }: BandSeries,
  months: readonly number[],
  n: number,
): ChartDataset<'line', Points>[] {
  const { colour, dash } = styleOf(n);
  const points = (values: Float64Array): Points => months.map((x, point) => ({ x, y: values[point] ?? NaN }));
  const plain = { pointRadius: 0, borderWidth: 0, borderColor: 'transparent' };
  return [
    { ...plain, label: '', data: points(low) },
    { ...plain, label: '', data: points(high), fill: '-1', backgroundColor: `${colour}21` },
    { label: name, data: points(median), pointRadius: 0, borderWidth: 2.5, borderColor: colour, borderDash: [...dash] },
  ];
}

const LINE_HEIGHT = 15;

/** Writes each strategy's name where its line ends, pushed apart where ends lie close together. */
const namesAtLineEnds: Plugin<'line'> = {
  id: 'namesAtLineEnds',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const ends = chart.data.datasets
      .map(({ label }, index) => ({ label: label ?? '', element: chart.getDatasetMeta(index).data.at(-1), index }))
      .filter(({ label, element }) => label !== '' && element !== undefined && Number.isFinite(element.y))
      .map(({ label, element, index }) => ({ label, y: element?.y ?? 0, n: (index - 2) / 3 }))
      .toSorted((a, b) => a.y - b.y);
    let floor = -Infinity;
    ctx.save();
    ctx.font = '600 12px system-ui, sans-serif';
    ctx.textBaseline = 'middle';
    for (const { label, y, n } of ends) {
      const at = Math.max(y, floor);
      floor = at + LINE_HEIGHT;
      ctx.fillStyle = styleOf(n).colour;
      ctx.fillText(shortened(ctx, label), chartArea.right + 6, at);
    }
    ctx.restore();
  },
};

const ROOM = 108;

function shortened(ctx: CanvasRenderingContext2D, text: string): string {
  if (ctx.measureText(text).width <= ROOM) return text;
  let end = text.length;
  while (end > 1 && ctx.measureText(`${text.slice(0, end)}…`).width > ROOM) end -= 1;
  return `${text.slice(0, end)}…`;
}
