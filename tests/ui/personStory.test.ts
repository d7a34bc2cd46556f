import { expect, test } from 'vitest';
import { LANGUAGES, personStory } from '#ui';
import { diaryEntry } from './diaryEntry.ts';

const entry = (month: number, kind: string, cause: string) => diaryEntry({ month, kind, cause });

test('a story tells what changed, and how often the person said no before it and after it', () => {
  const { lines, declined } = personStory(LANGUAGES.en, [
    entry(1, 'declined', 'asked by a contact'),
    // Nobody was there to say no to.
    entry(2, 'declined', 'found the way alone'),
    entry(3, 'declined an invitation', 'drawn by lot'),
    entry(4, 'entered', 'asked by a contact'),
    entry(5, 'lapsed', 'took part now and then'),
    entry(6, 'declined an invitation', 'open call'),
  ]);
  expect(lines.map(({ month, declined: before }) => [month, before])).toEqual([
    [4, 2],
    [5, 0],
  ]);
  expect(declined).toBe(1);
});
