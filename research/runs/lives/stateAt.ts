import type { Frames } from '#sim';

/** Bits of a citizen's state in a frame. */
export const ROLE_BITS = 3;
export const RESTING_BIT = 32;

/** The part of who stays away after having stopped or burnt out, beside the four roles. */
export const STAYS_AWAY = 4;

/** The role from which on one volunteers. */
export const VOLUNTEER = 2;

/** The state of a citizen in a month of the recording, as bits. */
export function stateAt({ bytes, citizens }: Frames, person: number, month: number): number {
  return bytes[2 * (citizens * month + person)] ?? 0;
}

/** The role of a citizen in a month: 0 not engaged, 1 participant, 2 volunteer, 3 enthusiast. */
export function roleAt(frames: Frames, person: number, month: number): number {
  return stateAt(frames, person, month) & ROLE_BITS;
}

/** The trust of a citizen in a month, from 0 to 1. */
export function trustAt({ bytes, citizens }: Frames, person: number, month: number): number {
  return (bytes[2 * (citizens * month + person) + 1] ?? 0) / 255;
}

/** The kind of mark of a citizen in a month: the role, or 4 for who stays away after having stopped. */
export function partAt(frames: Frames, person: number, month: number): number {
  const state = stateAt(frames, person, month);
  return (state & RESTING_BIT) === 0 ? state & ROLE_BITS : STAYS_AWAY;
}
