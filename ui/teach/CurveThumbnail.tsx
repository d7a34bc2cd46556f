import type { PredictedCurve } from '#lessons';

const [WIDTH, HEIGHT] = [96, 44];

interface Props {
  readonly points: PredictedCurve['points'];
  readonly months: number;
  /** Those it is to be told from: they share one scale, so that small changes are seen where all are small. */
  readonly among: readonly Pick<PredictedCurve, 'points'>[];
}

/** A predicted curve, small, beside the level line it is measured by. What it shows stands beside it in words. */
export function CurveThumbnail({ points, months, among }: Props) {
  const all = [1, ...[points, ...among.map((one) => one.points)].flat().map(([, times]) => times)];
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const x = (month: number): string => ((WIDTH * month) / months).toFixed(1);
  const y = (times: number): string =>
    (HEIGHT - 3 - ((HEIGHT - 6) * (times - lowest)) / Math.max(0.05, highest - lowest)).toFixed(1);
  const path = points.map(([month, times], n) => `${n === 0 ? 'M' : 'L'}${x(month)} ${y(times)}`).join('');
  return (
    <svg class="curve-thumbnail" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path class="level" d={`M0 ${y(1)}H${WIDTH}`} />
      <path class="curve" d={path} />
    </svg>
  );
}
