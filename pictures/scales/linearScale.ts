/** From numbers to places along an axis. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  /** Decimals that tell its ticks apart. */
  readonly decimals: number;
}

/** A straight scale over the values, widened to round numbers; `exact` keeps the ends as they are. */
export function linearScale(
  values: readonly number[],
  [from, to]: readonly [number, number],
  {
    count = 5,
    exact = false,
    zero = false,
  }: { readonly count?: number; readonly exact?: boolean; readonly zero?: boolean } = {},
): Scale {
  const known = values.filter(Number.isFinite);
  let low = known.reduce((a, b) => Math.min(a, b), zero ? 0 : Infinity);
  let high = known.reduce((a, b) => Math.max(a, b), zero ? 0 : -Infinity);
  if (!(low <= high)) [low, high] = [0, 1];
  if (low === high) [low, high] = low === 0 ? [0, 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
  const step = roundStep((high - low) / count);
  if (!exact) [low, high] = [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
  const first = Math.ceil(low / step - 1e-9);
  return {
    at: (value) => from + ((value - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, i) => (first + i) * step),
    decimals: Math.min(8, Math.max(0, -Math.floor(Math.log10(step) + 1e-9))),
  };
}

/** 1, 2 or 5 times a power of ten, not under the step. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5].find((factor) => factor * power >= step * 0.999999) ?? 10) * power;
}
