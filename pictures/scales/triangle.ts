/** Shares of the three logics of governance. */
interface Shares {
  readonly OA: number;
  readonly NPM: number;
  readonly NPG: number;
}

/**
 * A point in the unit square of the one triangle of mixes, y downwards as in pictures: OA at the lower left, NPM at the lower right,
 * NPG at the top. So it stands where the mix is dragged, on every page and in every report: from classic administration to
 * management by results along the ground, and up to networks.
 */
export interface TrianglePoint {
  readonly x: number;
  readonly y: number;
}

/** Where a mix lies. */
export function pointOfMix({ NPM, NPG }: Omit<Shares, 'OA'>): TrianglePoint {
  return { x: NPM + NPG / 2, y: 1 - NPG };
}

/** The shares at a point; a point outside falls on the nearest edge along the shares. */
export function mixAtPoint({ x, y }: TrianglePoint): Shares {
  const NPG = clipped(1 - y);
  const NPM = Math.min(1 - NPG, clipped(x - NPG / 2));
  return { OA: 1 - NPM - NPG, NPM, NPG };
}

function clipped(value: number): number {
  return Math.min(1, Math.max(0, value));
}
