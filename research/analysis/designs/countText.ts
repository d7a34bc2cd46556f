/** A whole number as people read it, `1,000,000,000`; from a thousand million million on about, `1.0e+40`. */
export function countText(count: number): string {
  if (!(count < 1e15)) return count.toExponential(1);
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
