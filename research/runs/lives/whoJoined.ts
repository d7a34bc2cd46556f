import type { DiaryEntry, Frames } from '#sim';
import { partAt, roleAt, STAYS_AWAY, VOLUNTEER } from './stateAt.ts';

/** Residents of whom it is looked up whether a contact ever asked them, at most. */
export const MOST_LOOKED_UP = 300;

/** Somebody, and the month of a turn. */
export interface Turned {
  readonly person: number;
  readonly month: number;
}

/** Everybody who was not engaged at the start and volunteers at the end, by when they last began; in order of that month. */
export function peopleWhoJoined(frames: Frames): readonly Turned[] {
  const { months } = frames;
  return peopleBy(frames, (person) =>
    roleAt(frames, person, 0) === 0 && roleAt(frames, person, months) >= VOLUNTEER ? turnsOf(frames, person) : [],
  );
}

/** Everybody who volunteered at the start and is not engaged at the end, by when they last ceased to; in order of that month. */
export function peopleWhoStopped(frames: Frames): readonly Turned[] {
  const { months } = frames;
  return peopleBy(frames, (person) =>
    roleAt(frames, person, 0) >= VOLUNTEER && roleAt(frames, person, months) === 0 ? turnsOf(frames, person) : [],
  );
}

/**
 * Who may have burnt out: went in one month from some part to none and a pause, by the last time. Their stories tell who did; so many
 * at even distances that they can be heard.
 */
export function peopleWhoBurntOut(frames: Frames): readonly Turned[] {
  const found = peopleBy(frames, (person) => {
    for (let month = frames.months; month > 0; month--)
      if (roleAt(frames, person, month - 1) > 0 && partAt(frames, person, month) === STAYS_AWAY) return [month];
    return [];
  });
  return atEvenDistances(found);
}

/**
 * Of those who were not engaged at the start and volunteer at the end the one in the middle, by the month in which they began:
 * of those who began once and stayed, where there are any, else by when they last began. Null where there is nobody.
 */
export function whoJoined(frames: Frames): number | null {
  return middleOf(onceIfAny(frames, peopleWhoJoined(frames)))?.person ?? null;
}

/**
 * Of those who volunteered at the start and are not engaged at the end the one in the middle, by the month in which they
 * stopped: of those who stopped once, where there are any, else by when they last stopped. Null where there is nobody.
 */
export function whoStopped(frames: Frames): number | null {
  return middleOf(onceIfAny(frames, peopleWhoStopped(frames)))?.person ?? null;
}

/** Those who began or ceased to volunteer once, where there are any; else all. */
export function onceIfAny(frames: Frames, people: readonly Turned[]): readonly Turned[] {
  const once = people.filter(({ person }) => turnsOf(frames, person).length === 1);
  return once.length > 0 ? once : people;
}

/** Months in which somebody began or ceased to volunteer. */
function turnsOf(frames: Frames, person: number): readonly number[] {
  const months: number[] = [];
  for (let month = 1; month <= frames.months; month++)
    if (roleAt(frames, person, month) >= VOLUNTEER !== roleAt(frames, person, month - 1) >= VOLUNTEER)
      months.push(month);
  return months;
}

/** Everybody with a month, by the last of them, then by number. */
function peopleBy(frames: Frames, monthsOf: (person: number) => readonly number[]): readonly Turned[] {
  const found: Turned[] = [];
  for (let person = 0; person < frames.citizens; person++) {
    const month = monthsOf(person).at(-1);
    if (month !== undefined) found.push({ person, month });
  }
  return found.sort((a, b) => a.month - b.month || a.person - b.person);
}

/** So many at even distances that their stories can be heard. */
function atEvenDistances<T>(found: readonly T[]): readonly T[] {
  if (found.length <= MOST_LOOKED_UP) return found;
  return Array.from({ length: MOST_LOOKED_UP }, (_, n) => Math.floor((n * found.length) / MOST_LOOKED_UP)).flatMap(
    (at) => found[at] ?? [],
  );
}

/** Who was engaged in no month: all of them, or so many at even distances that it can be looked up who asked them. */
export function neverEngaged(frames: Frames): readonly number[] {
  const found: number[] = [];
  for (let person = 0; person < frames.citizens; person++) {
    let month = 0;
    while (month <= frames.months && roleAt(frames, person, month) === 0) month += 1;
    if (month > frames.months) found.push(person);
  }
  return atEvenDistances(found);
}

/**
 * Of those whose stories were followed the one in the middle whom no contact ever asked, though the municipality may have
 * invited; null where there is nobody.
 */
export function whoWasNeverAsked(followed: readonly number[], diary: readonly DiaryEntry[]): number | null {
  const asked = new Set(diary.filter(({ cause }) => cause === 'asked by a contact').map(({ citizen }) => citizen));
  return middleOf(followed.filter((person) => !asked.has(person)));
}

export function middleOf<T>(sorted: readonly T[]): T | null {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
