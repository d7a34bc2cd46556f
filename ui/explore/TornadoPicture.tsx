import { styleOf } from '../charts/seriesStyle.ts';
import { shortened } from '../charts/shortened.ts';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import type { TornadoBar, TornadoEnd } from './tornadoBars.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly hint: string;
  readonly bars: readonly TornadoBar[];
  readonly labelOf: (factor: string) => string;
  readonly differenceOf: (value: number) => string;
  readonly ends: { readonly low: string; readonly high: string };
}

const [LABEL, WIDTH, ROW, TOP] = [290, 760, 30, 30];
const [LOW, HIGH] = [styleOf(2).colour, styleOf(1).colour];

/** Bars to both sides of the strategy as it is, the farthest-reaching factor on top. */
export function TornadoPicture({ title, text, hint, bars, labelOf, differenceOf, ends }: Props) {
  const reach = Math.max(
    1e-12,
    ...bars.flatMap(({ lower, upper }) =>
      [lower.low, lower.high, upper.low, upper.high].map((one) => Math.abs(one) || 0),
    ),
  );
  const middle = (LABEL + WIDTH) / 2;
  const x = (value: number): number => middle + ((WIDTH - LABEL - 20) / 2) * (value / reach);
  const height = TOP + ROW * bars.length + 34;
  const bar = ({ median, low, high }: TornadoEnd, y: number, colour: string, hatched: boolean) =>
    Number.isFinite(median) ? (
      <g>
        <rect
          x={Math.min(x(0), x(median))}
          y={y}
          width={Math.abs(x(median) - x(0))}
          height={9}
          fill={colour}
          fill-opacity={hatched ? 0.75 : 1}
          stroke={colour}
        />
        <line x1={x(low)} x2={x(high)} y1={y + 4.5} y2={y + 4.5} stroke="#1a1c1f" stroke-width="1.2" />
      </g>
    ) : null;
  return (
    <SvgFigure title={title} text={text} hint={hint} width={WIDTH} height={height}>
      <rect x={LABEL} y={8} width={14} height={9} fill={LOW} fill-opacity={0.75} stroke={LOW} />
      <text x={LABEL + 20} y={17}>
        {ends.low}
      </text>
      <rect x={LABEL + 220} y={8} width={14} height={9} fill={HIGH} />
      <text x={LABEL + 240} y={17}>
        {ends.high}
      </text>
      {bars.map(({ factor, lower, upper }, n) => (
        <g key={factor}>
          <text x={LABEL - 10} y={TOP + ROW * n + 18} text-anchor="end">
            {shortened(labelOf(factor), 44)}
          </text>
          {bar(lower, TOP + ROW * n + 4, LOW, true)}
          {bar(upper, TOP + ROW * n + 15, HIGH, false)}
        </g>
      ))}
      <line x1={x(0)} x2={x(0)} y1={TOP} y2={height - 26} stroke="#1a1c1f" />
      {[-1, 0, 1].map((side) => (
        <text
          key={side}
          x={x(side * reach)}
          y={height - 9}
          text-anchor={side < 0 ? 'start' : side > 0 ? 'end' : 'middle'}
        >
          {differenceOf(side * reach)}
        </text>
      ))}
    </SvgFigure>
  );
}
