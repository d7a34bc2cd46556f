import { linearScale, type Scale } from './linearScale.ts';

/** Under so many powers of ten, lines at these alone would be too few. */
const FEW_DECADES = 2;

/**
 * A scale on which equal factors are equal distances, over the values above 0, widened to round numbers: powers of ten, under
 * two of them 2 and 5 times as much too. Places of other numbers are not finite. Over no values above 0 it is a straight one.
 */
export function logScale(values: readonly number[], [from, to]: readonly [number, number]): Scale {
  const known = values.filter((value) => Number.isFinite(value) && value > 0);
  if (known.length === 0) return linearScale([], [from, to]);
  const low = known.reduce((a, b) => Math.min(a, b), Infinity);
  const high = known.reduce((a, b) => Math.max(a, b), 0);
  const steps = high < low * 10 ** FEW_DECADES ? [1, 2, 5] : [1];
  const first = Math.floor(Math.log10(low) + 1e-9) - 1;
  const last = Math.ceil(Math.log10(high) - 1e-9) + 1;
  const round = Array.from({ length: last - first + 1 }, (_, n) => first + n).flatMap((power) =>
    steps.map((step) => Number(`${step}e${power}`)),
  );
  const start = round.findLast((value) => value <= low * (1 + 1e-9)) ?? low;
  const end = round.find((value) => value >= high * (1 - 1e-9) && value > start) ?? high;
  const length = Math.log(end / start);
  return {
    at: (value) => from + (Math.log(value / start) / length) * (to - from),
    ticks: round.filter((value) => value >= start && value <= end),
    decimals: Math.min(8, Math.max(0, -Math.floor(Math.log10(start) + 1e-9))),
  };
}
