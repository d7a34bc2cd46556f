/** Most marks drawn: above it a mark stands for several people, and it is said. */
export const MOST_MARKS = 1500;

/** Sides of the square that a mark has for itself, in pixels: a finger meets the largest, the eye still sees the smallest. */
const [LARGEST, SMALLEST] = [28, 6];

/** Where the people of a neighbourhood stand: rows of squares. The same people always get the same places. */
export interface PeopleLayout {
  readonly people: readonly number[];
  /** People for whom one mark stands. */
  readonly each: number;
  readonly cell: number;
  readonly across: number;
  readonly width: number;
  readonly height: number;
}

/** Lays people out on a width, with marks as large as fit under the greatest height. */
export function layOutPeople(members: readonly number[], width: number, highest: number): PeopleLayout {
  const each = Math.max(1, Math.ceil(members.length / MOST_MARKS));
  const people = members.filter((_, n) => n % each === 0);
  const acrossOf = (cell: number): number => Math.max(1, Math.floor(width / cell));
  const heightOf = (cell: number): number => cell * Math.ceil(people.length / acrossOf(cell));
  let cell = LARGEST;
  while (cell > SMALLEST && heightOf(cell) > highest) cell -= 1;
  return { people, each, cell, across: acrossOf(cell), width, height: heightOf(cell) };
}

/** The middle of a person's square; null for who has no mark of their own. */
export function placeOf(
  { people, across, cell }: PeopleLayout,
  person: number,
): { readonly x: number; readonly y: number } | null {
  const n = people.indexOf(person);
  return n < 0 ? null : { x: cell * ((n % across) + 0.5), y: cell * (Math.floor(n / across) + 0.5) };
}

/** The person whose mark is at a point; undefined where there is none. */
export function personAt({ people, across, cell }: PeopleLayout, x: number, y: number): number | undefined {
  const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
  return column < 0 || column >= across ? undefined : people[across * row + column];
}
