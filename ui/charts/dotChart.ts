import { Chart, LinearScale, PointElement, ScatterController, type ChartDataset, type Plugin } from 'chart.js';
import { linearScale, styleOf } from '#pictures';
import { savedPicture } from './bandChart.ts';
import { TEXT_SIZE } from './bandSigns.ts';
import { faded, screenLook, type ChartLook } from './chartLook.ts';
import { namesBeside, wordLines, type Box } from './placeNames.ts';

Chart.register(ScatterController, PointElement, LinearScale);

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** One strategy as dots, one for each run; or dots of another kind. */
export interface DotGroup {
  readonly name: string;
  /** Which of the strategies it is: its hue and shape; null for what is none. */
  readonly style: number | null;
  readonly points: readonly Dot[];
  /** The median. */
  readonly centre: Dot;
}

/** An axis of numbers. */
interface NumberAxis {
  readonly label: string;
  readonly tick: (value: number, decimals: number) => string;
}

/** An axis of places, each with a name. */
interface PlaceAxis {
  readonly places: readonly string[];
}

export interface DotChartContent {
  readonly groups: readonly DotGroup[];
  readonly x: NumberAxis | PlaceAxis;
  readonly y: NumberAxis;
  /** The corner in which both are better, and what stands in it; null where that depends, or is no corner. */
  readonly corner: { readonly right: boolean; readonly up: boolean; readonly text: string } | null;
}

export interface DotChart {
  show(content: DotChartContent): void;
  /** Draws the same in other colours. */
  wear(look: ChartLook): void;
  destroy(): void;
}

interface Options {
  readonly look?: ChartLook;
  readonly scale?: number;
}

/** Dots on two axes; nothing moves by itself, and each strategy's name stands beside its median or under its place. */
export function createDotChart(canvas: HTMLCanvasElement, { look = screenLook(), scale }: Options = {}): DotChart {
  let shown: DotChartContent | null = null;
  let worn = look;
  const chart = new Chart<'scatter', Dot[]>(canvas, {
    type: 'scatter',
    data: { datasets: [] },
    options: {
      animation: false,
      parsing: false,
      maintainAspectRatio: false,
      ...(scale === undefined ? {} : { responsive: false, devicePixelRatio: scale }),
      events: [],
      layout: { padding: { top: TEXT_SIZE / 2, right: TEXT_SIZE / 2 } },
      plugins: { legend: { display: false } },
      scales: { x: { type: 'linear' }, y: { type: 'linear' } },
    },
    plugins: [dotSigns(() => (shown === null ? null : { content: shown, look: worn }))],
  });
  const update = (): void => {
    if (shown === null) return;
    const { groups, x, y } = shown;
    chart.data.datasets = groups.flatMap((group) => datasetsOf(group, 'places' in x, worn));
    const dots = groups.flatMap(({ points, centre }) => [...points, centre]);
    const values = (along: 'x' | 'y'): number[] => dots.map((dot) => dot[along]);
    chart.options.scales = {
      x: 'places' in x ? placeScale(x, chart, worn) : numberScale(x, values('x'), 0.8 * chart.width, worn),
      y: numberScale(y, values('y'), 0.8 * chart.height, worn),
    };
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
    destroy: () => {
      chart.destroy();
    },
  };
}

/** The chart as it is saved: light, whatever the screen. */
export function dotPicture(content: DotChartContent, look: ChartLook): HTMLCanvasElement {
  return savedPicture((canvas, scale) => {
    const chart = createDotChart(canvas, { look, scale });
    chart.show(content);
    return chart;
  });
}

/** About how wide a text is, where there is nothing to measure it with. */
const roughly = (text: string): number => 0.55 * TEXT_SIZE * text.length;

function numberScale({ label, tick }: NumberAxis, values: readonly number[], room: number, look: ChartLook) {
  const { ticks, decimals } = linearScale(values, [0, 1], { count: 4 });
  const font = { family: look.font, size: TEXT_SIZE };
  return {
    type: 'linear' as const,
    min: ticks[0] ?? 0,
    max: ticks.at(-1) ?? 1,
    grid: { color: look.line, drawTicks: false },
    border: { display: false },
    title: { display: label !== '', text: wordLines(label, room, roughly), color: look.ink, font },
    ticks: {
      color: look.soft,
      font,
      padding: 6,
      maxRotation: 0,
      callback: (value: string | number) => tick(Number(value), decimals),
    },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = ticks.map((value) => ({ value }));
    },
  };
}

function placeScale({ places }: PlaceAxis, chart: { readonly width: number }, look: ChartLook) {
  return {
    type: 'linear' as const,
    min: -0.5,
    max: places.length - 0.5,
    grid: { display: false },
    border: { display: false },
    ticks: {
      color: look.ink,
      font: { family: look.font, size: TEXT_SIZE },
      maxRotation: 0,
      autoSkip: false,
      callback: (value: string | number) =>
        wordLines(places[Number(value)] ?? '', (0.85 * chart.width) / places.length, roughly),
    },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = Array.from(places.keys(), (value) => ({ value }));
    },
  };
}

/** How strong a dot is filled, in hexadecimal digits: a third, so that dots on each other are seen as several. */
const DOT = '55';

function datasetsOf(
  { style, points, centre }: DotGroup,
  byPlace: boolean,
  { hue, paper }: ChartLook,
): ChartDataset<'scatter', Dot[]>[] {
  const colour = hue(style);
  const own = { pointStyle: style === null ? ('circle' as const) : styleOf(style).shape, borderColor: colour };
  const median = byPlace
    ? { ...own, pointStyle: 'line' as const, pointRadius: 26, borderWidth: 4 }
    : { ...own, pointRadius: 9, borderWidth: 3, backgroundColor: paper };
  // What is drawn first lies on top.
  return [
    { ...median, data: [centre] },
    { ...own, data: [...points], pointRadius: 4, backgroundColor: faded(colour, DOT) },
  ];
}

/** Names of strategies beside their medians, and what stands in the good corner. */
function dotSigns(
  now: () => { readonly content: DotChartContent; readonly look: ChartLook } | null,
): Plugin<'scatter'> {
  return {
    id: 'dotSigns',
    afterDatasetsDraw(chart) {
      const shown = now();
      const { x, y } = chart.scales;
      if (shown === null || x === undefined || y === undefined || 'places' in shown.content.x) return;
      const { groups, corner } = shown.content;
      const { ctx, chartArea } = chart;
      const { left, top, right, bottom } = chartArea;
      const area = { x: left, y: top, width: right - left, height: bottom - top };
      ctx.save();
      ctx.textBaseline = 'top';
      ctx.lineJoin = 'round';
      const taken: Box[] = [];
      if (corner !== null) {
        ctx.font = `italic ${TEXT_SIZE}px ${shown.look.font}`;
        const text = cornerText(corner);
        const [width, height] = [ctx.measureText(text).width + 12, TEXT_SIZE + 12];
        const box = { x: corner.right ? right - width : left, y: corner.up ? top : bottom - height, width, height };
        taken.push(box);
        ctx.fillStyle = shown.look.soft;
        ctx.fillText(text, box.x + 6, box.y + 6);
      }
      ctx.font = `600 ${TEXT_SIZE}px ${shown.look.font}`;
      const named = groups
        .filter(({ name, centre }) => name !== '' && Number.isFinite(centre.x) && Number.isFinite(centre.y))
        .map(({ name, style, centre }) => ({
          name,
          style,
          x: x.getPixelForValue(centre.x),
          y: y.getPixelForValue(centre.y),
          width: ctx.measureText(name).width,
          height: TEXT_SIZE + 2,
        }));
      const medians = named.map((one) => ({ x: one.x - 10, y: one.y - 10, width: 20, height: 20 }));
      namesBeside(named, area, { taken: [...taken, ...medians] }).forEach((box, n) => {
        const { name = '', style = null } = named[n] ?? {};
        if (box === null) return;
        ctx.strokeStyle = shown.look.paper;
        ctx.lineWidth = 4;
        ctx.strokeText(name, box.x, box.y);
        ctx.fillStyle = shown.look.hue(style);
        ctx.fillText(name, box.x, box.y);
      });
      ctx.restore();
    },
  };
}

function cornerText({ right, up, text }: NonNullable<DotChartContent['corner']>): string {
  const arrow = up ? (right ? '↗' : '↖') : right ? '↘' : '↙';
  return right ? `${text} ${arrow}` : `${arrow} ${text}`;
}
