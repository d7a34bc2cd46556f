import { Chart, LinearScale, PointElement, ScatterController, type ChartDataset } from 'chart.js';
import { styleOf } from '#pictures';

Chart.register(ScatterController, PointElement, LinearScale);

/** One strategy as dots, one for each run. */
export interface DotGroup {
  readonly name: string;
  /** Which of the strategies it is: its colour and shape. */
  readonly style: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Drawn larger, in the same colour: the median. */
  readonly centre: { readonly x: number; readonly y: number };
}

export interface DotChartContent {
  readonly groups: readonly DotGroup[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** What stands at a place of the axis; null where nothing does. */
  readonly xText: (value: number) => string | null;
  readonly yText: (value: number) => string;
  /** Ends of the x axis where it holds places and not numbers. */
  readonly xRange?: readonly [number, number];
}

export interface DotChart {
  show(content: DotChartContent): void;
  destroy(): void;
}

/** Dots on two axes; nothing moves by itself. */
export function createDotChart(canvas: HTMLCanvasElement): DotChart {
  const chart = new Chart<'scatter', { x: number; y: number }[]>(canvas, {
    type: 'scatter',
    data: { datasets: [] },
    options: {
      animation: false,
      parsing: false,
      maintainAspectRatio: false,
      events: [],
      plugins: { legend: { display: false } },
      scales: { x: { type: 'linear' }, y: { type: 'linear' } },
    },
  });
  return {
    show({ groups, xLabel, yLabel, xText, yText, xRange }) {
      chart.data.datasets = groups.flatMap(datasetsOf);
      const grid = { color: '#e6e6e6' };
      chart.options.scales = {
        x: {
          type: 'linear',
          grid,
          title: { display: xLabel !== '', text: xLabel },
          ticks: { callback: (value) => xText(Number(value)), ...(xRange === undefined ? {} : { stepSize: 1 }) },
          ...(xRange === undefined ? {} : { min: xRange[0], max: xRange[1] }),
        },
        y: {
          type: 'linear',
          grid,
          title: { display: yLabel !== '', text: yLabel },
          ticks: { callback: (value) => yText(Number(value)) },
        },
      };
      chart.update('none');
    },
    destroy: () => {
      chart.destroy();
    },
  };
}

function datasetsOf({ style, points, centre }: DotGroup): ChartDataset<'scatter', { x: number; y: number }[]>[] {
  const { colour, shape } = styleOf(style);
  const own = { pointStyle: shape, borderColor: colour };
  return [
    { ...own, data: [...points], pointRadius: 4, backgroundColor: `${colour}55` },
    { ...own, data: [centre], pointRadius: 9, borderWidth: 3, backgroundColor: '#ffffff' },
  ];
}
