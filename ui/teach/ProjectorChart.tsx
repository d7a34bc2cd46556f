import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PresentedChart, PresentedLine } from './presentChart.ts';
import { useGrowth } from './useGrowth.ts';
import { presentLayout } from './presentLayout.ts';

interface Props {
  readonly chart: PresentedChart;
  readonly growth: { readonly seconds: number; readonly share: number } | null;
  /** What is drawn, for those who do not see it. */
  readonly text: string;
}

/** Strokes by what a line is; with round ends a stroke of 0 is a dot. No two are alike, so that nobody needs colour. */
const DASHES: Readonly<Record<PresentedLine['role'], readonly string[]>> = {
  base: ['18 13'],
  curve: ['0 10', '26 11 0 11', '7 11'],
  arm: ['none', '40 12', '30 11 0 11 0 11', '0 15', '12 9 0 9'],
  drawn: ['14 9 0 9', 'none', '0 9 0 18'],
};

/** A chart in black on white that is read from the last row: thick lines, letters on the hypotheses, names at the ends. */
export function ProjectorChart({ chart, growth, text }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<{ readonly width: number; readonly height: number } | null>(null);
  const [font, setFont] = useState('');
  const share = useGrowth(growth);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measureRoom = (): void => {
      setRoom({ width: element.clientWidth, height: element.clientHeight });
    };
    measureRoom();
    setFont(getComputedStyle(element).fontFamily);
    const watch = new ResizeObserver(measureRoom);
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, []);
  const [, setLoaded] = useState(false);
  useEffect(() => {
    // Letters are as wide as they are once the typeface is there.
    async function measureAnew(): Promise<void> {
      await document.fonts.ready;
      setLoaded(true);
    }
    void measureAnew();
  }, []);
  return (
    <div class="projector-chart" ref={box} role="img" aria-label={text}>
      {room === null || room.height < 80 ? null : <ChartMarks chart={chart} {...room} font={font} share={share} />}
    </div>
  );
}

interface MarksProps {
  readonly chart: PresentedChart;
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly share: number;
}

function ChartMarks({ chart, width, height, font, share }: MarksProps) {
  const size = Math.max(28, Math.round(width / 46));
  const layout = presentLayout(chart, { width, height, size, measure: measureIn(`700 ${size}px ${font}`) });
  const { plot, title, ticks, years, lines } = layout;
  const middle = size * 0.35;
  const reached = plot.left + share * (plot.right - plot.left);
  return (
    <svg width={width} height={height} font-size={size} aria-hidden="true">
      <defs>
        <clipPath id="projector-grown">
          <rect x="0" y="0" width={reached + 4} height={height} />
        </clipPath>
      </defs>
      {title.map((line, n) => (
        <text key={line} class="chart-title" x="0" y={size * (0.9 + 1.15 * n)}>
          {line}
        </text>
      ))}
      {ticks.map(({ y, text }) => (
        <g key={text}>
          <path class="grid" d={`M${plot.left} ${y}H${plot.right}`} />
          <text text-anchor="end" x={plot.left - size / 3} y={y + middle}>
            {text}
          </text>
        </g>
      ))}
      {chart.axis.isBroken ? (
        <path
          class="broken"
          d={`M${plot.left - 8} ${plot.bottom - 8}l16 -10M${plot.left - 8} ${plot.bottom - 18}l16 -10`}
        />
      ) : null}
      {years.map(({ x, text }) => (
        <text key={text} text-anchor="middle" x={x} y={plot.bottom + size * 1.25}>
          {text}
        </text>
      ))}
      {lines.map(({ line, path, marks, end, name }) => {
        const isWhole = !line.grows || share >= 1;
        const dash = DASHES[line.role][line.index % DASHES[line.role].length] ?? 'none';
        return (
          <g key={`${line.role} ${line.index}`} class={`projector-line ${line.role}`} data-name={line.name}>
            <path
              class="line"
              d={path}
              {...(dash === 'none' ? {} : { 'stroke-dasharray': dash })}
              {...(line.grows && !isWhole ? { 'clip-path': 'url(#projector-grown)' } : {})}
            />
            {marks.map(({ x, y }) => (
              <g key={x}>
                <circle class="mark" cx={x} cy={y} r={size * 0.62} />
                <text class="letter" text-anchor="middle" x={x} y={y + middle}>
                  {line.mark}
                </text>
              </g>
            ))}
            {isWhole ? (
              <>
                <path
                  class="leader"
                  d={`M${end.x} ${end.y}L${name.x - size / 4} ${name.y + ((name.lines.length - 1) * size * 1.15) / 2}`}
                />
                {name.lines.map((text, n) => (
                  <text key={n} class="name" x={name.x} y={name.y + middle + n * size * 1.15}>
                    {text}
                  </text>
                ))}
              </>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

/** How wide a text is in a font; all are measured bold, as the widest of them are. */
function measureIn(font: string): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return (text) => text.length * 16;
  pen.font = font;
  return (text) => pen.measureText(text).width;
}
