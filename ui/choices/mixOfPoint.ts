import { mixAtPoint, type TrianglePoint } from '#pictures';
import type { Mix } from '#sim';

/** The mix nearest to a point of the triangle, in whole per cent. */
export function mixOfPoint(point: TrianglePoint): Mix {
  const mix = mixAtPoint(point);
  const whole = { OA: inWhole(mix.OA), NPM: inWhole(mix.NPM), NPG: inWhole(mix.NPG) };
  const largest = LOGICS.reduce((best, name) => (whole[name] > whole[best] ? name : best));
  return { ...whole, [largest]: tidy(whole[largest] + 1 - whole.OA - whole.NPM - whole.NPG) };
}

/**
 * One share set, to the last digit; the other two keep their proportion as near as whole per cent go, equal parts where both were
 * nothing, and the larger takes what rounding leaves.
 */
export function withShare(mix: Mix, name: keyof Mix, value: number): Mix {
  const share = Math.min(1, Math.max(0, value));
  const left = 1 - share;
  const [one, other] = LOGICS.filter((logic) => logic !== name) as [keyof Mix, keyof Mix];
  const [larger, smaller] = mix[one] >= mix[other] ? [one, other] : [other, one];
  const sum = mix[one] + mix[other];
  // No more than is left: of half a per cent no whole one is made.
  const least = Math.min(left, inWhole(sum > 0 ? (left * mix[smaller]) / sum : left / 2));
  return { ...mix, [name]: tidy(share), [smaller]: tidy(least), [larger]: tidy(left - least) };
}

const LOGICS = ['OA', 'NPM', 'NPG'] as const;

function inWhole(share: number): number {
  return Math.round(100 * share) / 100;
}

/** Without the digits that only floating point puts there. */
function tidy(share: number): number {
  return Number(share.toPrecision(12));
}
