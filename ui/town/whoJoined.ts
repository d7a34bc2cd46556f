import type { DiaryEntry, Frames } from '#sim';
import { roleAt, VOLUNTEER } from './stateAt.ts';

/** Residents of whom it is looked up whether a contact ever asked them, at most. */
export const MOST_LOOKED_UP = 300;

/**
 * Of those who were not engaged at the start and volunteer at the end the one in the middle, by the month in which they began:
 * of those who began once and stayed, where there are any, else by when they last began. Null where there is nobody.
 */
export function whoJoined(frames: Frames): number | null {
  return whoChanged(
    frames,
    (person) => roleAt(frames, person, 0) === 0 && roleAt(frames, person, frames.months) >= VOLUNTEER,
  );
}

/**
 * Of those who volunteered at the start and are not engaged at the end the one in the middle, by the month in which they
 * stopped: of those who stopped once, where there are any, else by when they last stopped. Null where there is nobody.
 */
export function whoStopped(frames: Frames): number | null {
  return whoChanged(
    frames,
    (person) => roleAt(frames, person, 0) >= VOLUNTEER && roleAt(frames, person, frames.months) === 0,
  );
}

/** The one in the middle of those who fit, by the month in which they last began or ceased to volunteer; once is better than often. */
function whoChanged(frames: Frames, fits: (person: number) => boolean): number | null {
  const changes = (person: number): readonly number[] => {
    const months: number[] = [];
    for (let month = 1; month <= frames.months; month++)
      if (roleAt(frames, person, month) >= VOLUNTEER !== roleAt(frames, person, month - 1) >= VOLUNTEER)
        months.push(month);
    return months;
  };
  const last =
    (most: number) =>
    (person: number): number | null => {
      if (!fits(person)) return null;
      const months = changes(person);
      return months.length <= most ? (months.at(-1) ?? null) : null;
    };
  return inTheMiddle(frames, last(1)) ?? inTheMiddle(frames, last(Infinity));
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
