/**
 * Quantile of Student's t: how many standard errors each way hold the mean with the given confidence (0.95 and 10
 * degrees of freedom: 2.228). Found by halving on the exact series for whole degrees of freedom (Abramowitz & Stegun 1964,
 * 26.7.3 and 26.7.4). NaN with no degree of freedom. Only + − × ÷ and roots, so every machine agrees.
 */
export function studentQuantile(confidence: number, degrees: number): number {
  if (!(degrees >= 1)) return NaN;
  let low = 0;
  let high = 1;
  while (within(high, degrees) < confidence) high *= 2;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (within(middle, degrees) < confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Above this the t distribution is the one of 10,000 degrees to seven digits, and the series would be long for nothing. */
const MOST_TERMS = 10_000;

/** Chance that |t| is at most `t`. */
function within(t: number, given: number): number {
  const degrees = Math.min(given, MOST_TERMS);
  const cosine2 = degrees / (degrees + t * t);
  const sine = t / Math.sqrt(degrees + t * t);
  const odd = degrees % 2 === 1;
  let term = odd ? Math.sqrt(cosine2) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < degrees - 1; k += 2) {
    term *= ((k - 1) / k) * cosine2;
    sum += term;
  }
  return odd ? (2 / 3.141592653589793) * (arcTangent(t / Math.sqrt(degrees)) + sine * sum) : sine * sum;
}

/** Angle whose tangent is `x` ≥ 0: halved four times until the Taylor series is short. */
function arcTangent(x: number): number {
  let tangent = x;
  for (let halving = 0; halving < 4; halving++) tangent /= 1 + Math.sqrt(1 + tangent * tangent);
  const square = tangent * tangent;
  let sum = 0;
  for (let k = 25; k >= 1; k -= 2) sum = 1 / k - square * sum;
  return 16 * tangent * sum;
}
