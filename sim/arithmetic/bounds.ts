/** x held between low and high. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** x held between 0 and 1. */
export function share(x: number): number {
  return x < 0 ? 0 : x > 1 ? 1 : x;
}

/** A rising S-curve from 0 to 1 that is ½ at 0, from one square root instead of an exponential (docs/model.md, at its head). */
export function sigmoid(x: number): number {
  return 0.5 + (0.5 * x) / Math.sqrt(1 + x * x);
}
