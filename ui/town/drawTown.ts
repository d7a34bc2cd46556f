import type { Frames } from '#sim';
import { RESTING_BIT, ROLE_BITS, stateAt } from './stateAt.ts';
import type { TownLayout } from './townLayout.ts';

/** From little to much trust, one hue: light to dark enough that black marks still stand out. */
const [LIGHT, DARK] = [
  [247, 250, 252],
  [120, 165, 205],
] as const;
/** Trust at the ends of the scale. */
export const TRUST_SCALE = [0.2, 0.8] as const;

const INK = 0xff1f1c1a;
const FAINT = 0xffa09488;
const WALL = 0xffffffff;
const STAMPS = 5;

/** Draws a month of the town into a picture: tiles by trust, a mark for everybody by role; resting people are hollow. */
export function drawTown(
  picture: ImageData,
  layout: TownLayout,
  frames: Frames,
  month: number,
  trust: (k: number) => number,
): void {
  const pixels = new Uint32Array(picture.data.buffer);
  const across = picture.width;
  pixels.fill(WALL);
  for (const { neighbourhood, x, y, width, height } of layout.tiles) {
    const colour = trustColour(trust(neighbourhood));
    for (let row = y; row < y + height - 1; row++) pixels.fill(colour, row * across + x, row * across + x + width - 1);
  }
  const stamps = stampsOf(layout.cell);
  const { person, x, y } = layout;
  for (let n = 0; n < person.length; n++) {
    const state = stateAt(frames, person[n] ?? 0, month);
    const kind = (state & RESTING_BIT) !== 0 ? STAMPS - 1 : state & ROLE_BITS;
    const stamp = stamps[kind] ?? stamps[0];
    const colour = kind === 0 ? FAINT : INK;
    const corner = (y[n] ?? 0) * across + (x[n] ?? 0);
    for (const offset of stamp ?? []) pixels[corner + (offset >> 8) * across + (offset & 255)] = colour;
  }
}

/** The colour of a level of trust, as it lies in memory: alpha, blue, green, red. */
export function trustColour(trust: number): number {
  const [from, to] = TRUST_SCALE;
  const share = Number.isFinite(trust) ? Math.min(1, Math.max(0, (trust - from) / (to - from))) : 0;
  const [red, green, blue] = LIGHT.map((light, n) => Math.round(light + share * ((DARK[n] ?? 0) - light)));
  return ((255 << 24) | ((blue ?? 0) << 16) | ((green ?? 0) << 8) | (red ?? 0)) >>> 0;
}

const known = new Map<number, readonly (readonly number[])[]>();

/** Pixels of the marks in a square of `cell`, as row · 256 + column: four roles as growing discs, and a ring for those who rest. */
function stampsOf(cell: number): readonly (readonly number[])[] {
  const made = known.get(cell) ?? makeStamps(cell);
  known.set(cell, made);
  return made;
}

function makeStamps(cell: number): readonly (readonly number[])[] {
  const middle = (cell - 1) / 2;
  const within = (least: number, most: number): number[] => {
    const pixels: number[] = [];
    for (let row = 0; row < cell; row++)
      for (let column = 0; column < cell; column++) {
        const distance = Math.hypot(row - middle, column - middle);
        if (distance >= least && distance <= most) pixels.push(row * 256 + column);
      }
    return pixels;
  };
  const radius = (share: number): number => Math.max(0.5, (share * cell) / 2);
  return [
    within(0, radius(0.2)),
    within(0, radius(0.5)),
    within(0, radius(0.72)),
    within(0, radius(0.98)),
    within(Math.max(0, radius(0.75) - 1.2), radius(0.75)),
  ];
}
