import './charts.css';
import { styleOf, valueAxis } from '#pictures';
import { hueOf } from './hueOf.ts';

interface Props {
  /** For each strategy its values at the same moments, evenly spread. */
  readonly lines: readonly ArrayLike<number>[];
}

const [WIDTH, HEIGHT] = [100, 40];

/**
 * Lines of all strategies without numbers, from zero where that costs little, as the large chart; where the axis is broken, so is
 * its foot. Plain paths and not Chart.js: six more of its charts would cost a canvas and some milliseconds each with every new
 * run, and paths take their colours from the page, so that a dark scheme or paper draws nothing anew.
 */
export function LineSketch({ lines }: Props) {
  const { low, high, isBroken } = valueAxis(lines.flatMap((line) => Array.from(line)));
  const up = (value: number): string => (HEIGHT - ((value - low) / (high - low)) * HEIGHT).toFixed(2);
  return (
    <svg
      class={isBroken ? 'line-sketch broken' : 'line-sketch'}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="foot" d={`M0 ${HEIGHT}H${WIDTH}`} />
      {lines.map((line, n) => (
        <path
          key={n}
          class="strategy-line"
          stroke={hueOf(n)}
          stroke-dasharray={styleOf(n).dash.join(' ')}
          d={pathOf(line, up)}
        />
      ))}
    </svg>
  );
}

/** Through all known values; where one is not known the line begins anew. */
function pathOf(line: ArrayLike<number>, up: (value: number) => string): string {
  let path = '';
  let isDown = false;
  for (let n = 0; n < line.length; n++) {
    const value = line[n] ?? NaN;
    if (Number.isFinite(value))
      path += `${isDown ? 'L' : 'M'}${((WIDTH * n) / Math.max(1, line.length - 1)).toFixed(2)} ${up(value)}`;
    isDown = Number.isFinite(value);
  }
  return path;
}
