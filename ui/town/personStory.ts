import type { DiaryEntry } from '#sim';
import type { Words } from '../words/en.ts';

/** One thing that happened to a citizen, in words. */
export interface StoryLine {
  readonly month: number;
  readonly text: string;
  /** How often the person said no since the line before: everyday, and told as a number. */
  readonly declined: number;
  readonly draw: number;
  readonly threshold: number;
}

/** A citizen's story: what changed their part in the town, and how often they said no after the last of it. */
export interface Story {
  readonly lines: readonly StoryLine[];
  readonly declined: number;
}

/** Tells a diary. Saying no is no event of its own and is counted; who finds the way alone and does not come says no to nobody. */
export function personStory(words: Words, diary: readonly DiaryEntry[]): Story {
  const lines: StoryLine[] = [];
  let declined = 0;
  for (const { month, kind, cause, draw, threshold } of diary) {
    if (kind === 'declined' || kind === 'declined an invitation') {
      if (cause !== 'found the way alone') declined += 1;
      continue;
    }
    lines.push({ month, text: `${said(words, kind)} (${said(words, cause)})`, declined, draw, threshold });
    declined = 0;
  }
  return { lines, declined };
}

/** A kind or cause of the model in the language of the page; numbers behind a known word stay. */
function said({ story }: Words, text: string): string {
  const [, word = text, number = ''] = /^(.*?)( [\d.]+)?$/.exec(text) ?? [];
  return (story[word] ?? word) + number;
}
