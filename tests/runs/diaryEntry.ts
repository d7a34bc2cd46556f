import type { DiaryEntry } from '#sim';

/** An event in a story, of which a test names what it looks at. */
export function diaryEntry(named: Partial<DiaryEntry>): DiaryEntry {
  return { month: 1, citizen: 0, kind: '', cause: '', draw: 0, threshold: 0, ...named };
}
