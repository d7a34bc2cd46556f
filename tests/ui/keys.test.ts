import { describe, expect, test } from 'vitest';
import { keyGroups, KEYS_LANGUAGES, LESSON_KEYS, PAGE_KEYS, ROOM_KEYS, SHOW_KEYS } from '#ui';

describe.each(['en', 'nb', 'da'] as const)('the help on keys in %s', (language) => {
  const groups = keyGroups(KEYS_LANGUAGES[language]);

  test('names every key that is heard, by what stands on it, and what it does', () => {
    const [page, lesson, show, room] = groups.map(({ rows }) => rows.flatMap(([keys]) => keys));
    expect(page).toEqual(['?', 'c', 'z', 'Esc', '←', '→']);
    expect(lesson).toEqual(['→', '←']);
    expect(show).toEqual(['→', 'Page Down', '←', 'Page Up', 'b', '.']);
    expect(room?.length).toBe(Object.keys(ROOM_KEYS).length);
    for (const { title, rows } of groups) {
      expect(title).not.toBe('');
      for (const [keys, does] of rows) {
        expect(keys.length).toBeGreaterThan(0);
        expect(does).not.toBe('');
        for (const key of keys) expect(key.trim()).not.toBe('');
      }
    }
  });

  test('has a row for each command of each table', () => {
    const commands = [PAGE_KEYS, LESSON_KEYS, SHOW_KEYS, ROOM_KEYS].map((table) => new Set(Object.values(table)).size);
    // The time slider's own keys come on top of those of the page.
    expect(groups.map(({ rows }) => rows.length)).toEqual(commands.map((count, n) => (n === 0 ? count + 1 : count)));
  });
});
