import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duration, progressLine, textTable, wrapText } from '#cli';

describe('tables', () => {
  test('put text to the left and numbers to the right, without spaces at the end', () => {
    expect(
      textTable(
        [
          ['a', 'n', ''],
          ['long', '1.5', 'note'],
        ],
        { left: [0, 2] },
      ),
    ).toBe('a       n\nlong  1.5  note');
  });

  test('count signs, not bytes', () => {
    expect(
      textTable([
        ['å−', '1'],
        ['ab', '2'],
      ]),
    ).toBe('å−  1\nab  2');
  });

  test('wrapped text loses nothing and keeps to the width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zå]{1,12}$/), { minLength: 1 }), (words) => {
        const lines = wrapText(words.join(' '), { width: 30, indent: '  ' }).split('\n');
        expect(lines.join(' ').split(/ +/).filter(Boolean)).toEqual(words);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(30);
      }),
    );
  });
});

describe('progress', () => {
  test('says how much, how fast and how long', () => {
    expect(progressLine({ done: 20, total: 80, noun: 'run', seconds: 5 })).toBe(
      '20 of 80 runs · 4.0 a second · 15 s left',
    );
    expect(progressLine({ done: 0, total: 1, noun: 'run', seconds: 0 })).toBe('0 of 1 run');
  });

  test.each([
    [0.2, '1 s'],
    [99, '99 s'],
    [101, '2 min'],
    [7500, '2 h 5 min'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});
