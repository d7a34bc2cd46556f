import { styleOf } from '../charts/seriesStyle.ts';
import type { Histogram } from './histogram.ts';
import { shortened } from '../charts/shortened.ts';
import { SvgFigure } from '../charts/SvgFigure.tsx';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly hint: string;
  readonly names: readonly string[];
  readonly shown: Histogram;
  readonly valueOf: (value: number) => string;
}

const [LEFT, WIDTH, ROW, TOP] = [190, 700, 84, 8];

/** A row of bars for each strategy, all in the same classes and on the same scale. */
export function HistogramPicture({ title, text, hint, names, shown, valueOf }: Props) {
  const { edges, counts } = shown;
  const classes = edges.length - 1;
  const most = Math.max(1, ...counts.flat());
  const step = (WIDTH - LEFT) / classes;
  const height = TOP + ROW * counts.length + 26;
  const marks = [0, Math.floor(classes / 2), classes].filter((n, at, all) => all.indexOf(n) === at);
  return (
    <SvgFigure title={title} text={text} hint={hint} width={WIDTH + 30} height={height}>
      {counts.map((bars, row) => {
        const floor = TOP + ROW * (row + 1) - 6;
        return (
          <g key={row}>
            <text x={LEFT - 12} y={floor - ROW / 2 + 10} text-anchor="end" fill={styleOf(row).colour} font-weight="600">
              {shortened(names[row] ?? '', 26)}
            </text>
            <line x1={LEFT} x2={WIDTH} y1={floor} y2={floor} stroke="#8b9096" />
            {bars.map((count, n) =>
              count === 0 ? null : (
                <g key={n}>
                  <rect
                    x={LEFT + n * step + 1}
                    y={floor - ((ROW - 26) * count) / most}
                    width={Math.max(2, step - 2)}
                    height={((ROW - 26) * count) / most}
                    fill={styleOf(row).colour}
                    fill-opacity="0.8"
                  />
                  <text
                    x={LEFT + (n + 0.5) * step}
                    y={floor - ((ROW - 26) * count) / most - 4}
                    text-anchor="middle"
                    font-size="11"
                  >
                    {count}
                  </text>
                </g>
              ),
            )}
          </g>
        );
      })}
      {marks.map((n) => (
        <text key={n} x={LEFT + n * step} y={height - 8} text-anchor="middle">
          {valueOf(edges[n] ?? NaN)}
        </text>
      ))}
    </SvgFigure>
  );
}
