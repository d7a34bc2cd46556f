type Point = readonly number[];

/**
 * How much of the space up to a reference point is beaten by at least one of the points, less being better: the measure of a
 * front (Zitzler & Thiele 1999). Exact, by slices along the last goal; meant for two to four goals. Points that are not better
 * than the reference on every goal count nothing.
 */
export function hypervolume(points: readonly Point[], reference: Point): number {
  const inside = points.filter((point) => reference.every((worst, goal) => point[goal] < worst));
  if (inside.length === 0 || reference.length === 0) return 0;
  return volume(inside, reference, reference.length);
}

function volume(points: readonly Point[], reference: Point, goals: number): number {
  if (goals === 1) return reference[0] - Math.min(...points.map(([goal]) => goal));
  const last = goals - 1;
  const sorted = points.toSorted((a, b) => a[last] - b[last]);
  const depthOf = (index: number): number => (sorted[index + 1]?.[last] ?? reference[last]) - sorted[index][last];
  if (goals === 3) return stackedAreas(sorted, reference, depthOf);
  let sum = 0;
  for (let index = 0; index < sorted.length; index++) {
    const depth = depthOf(index);
    if (depth > 0) sum += depth * volume(sorted.slice(0, index + 1), reference, last);
  }
  return sum;
}

/** Three goals in one pass: the area beaten grows point by point, and stands for as deep as the next point lies. */
function stackedAreas(sorted: readonly Point[], reference: Point, depthOf: (index: number) => number): number {
  const stairs: Stairs = { across: [], up: [] };
  let area = 0;
  let sum = 0;
  for (const [index, point] of sorted.entries()) {
    area += gained(stairs, point, reference);
    sum += area * depthOf(index);
  }
  return sum;
}

/** The points of two goals that no other beats, from left to right and so from top to bottom. */
interface Stairs {
  readonly across: number[];
  readonly up: number[];
}

/** Puts a point among the stairs; how much more area is beaten then. */
function gained({ across, up }: Stairs, [x, y]: Point, [worstX, worstY]: Point): number {
  const found = across.findIndex((other) => other >= x);
  const at = found < 0 ? across.length : found;
  if ((at > 0 && up[at - 1] <= y) || (across[at] === x && up[at] <= y)) return 0;
  let gain = 0;
  let from = x;
  let top = at > 0 ? up[at - 1] : worstY;
  let end = at;
  for (; end < across.length && up[end] >= y; end++) {
    gain += (across[end] - from) * (top - y);
    from = across[end];
    top = up[end];
  }
  gain += ((across[end] ?? worstX) - from) * (top - y);
  across.splice(at, end - at, x);
  up.splice(at, end - at, y);
  return gain;
}
