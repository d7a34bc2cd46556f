/** Corners of the mark of an enthusiast and of one who stays away, around 0 in a square from −1 to 1. */
const DIAMOND = [0, -1, 1, 0, 0, 1, -1, 0] as const;
const CROSS = [
  -0.75, -0.45, -0.45, -0.75, 0, -0.3, 0.45, -0.75, 0.75, -0.45, 0.3, 0, 0.75, 0.45, 0.45, 0.75, 0, 0.3, -0.45, 0.75,
  -0.75, 0.45, -0.3, 0,
] as const;

/** How many kinds of marks there are: not engaged, participant, volunteer, enthusiast, staying away. */
export const PART_MARKS = 5;

/**
 * The mark of the part that an adult has in the town, as a path: a speck, a ring, a disc, a diamond, a cross. They are told
 * apart by their shape, and the more somebody does the more ink there is. Rings are cut out by the rule of even and odd.
 */
export function partMark(part: number, x: number, y: number, radius: number): string {
  if (part === 0) return disc(x, y, 0.22 * radius);
  if (part === 1) return disc(x, y, 0.75 * radius) + disc(x, y, 0.48 * radius);
  if (part === 2) return disc(x, y, 0.75 * radius);
  const corners: readonly number[] = part === 3 ? DIAMOND : CROSS;
  let path = '';
  for (let n = 0; n < corners.length; n += 2)
    path += `${n === 0 ? 'M' : 'L'}${short(x + radius * (corners[n] ?? 0))} ${short(y + radius * (corners[n + 1] ?? 0))}`;
  return `${path}Z`;
}

function disc(x: number, y: number, radius: number): string {
  const [r, across] = [short(radius), short(2 * radius)];
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0Z`;
}

function short(value: number): number {
  return Math.round(100 * value) / 100;
}
