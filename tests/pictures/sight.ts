type Three = readonly [number, number, number];

/** Kinds of sight. */
export const SIGHTS = ['full colour', 'no red', 'no green', 'no blue'] as const;
type Sight = (typeof SIGHTS)[number];

/** What is left of linear red, green and blue (Machado et al. 2009, IEEE TVCG 15:1291, severity 1). */
const LEFT: Readonly<Record<Sight, readonly [Three, Three, Three]>> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE lightness of a colour as it is seen, 0 to 100. */
export function lightness(colour: string, sight: Sight): number {
  return lab(colour, sight)[0];
}

/** Distance of two colours as they are seen (CIE 1976). */
export function difference(one: string, other: string, sight: Sight): number {
  const [a, b] = [lab(one, sight), lab(other, sight)];
  return Math.hypot(...a.map((value, n) => value - b[n]));
}

function lab(colour: string, sight: Sight): Three {
  const linear = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const dot = (row: Three, values: readonly number[]): number => row.reduce((sum, w, n) => sum + w * values[n], 0);
  const seen = LEFT[sight].map((row) => Math.min(1, Math.max(0, dot(row, linear))));
  const root = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = root(dot([0.4124, 0.3576, 0.1805], seen) / 0.95047);
  const y = root(dot([0.2126, 0.7152, 0.0722], seen));
  const z = root(dot([0.0193, 0.1192, 0.9505], seen) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
