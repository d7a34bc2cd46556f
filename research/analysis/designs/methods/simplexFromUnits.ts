/** Three shares that sum to 1, such as those of OA, NPM and NPG. */
export type Shares = readonly [first: number, second: number, third: number];

/**
 * The mix at a place of the unit square: equal areas become equal areas of the triangle of mixes, neighbours stay
 * neighbours, and every mix has exactly one place (Heitz 2019, "A low-distortion map between triangle and square"). Each
 * half of the square along its diagonal is sheared, so that even points stay even and no corner is crowded.
 *
 * (0, 0) is all third share, (1, 0) all first, (0, 1) all second, (1, 1) half first and half second. u and v are 0 to 1,
 * both included. Added from left to right the shares give 1 to the last bit, as a scenario asks; none is negative.
 * Throws RangeError outside the square.
 */
export function simplexFromUnits(u: number, v: number): Shares {
  if (!isUnit(u) || !isUnit(v)) throw new RangeError(`units: expected two numbers 0 to 1, got ${u} and ${v}`);
  const first = v > u ? u / 2 : u - v / 2;
  const second = v > u ? v - u / 2 : v / 2;
  return [first, second, 1 - (first + second)];
}

/** Shares that miss 1 by no more than this are taken as meant: as in a scenario. */
const TOLERANCE = 1e-9;

/**
 * The place in the unit square of a mix: the inverse of `simplexFromUnits`, to about 1e-16. Only the first two shares are
 * read; the third is what is left. Throws RangeError for shares that are negative or do not sum to 1.
 */
export function unitsFromSimplex([first, second, third]: Shares): readonly [u: number, v: number] {
  const fits = isUnit(first) && isUnit(second) && isUnit(third) && Math.abs(first + second + third - 1) <= TOLERANCE;
  if (!fits) {
    const got = `${first}, ${second} and ${third}`;
    throw new RangeError(`shares: expected three numbers 0 to 1 that sum to 1, got ${got}`);
  }
  const both = Math.min(1, first + second);
  return second > first ? [2 * first, both] : [both, 2 * second];
}

function isUnit(value: number): boolean {
  return value >= 0 && value <= 1;
}
