/** Most marks drawn: above it a mark stands for several people, and the legend says so. */
export const MOST_MARKS = 10_000;

/** Side of the largest mark, in pixels. */
const LARGEST_CELL = 40;

/** Pixels that one neighbourhood of so many citizens fills from top to bottom when its marks are as large as they get. */
export function heightOfOne(citizens: number, width: number): number {
  const columns = Math.max(1, Math.floor((width - 2) / LARGEST_CELL));
  return 2 + LARGEST_CELL * Math.ceil(citizens / columns);
}

/** A neighbourhood on the picture, in pixels. */
export interface Tile {
  readonly neighbourhood: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everybody stands. No geography: tiles run from the least to the most deprived, row by row. */
export interface TownLayout {
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly Tile[];
  /** People for whom one mark stands. */
  readonly each: number;
  /** Side of the square that a mark has for itself. */
  readonly cell: number;
  /** Citizen, and the upper left corner of the square, of every mark. */
  readonly person: Int32Array;
  readonly x: Int16Array;
  readonly y: Int16Array;
}

/**
 * Lays citizens out on `width` × `height` pixels: a tile for each neighbourhood in `order`, its area after its citizens, and in
 * it every citizen, or every `each`-th, in the order of their numbers. The same citizens always get the same places.
 */
export function layOutTown(
  neighbourhood: ArrayLike<number>,
  order: readonly number[],
  width: number,
  height: number,
): TownLayout {
  const members = new Map<number, number[]>(order.map((k) => [k, []]));
  for (let i = 0; i < neighbourhood.length; i++) members.get(neighbourhood[i] ?? -1)?.push(i);
  const shown = [...members.values()].reduce((sum, list) => sum + list.length, 0);
  const each = Math.max(1, Math.ceil(shown / MOST_MARKS));
  const marked = order.map((k) => (members.get(k) ?? []).filter((_, n) => n % each === 0));
  const tiles = tilesOf(
    order,
    marked.map((list) => list.length),
    width,
    height,
  );
  const cell = cellFitting(tiles, marked, Math.floor(Math.sqrt((width * height) / Math.max(1, shown / each))));
  const total = marked.reduce((sum, list) => sum + list.length, 0);
  const layout = {
    width,
    height,
    tiles,
    each,
    cell,
    person: new Int32Array(total),
    x: new Int16Array(total),
    y: new Int16Array(total),
  };
  let at = 0;
  tiles.forEach((tile, n) => {
    const columns = Math.max(1, Math.floor((tile.width - 2) / cell));
    (marked[n] ?? []).forEach((i, place) => {
      layout.person[at] = i;
      layout.x[at] = tile.x + 1 + cell * (place % columns);
      layout.y[at] = tile.y + 1 + cell * Math.floor(place / columns);
      at += 1;
    });
  });
  return layout;
}

/** Rows of tiles, each row about as high as its tiles are wide; areas after the counts. */
function tilesOf(order: readonly number[], counts: readonly number[], width: number, height: number): readonly Tile[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const rows = Math.max(1, Math.round(Math.sqrt((order.length * height) / width)));
  const tiles: Tile[] = [];
  let next = 0;
  let [done, y] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const goal = (total * (row + 1)) / rows;
    const first = next;
    let inRow = 0;
    while (next < order.length && (row === rows - 1 || done + inRow + (counts[next] ?? 0) / 2 <= goal)) {
      inRow += counts[next] ?? 0;
      next += 1;
    }
    done += inRow;
    const bottom = row === rows - 1 ? height : Math.round((height * done) / total);
    let [x, before] = [0, 0];
    for (let n = first; n < next; n++) {
      before += counts[n] ?? 0;
      const right = n === next - 1 ? width : Math.round((width * before) / Math.max(1, inRow));
      tiles.push({ neighbourhood: order[n] ?? 0, x, y, width: right - x, height: bottom - y });
      x = right;
    }
    y = bottom;
  }
  return tiles;
}

/** The largest whole square with which every tile holds its marks. */
function cellFitting(tiles: readonly Tile[], marked: readonly (readonly number[])[], most: number): number {
  for (let cell = Math.min(most, LARGEST_CELL); cell > 1; cell--) {
    const fits = tiles.every(({ width, height }, n) => {
      const columns = Math.max(1, Math.floor((width - 2) / cell));
      return Math.ceil((marked[n]?.length ?? 0) / columns) * cell <= height - 2;
    });
    if (fits) return cell;
  }
  return 1;
}

/** The tile at a point; undefined between tiles. */
export function tileAt({ tiles }: TownLayout, x: number, y: number): Tile | undefined {
  return tiles.find((tile) => x >= tile.x && x < tile.x + tile.width && y >= tile.y && y < tile.y + tile.height);
}

/** The citizen whose mark is at a point; undefined where there is none. */
export function personAt({ person, x: xs, y: ys, cell }: TownLayout, x: number, y: number): number | undefined {
  for (let n = 0; n < person.length; n++) {
    const [left, top] = [xs[n] ?? 0, ys[n] ?? 0];
    if (x >= left && x < left + cell && y >= top && y < top + cell) return person[n];
  }
  return undefined;
}

/** The upper left corner of a citizen's square; undefined for who has no mark of their own. */
export function placeOf(
  { person, x, y }: TownLayout,
  citizen: number,
): { readonly x: number; readonly y: number } | undefined {
  const n = person.indexOf(citizen);
  return n < 0 ? undefined : { x: x[n] ?? 0, y: y[n] ?? 0 };
}
