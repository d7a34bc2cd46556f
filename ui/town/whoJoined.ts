import type { DiaryEntry, Frames } from '#sim';
import { roleAt, VOLUNTEER } from './stateAt.ts';

/** Residents of whom it is looked up whether a contact ever asked them, at most. */
export const MOST_LOOKED_UP = 300;

/**
 * Of those who were not engaged at the start and volunteer at the end the one in the middle, by the month in which they last
 * began; null where there is nobody.
 */
export function whoJoined(frames: Frames): number | null {
  return inTheMiddle(frames, (person) => {
    if (roleAt(frames, person, 0) !== 0 || roleAt(frames, person, frames.months) < VOLUNTEER) return null;
    let month = frames.months;
    while (roleAt(frames, person, month - 1) >= VOLUNTEER) month -= 1;
    return month;
  });
}

/**
 * Of those who volunteered at the start and are not engaged at the end the one in the middle, by the month in which they
 * last stopped; null where there is nobody.
 */
export function whoStopped(frames: Frames): number | null {
  return inTheMiddle(frames, (person) => {
    if (roleAt(frames, person, 0) < VOLUNTEER || roleAt(frames, person, frames.months) !== 0) return null;
    let month = frames.months;
    while (roleAt(frames, person, month - 1) < VOLUNTEER) month -= 1;
    return month;
  });
}

/** Who was engaged in no month: all of them, or so many at even distances that it can be looked up who asked them. */
export function neverEngaged(frames: Frames): readonly number[] {
  const found: number[] = [];
  for (let person = 0; person < frames.citizens; person++) {
    let month = 0;
    while (month <= frames.months && roleAt(frames, person, month) === 0) month += 1;
    if (month > frames.months) found.push(person);
  }
  if (found.length <= MOST_LOOKED_UP) return found;
  return Array.from({ length: MOST_LOOKED_UP }, (_, n) => found[Math.floor((n * found.length) / MOST_LOOKED_UP)] ?? 0);
}

/**
 * Of those whose stories were followed the one in the middle whom no contact ever asked, though the municipality may have
 * invited; null where there is nobody.
 */
export function whoWasNeverAsked(followed: readonly number[], diary: readonly DiaryEntry[]): number | null {
  const asked = new Set(diary.filter(({ cause }) => cause === 'asked by a contact').map(({ citizen }) => citizen));
  return middleOf(followed.filter((person) => !asked.has(person)));
}

/** The person in the middle by month, then by number, of all who have a month. */
function inTheMiddle(frames: Frames, monthOf: (person: number) => number | null): number | null {
  const found: { readonly person: number; readonly month: number }[] = [];
  for (let person = 0; person < frames.citizens; person++) {
    const month = monthOf(person);
    if (month !== null) found.push({ person, month });
  }
  found.sort((a, b) => a.month - b.month || a.person - b.person);
  return middleOf(found)?.person ?? null;
}

function middleOf<T>(sorted: readonly T[]): T | null {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
