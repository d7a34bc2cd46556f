/**
 * Interval of a share of n draws (Wilson 1927, Journal of the American Statistical Association 22), `z` standard errors each
 * way. It stays within 0 to 1 and has a width also where every draw agrees, which a standard error of 0 would deny.
 */
export function wilsonInterval(share: number, n: number, z: number): readonly [low: number, high: number] {
  const scale = 1 + (z * z) / n;
  const middle = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
