/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

const MOST_LINES = 2;

/**
 * A name in at most two lines that fit into the room, and its value behind the last word where that fits, else below. Words are
 * left out whole; a single word that is wider than the room stands as it is.
 */
export function nameLines(name: string, value: string, room: number, measure: Measure): readonly string[] {
  const lines = wordLines(name, room, measure);
  const kept = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES) kept[MOST_LINES - 1] = `${kept[MOST_LINES - 1] ?? ''}…`;
  const last = kept.at(-1);
  if (last === undefined || value === '') return last === undefined ? [value] : kept;
  const together = `${last} ${value}`;
  return measure(together) <= room ? [...kept.slice(0, -1), together] : [...kept, value];
}

/** A text in lines of whole words. */
export function wordLines(text: string, room: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && measure(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A name that wants to stand with its middle at a height. */
interface Wish {
  readonly y: number;
  readonly height: number;
}

/**
 * Middles of names at line ends, each as near to its line as there is room: none on another, none outside, from above in the order
 * of their lines. Null where they are higher together than the room.
 */
export function stackNames(wishes: readonly Wish[], top: number, bottom: number): readonly number[] | null {
  if (wishes.reduce((sum, { height }) => sum + height, 0) > bottom - top) return null;
  const order = Array.from(wishes.keys()).sort((a, b) => (wishes[a]?.y ?? 0) - (wishes[b]?.y ?? 0));
  const middles = wishes.map(({ y }) => y);
  const half = (n: number): number => (wishes[n]?.height ?? 0) / 2;
  let floor = top;
  for (const n of order) {
    middles[n] = Math.max(middles[n] ?? 0, floor + half(n));
    floor = (middles[n] ?? 0) + half(n);
  }
  let ceiling = bottom;
  for (const n of order.toReversed()) {
    middles[n] = Math.min(middles[n] ?? 0, ceiling - half(n));
    ceiling = (middles[n] ?? 0) - half(n);
  }
  return middles;
}

/** A box by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text that belongs to a point. */
interface PointName {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** To the right of its point a name is read best; the others cost so many pixels of distance. */
const SIDES = [
  { share: 0, cost: 0 },
  { share: 1, cost: 4 },
  { share: 0.5, cost: 8 },
] as const;

/**
 * Boxes of names, each as near to its point as there is room inside an area: none on its own point, on another name, or on what
 * stands there already. Null for a name without a place.
 */
export function namesBeside(
  points: readonly PointName[],
  area: Box,
  { gap = 12, taken = [] }: { readonly gap?: number; readonly taken?: readonly Box[] } = {},
): readonly (Box | null)[] {
  const stands: Box[] = [...taken];
  return points.map((point) => {
    const own = { x: point.x - gap / 2, y: point.y - gap / 2, width: gap, height: gap };
    const [free] = placesOf(point, area, gap)
      .filter(({ box }) => ![own, ...stands].some((other) => overlap(box, other)))
      .toSorted((a, b) => a.cost - b.cost);
    if (free === undefined) return null;
    stands.push(free.box);
    return free.box;
  });
}

/** Where a name may stand: on every half line of the area to the right, to the left and in the middle of its point. */
function placesOf({ x, y, width, height }: PointName, area: Box, gap: number) {
  const rows = Math.ceil((2 * area.height) / height);
  return SIDES.flatMap(({ share, cost }) =>
    Array.from({ length: 2 * rows + 1 }, (_, n) => {
      const left = x + gap * (1 - 2 * share) - share * width;
      const top = y + ((n - rows - 1) * height) / 2;
      const box = movedInside({ x: left, y: top, width, height }, area);
      return { box, cost: cost + Math.abs(box.y + height / 2 - y) + Math.abs(box.x - left) };
    }),
  );
}

function movedInside({ x, y, width, height }: Box, area: Box): Box {
  return {
    x: Math.max(area.x, Math.min(x, area.x + area.width - width)),
    y: Math.max(area.y, Math.min(y, area.y + area.height - height)),
    width,
    height,
  };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
