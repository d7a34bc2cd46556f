import type { World } from './world.ts';

/** One event in a followed citizen's story: what happened, why, and the draw against the threshold that decided it. */
export interface DiaryEntry {
  readonly month: number;
  readonly citizen: number;
  readonly kind: string;
  readonly cause: string;
  readonly draw: number;
  readonly threshold: number;
}

/** The stories of followed citizens while a run goes on. It only listens: nothing in the model reads it. */
export interface Diary {
  readonly follows: Uint8Array;
  readonly entries: DiaryEntry[];
}

/** A diary for some of `count` citizens. */
export function createDiary(count: number, follow: readonly number[]): Diary {
  const follows = new Uint8Array(count);
  for (const i of follow) follows[i] = 1;
  return { follows, entries: [] };
}

/** Writes an event into the story of citizen i, if that citizen is followed. */
export function note(
  diary: Diary,
  world: World,
  i: number,
  kind: string,
  cause: string,
  draw: number,
  threshold: number,
): void {
  if (diary.follows[i] === 0 || world.month < 1) return;
  diary.entries.push({ month: world.month, citizen: i, kind, cause, draw, threshold });
}
