import type { DiaryEntry, Frames } from '#sim';
import { roleAt, VOLUNTEER } from './stateAt.ts';
import {
  middleOf,
  neverEngaged,
  onceIfAny,
  peopleWhoBurntOut,
  peopleWhoJoined,
  peopleWhoStopped,
  whoWasNeverAsked,
  type Turned,
} from './whoJoined.ts';

/** The kinds of lives of which it can be asked what would have changed them. */
export const LIFE_KINDS = ['joined', 'stopped', 'burntOut', 'neverAsked'] as const;
export type LifeKind = (typeof LIFE_KINDS)[number];

/** Somebody's life, and the month in which it took the turn that makes it of its kind; null where there was none. */
export interface Life {
  readonly kind: LifeKind;
  readonly person: number;
  readonly turn: number | null;
  /** The month in which the person's last project before the turn came to nothing; null where it did not. */
  readonly lostProject: number | null;
}

/**
 * What somebody's life is, from what the person was each month and from the own story: who burnt out, by the last time; else who
 * began or ceased to volunteer, by the last change; else who never took part and whom no contact asked. Null for everybody else.
 */
export function lifeOf(frames: Frames, diary: readonly DiaryEntry[], person: number): Life | null {
  const own = diary.filter(({ citizen }) => citizen === person);
  const burnt = own.findLast(({ kind }) => kind === 'burnt out');
  if (burnt !== undefined) return lifeWith('burntOut', person, burnt.month, own);
  for (let month = frames.months; month > 0; month--) {
    const [before, now] = [roleAt(frames, person, month - 1) >= VOLUNTEER, roleAt(frames, person, month) >= VOLUNTEER];
    if (before !== now) return lifeWith(now ? 'joined' : 'stopped', person, month, own);
  }
  for (let month = 0; month <= frames.months; month++) if (roleAt(frames, person, month) > 0) return null;
  return own.some(({ cause }) => cause === 'asked by a contact') ? null : lifeWith('neverAsked', person, null, own);
}

function lifeWith(kind: LifeKind, person: number, turn: number | null, own: readonly DiaryEntry[]): Life {
  const last = own.findLast(({ kind: what, month }) => what.startsWith('project ') && turn !== null && month <= turn);
  return { kind, person, turn, lostProject: last?.kind === 'project not adopted' ? last.month : null };
}

/** Of those who may have burnt out and whose stories were heard, the one in the middle by month who did; null where nobody did. */
export function whoBurntOut(frames: Frames, diary: readonly DiaryEntry[]): number | null {
  return pickLives(frames, diary).find(({ kind }) => kind === 'burntOut')?.person ?? null;
}

/** Everybody who may turn out to be one of the picked lives, and whose story must be heard to know. */
export function mayBePicked(frames: Frames): readonly number[] {
  const all = [peopleWhoJoined(frames), peopleWhoStopped(frames), peopleWhoBurntOut(frames)];
  return [...new Set([...all.flatMap((some) => some.map(({ person }) => person)), ...neverEngaged(frames)])].sort(
    (a, b) => a - b,
  );
}

/**
 * Of each kind of life the one in the middle, by the month of its turn, of those whose stories were heard: of those who turned once where
 * there are any. None where there is nobody.
 */
export function pickLives(frames: Frames, diary: readonly DiaryEntry[]): readonly Life[] {
  const stories = new Map<number, DiaryEntry[]>();
  for (const entry of diary) {
    const story = stories.get(entry.citizen);
    if (story === undefined) stories.set(entry.citizen, [entry]);
    else story.push(entry);
  }
  const lifeIn = (person: number): Life | null => lifeOf(frames, stories.get(person) ?? [], person);
  const pick = (kind: LifeKind, people: readonly Turned[]): readonly Life[] => {
    const fitting = people.filter(({ person }) => lifeIn(person)?.kind === kind);
    const middle = middleOf(onceIfAny(frames, fitting));
    const life = middle === null ? null : lifeIn(middle.person);
    return life === null ? [] : [life];
  };
  const never = whoWasNeverAsked(neverEngaged(frames), diary);
  const unasked = never === null ? null : lifeIn(never);
  return [
    ...pick('joined', peopleWhoJoined(frames)),
    ...pick('stopped', peopleWhoStopped(frames)),
    ...pick('burntOut', peopleWhoBurntOut(frames)),
    ...(unasked === null ? [] : [unasked]),
  ];
}
