import type { PredictedCurve } from '#lessons';

const [WIDTH, HEIGHT] = [96, 44];

/** A predicted curve, small, beside the level line it is measured by. What it shows stands beside it in words. */
export function CurveThumbnail({
  points,
  months,
}: {
  readonly points: PredictedCurve['points'];
  readonly months: number;
}) {
  const highest = Math.max(1.2, ...points.map(([, times]) => times));
  const x = (month: number): string => ((WIDTH * month) / months).toFixed(1);
  const y = (times: number): string => (HEIGHT - 3 - ((HEIGHT - 6) * times) / highest).toFixed(1);
  const path = points.map(([month, times], n) => `${n === 0 ? 'M' : 'L'}${x(month)} ${y(times)}`).join('');
  return (
    <svg class="curve-thumbnail" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path class="level" d={`M0 ${y(1)}H${WIDTH}`} />
      <path class="curve" d={path} />
    </svg>
  );
}
