import type { DiaryEntry, Frames } from '#sim';
import type { LifeWords } from '../voice/lifeEn.ts';
import { partAt, roleAt, trustAt, VOLUNTEER } from './stateAt.ts';

/** One thing that happened to a citizen, as a sentence, and what decided it. */
export interface StoryLine {
  readonly month: number;
  readonly text: string;
  /** How often the person said no since the line before: everyday, and told as a number. */
  readonly declined: number;
  /** The draw against its chance, or the fatigue; null where nothing was drawn. */
  readonly dice: string | null;
}

/** A citizen's ten years. */
export interface Story {
  /** Who it was at the start, what changed, and who it was at the end. */
  readonly sentences: readonly string[];
  readonly lines: readonly StoryLine[];
  /** How often the person said no after the last line. */
  readonly declined: number;
}

/** Kinds of events after which somebody does more, and less. */
const UP = ['entered', 'accepted an invitation', 'became a volunteer', 'founded a group'];
const DOWN = ['lapsed', 'became a participant', 'stopped volunteering', 'burnt out', 'left for good', 'went home'];
/** Kinds that a draw decided, against a chance. */
const DRAWN = ['entered', 'accepted an invitation', 'became a volunteer', 'lapsed', 'stopped volunteering'];

interface Told {
  readonly text: LifeWords;
  readonly frames: Frames;
  readonly person: number;
  /** Name of the neighbourhood. */
  readonly home: string;
  readonly diary: readonly DiaryEntry[];
  readonly shareText: (share: number) => string;
  readonly numberText: (value: number) => string;
}

/** Tells a citizen's ten years from the diary and from what the person was each month. */
export function personStory(told: Told): Story {
  const { text, frames, person, diary, numberText } = told;
  const lines: StoryLine[] = [];
  let [declined, declinedInAll] = [0, 0];
  for (const entry of diary) {
    const { month, kind, draw, threshold } = entry;
    if (isNo(entry)) {
      // Who finds the way alone and does not come says no to nobody.
      if (entry.cause === 'found the way alone') continue;
      declined += 1;
      declinedInAll += 1;
      continue;
    }
    const dice = DRAWN.includes(kind)
      ? text.draw(numberText(draw), numberText(threshold))
      : kind === 'burnt out'
        ? text.fatigue(numberText(draw))
        : null;
    const sentence = `${after(text, month)} ${diaryText(text, entry, roleAt(frames, person, month))}.`;
    lines.push({ month, text: sentence, declined, dice });
    declined = 0;
  }
  return { sentences: [startText(told), changesText(told), endText(told, declinedInAll)], lines, declined };
}

function isNo({ kind }: DiaryEntry): boolean {
  return kind === 'declined' || kind === 'declined an invitation';
}

/** What happened, in the words that follow the moment; `role`: what the person was at the end of the month. */
export function diaryText(text: LifeWords, { kind, cause }: DiaryEntry, role: number): string {
  const { events } = text;
  const known = kind === 'entered' && role >= VOLUNTEER ? 'entered as volunteer' : kind;
  // What a project gave stands behind its kind as a number, which is no cause.
  return events[`${known}|${cause}`] ?? events[known] ?? `${kind} (${cause})`;
}

/** How long after the start, in words that begin a sentence. */
export function after(text: LifeWords, month: number): string {
  return text.after(Math.floor(month / 12), month % 12);
}

/** The same inside a sentence. */
export function afterWithin(text: LifeWords, month: number): string {
  const when = after(text, month);
  return when.charAt(0).toLowerCase() + when.slice(1);
}

const TEN_YEARS = 120;

/** 0 takes no part, 1 now and then, 2 volunteers; whether as an enthusiast is no change of part. */
function levelAt(frames: Frames, person: number, month: number): number {
  return Math.min(VOLUNTEER, roleAt(frames, person, month));
}

/** Months in which the person's part became another. */
export function changesOf(frames: Frames, person: number): readonly number[] {
  const months: number[] = [];
  for (let month = 1; month <= frames.months; month++)
    if (levelAt(frames, person, month) !== levelAt(frames, person, month - 1)) months.push(month);
  return months;
}

function startText({ text, frames, person, home }: Told): string {
  return text.start(person, home, text.startParts[partAt(frames, person, 0)] ?? '');
}

function changesText({ text, frames, person, diary }: Told): string {
  const months = changesOf(frames, person);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined)
    return frames.months === TEN_YEARS ? text.unchanged : text.unchangedAllAlong;
  const what = (month: number): string => {
    const [before, now] = [levelAt(frames, person, month - 1), levelAt(frames, person, month)];
    const kinds = now > before ? UP : DOWN;
    const entry = diary.findLast((one) => one.month === month && kinds.includes(one.kind));
    return entry === undefined ? (text.became[now] ?? '') : diaryText(text, entry, roleAt(frames, person, month));
  };
  if (months.length === 1) return text.one(after(text, first), what(first));
  if (months.length === 2) return text.two(after(text, first), what(first), afterWithin(text, last), what(last));
  return text.many(after(text, first), what(first), months.length - 2, afterWithin(text, last), what(last));
}

function endText({ text, frames, person, shareText }: Told, declined: number): string {
  const [before, now] = [trustAt(frames, person, 0), trustAt(frames, person, frames.months)];
  const [from, to] = [shareText(before), shareText(now)];
  const trust = text.trust(from, to, from === to ? 0 : now > before ? 1 : -1);
  const when = frames.months === TEN_YEARS ? text.tenYears : after(text, frames.months);
  return text.end(when, text.endParts[partAt(frames, person, frames.months)] ?? '', trust, declined);
}
