const LN2 = 0.6931471805599453;

/**
 * e to the power of x, from + − × ÷ alone, so that every engine gives the same bits (`Math.exp` may differ in the last
 * one). Relative error under 1e-14 for |x| ≤ 100; for set-up only, it is slower than `Math.exp`.
 */
export function exponential(x: number): number {
  const powers = Math.floor(x / LN2 + 0.5);
  const rest = x - powers * LN2;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 16; n++) {
    term = (term * rest) / n;
    sum += term;
  }
  for (let n = 0; n < powers; n++) sum *= 2;
  for (let n = 0; n > powers; n--) sum *= 0.5;
  return sum;
}

/** The natural logarithm of x > 0, from + − × ÷ alone; relative error under 1e-14. For set-up only. */
export function logarithm(x: number): number {
  let mantissa = x;
  let powers = 0;
  while (mantissa > 1.4142135623730951) {
    mantissa *= 0.5;
    powers += 1;
  }
  while (mantissa < 0.7071067811865476) {
    mantissa *= 2;
    powers -= 1;
  }
  // atanh series: log m = 2 (s + s³/3 + s⁵/5 + …) with |s| < 0.172, so 12 terms reach the last bit.
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let power = s;
  let sum = 0;
  for (let n = 1; n <= 25; n += 2) {
    sum += power / n;
    power *= square;
  }
  return 2 * sum + powers * LN2;
}
