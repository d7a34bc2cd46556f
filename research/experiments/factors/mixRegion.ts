import { simplexFromUnits } from '#analysis';
import { plainNumber, type Issue, type Mix } from '#sim';

/** Mixes whose shares stay between bounds, both included. */
export interface MixRegion {
  readonly low: Mix;
  readonly high: Mix;
}

const NONE: Mix = { OA: 0, NPM: 0, NPG: 0 };
const ALL: Mix = { OA: 1, NPM: 1, NPG: 1 };
const TOLERANCE = 1e-12;

export const WHOLE_SIMPLEX: MixRegion = { low: NONE, high: ALL };

type Bounds = Readonly<Partial<Record<keyof Mix, readonly [low: number, high: number]>>>;
const SHARES = ['OA', 'NPM', 'NPG'] as const;

/** The region that bounds leave, each bound as tight as the sum of 1 makes it; or why they leave none. */
export function mixRegion(
  bounds: Bounds,
  field: string,
): { readonly region: MixRegion; readonly issues: readonly Issue[] } {
  const issues = SHARES.flatMap((share) => {
    const [low = 0, high = 1] = bounds[share] ?? [];
    return low <= high
      ? []
      : [{ field: `${field}.${share}`, expected: 'lowest, then highest', got: `${low}, ${high}` }];
  });
  const low = shares((share) => bounds[share]?.[0] ?? 0);
  const high = shares((share) => bounds[share]?.[1] ?? 1);
  const least = sumOf(low);
  const most = sumOf(high);
  if (issues.length === 0 && (least > 1 + TOLERANCE || most < 1 - TOLERANCE))
    issues.push({
      field,
      expected: 'bounds that leave room for shares that sum to 1',
      got:
        least > 1
          ? `lowest shares that sum to ${plainNumber(least)}`
          : `highest shares that sum to ${plainNumber(most)}`,
    });
  return {
    region: {
      low: shares((share) => Math.max(low[share], 1 - (most - high[share]))),
      high: shares((share) => Math.min(high[share], 1 - (least - low[share]))),
    },
    issues,
  };
}

/** Whether the region is all mixes there are. */
export function isWholeSimplex({ low, high }: MixRegion): boolean {
  return SHARES.every((share) => low[share] === 0 && high[share] === 1);
}

/** Whether a mix lies in the region, but for what rounding does. */
export function isInRegion({ low, high }: MixRegion, mix: Mix): boolean {
  return SHARES.every((share) => mix[share] >= low[share] - 1e-9 && mix[share] <= high[share] + 1e-9);
}

/**
 * The mix at a place of the unit square: equal areas of the square are equal areas of the region, so that even points stay
 * even. The whole simplex is mapped by `simplexFromUnits`; a part of it by the inverse of its distribution (Rosenblatt
 * 1952, Annals of Mathematical Statistics 23(3)): u gives the share of OA, v that of NPM within what OA leaves. Shares have
 * twelve decimals and sum to 1.
 */
export function mixFromUnits(region: MixRegion, u: number, v: number): Mix {
  if (isWholeSimplex(region)) {
    const [OA, NPM] = simplexFromUnits(u, v);
    return tidyMix(OA, NPM);
  }
  const OA = shareAt(region, u);
  const [low, high] = room(region, OA);
  return tidyMix(OA, low + v * (high - low));
}

/** Twelve decimals are more than anybody means, and free of digits that only floating point put there. */
export function tidyMix(OA: number, NPM: number): Mix {
  const first = decimals(OA);
  const second = decimals(NPM);
  return { OA: first, NPM: second, NPG: Math.max(0, decimals(1 - (first + second))) };
}

function decimals(value: number): number {
  return Number(value.toFixed(12));
}

/** The least and the most NPM beside a share of OA. */
function room({ low, high }: MixRegion, OA: number): readonly [low: number, high: number] {
  const least = Math.max(low.NPM, 1 - OA - high.NPG);
  return [least, Math.max(least, Math.min(high.NPM, 1 - OA - low.NPG))];
}

/** The share of OA below which a part u of the region's area lies. The width of the region is linear between its corners. */
function shareAt(region: MixRegion, u: number): number {
  const { low, high } = region;
  const corners = [low.OA, 1 - high.NPG - low.NPM, 1 - low.NPG - high.NPM, high.OA]
    .filter((OA) => OA >= low.OA && OA <= high.OA)
    .sort((a, b) => a - b);
  const widths = corners.map((OA) => {
    const [least, most] = room(region, OA);
    return most - least;
  });
  const strips = corners.slice(1).map((OA, i) => {
    const from = corners[i] ?? OA;
    const [left = 0, right = 0] = [widths[i], widths[i + 1]];
    return { from, to: OA, left, right, area: ((left + right) / 2) * (OA - from) };
  });
  const total = strips.reduce((sum, { area }) => sum + area, 0);
  if (total < TOLERANCE) return low.OA + u * (high.OA - low.OA);
  let left = u * total;
  for (const strip of strips) {
    if (left <= strip.area && strip.area > 0) {
      const slope = (strip.right - strip.left) / (strip.to - strip.from);
      const root = Math.sqrt(Math.max(0, strip.left * strip.left + 2 * slope * left));
      return Math.min(strip.to, strip.from + (left === 0 ? 0 : (2 * left) / (strip.left + root)));
    }
    left -= strip.area;
  }
  return high.OA;
}

function shares(valueOf: (share: keyof Mix) => number): Mix {
  return { OA: valueOf('OA'), NPM: valueOf('NPM'), NPG: valueOf('NPG') };
}

function sumOf({ OA, NPM, NPG }: Mix): number {
  return OA + NPM + NPG;
}
