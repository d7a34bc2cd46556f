import { mixAtPoint, type TrianglePoint } from '#pictures';
import type { Mix } from '#sim';

/** The mix nearest to a point of the triangle, in whole per cent. */
export function mixOfPoint(point: TrianglePoint): Mix {
  return inPercent(mixAtPoint(point));
}

/** One share set, the other two keeping their proportion; equal parts where both were nothing. */
export function withShare(mix: Mix, name: keyof Mix, value: number): Mix {
  const share = clipped(value);
  const others = (['OA', 'NPM', 'NPG'] as const).filter((one) => one !== name);
  const sum = others.reduce((all, one) => all + mix[one], 0);
  const parts = Object.fromEntries(
    others.map((one) => [one, sum > 0 ? ((1 - share) * mix[one]) / sum : (1 - share) / 2]),
  );
  return inPercent({ ...mix, ...parts, [name]: share }, name);
}

/** Whole per cent that sum to 100; the largest share that was not set by hand takes what rounding leaves. */
function inPercent(mix: Mix, kept?: keyof Mix): Mix {
  const whole = { OA: Math.round(100 * mix.OA), NPM: Math.round(100 * mix.NPM), NPG: Math.round(100 * mix.NPG) };
  const largest = (['OA', 'NPM', 'NPG'] as const)
    .filter((name) => name !== kept)
    .reduce((best, name) => (whole[name] > whole[best] ? name : best));
  whole[largest] += 100 - whole.OA - whole.NPM - whole.NPG;
  return { OA: whole.OA / 100, NPM: whole.NPM / 100, NPG: whole.NPG / 100 };
}

function clipped(value: number): number {
  return Math.min(1, Math.max(0, value));
}
