import type { HeatAxis, HeatMap } from '#analysis';
import { heatColour } from './heatColour.ts';
import { shortened } from '../charts/shortened.ts';
import { SvgFigure } from '../charts/SvgFigure.tsx';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly hint: string;
  readonly map: HeatMap;
  readonly across: string;
  readonly up: string;
  readonly valueOf: (value: number) => string;
  readonly levelOf: (value: number) => string;
}

const [LEFT, TOP, WIDTH, HEIGHT] = [110, 34, 640, 300];

/** Means by two factors, a field for each combination, its value written in it. */
export function HeatPicture({ title, text, hint, map, across, up, valueOf, levelOf }: Props) {
  const { columns, rows, cells } = map;
  const means = cells.map(({ mean }) => mean).filter(Number.isFinite);
  const [low, high] = [Math.min(...means), Math.max(...means)];
  const [cellWidth, cellHeight] = [(WIDTH - LEFT) / columns, HEIGHT / rows];
  return (
    <SvgFigure title={title} text={text} hint={hint} width={WIDTH + 10} height={TOP + HEIGHT + 52}>
      <text x={8} y={18}>
        ↑ {shortened(up, 70)}
      </text>
      {cells.map(({ mean }, n) => {
        const [x, y] = [LEFT + (n % columns) * cellWidth, TOP + (rows - 1 - Math.floor(n / columns)) * cellHeight];
        const { fill, ink } = heatColour(mean, low, high);
        return (
          <g key={n}>
            <rect x={x} y={y} width={cellWidth} height={cellHeight} fill={fill} stroke="#ffffff" stroke-width="2" />
            <text x={x + cellWidth / 2} y={y + cellHeight / 2 + 4} text-anchor="middle" fill={ink}>
              {Number.isFinite(mean) ? valueOf(mean) : '–'}
            </text>
          </g>
        );
      })}
      {axisLabels(map.x, levelOf).map((label, n) => (
        <text key={n} x={LEFT + (n + 0.5) * cellWidth} y={TOP + HEIGHT + 18} text-anchor="middle">
          {label}
        </text>
      ))}
      {axisLabels(map.y, levelOf).map((label, n) => (
        <text key={n} x={LEFT - 8} y={TOP + (rows - n - 0.5) * cellHeight + 4} text-anchor="end">
          {label}
        </text>
      ))}
      <text x={WIDTH} y={TOP + HEIGHT + 42} text-anchor="end">
        {shortened(across, 70)} →
      </text>
    </SvgFigure>
  );
}

/** What stands at each place of an axis: its levels, or where its bins begin and end. */
export function axisLabels(axis: HeatAxis, levelOf: (value: number) => string): readonly string[] {
  if (axis.kind === 'levels') return Array.from(axis.levels, levelOf);
  return Array.from(
    { length: axis.edges.length - 1 },
    (_, n) => `${levelOf(axis.edges[n] ?? 0)}–${levelOf(axis.edges[n + 1] ?? 0)}`,
  );
}
