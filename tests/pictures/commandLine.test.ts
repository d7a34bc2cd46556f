import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandLine, fileWord } from '#pictures';

/** The words that a shell makes of a line. */
function read(line: string): readonly string[] {
  const out = execFileSync('bash', ['--norc', '-c', `printf '%s\\0' ${line}`], {
    env: { LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return out.toString().split('\0').slice(0, -1);
}

test.each([
  ['e.yaml', 'e.yaml'],
  ['my results', "'my results'"],
  ["it's", "'it'\\''s'"],
  ['', "''"],
  ['~', "'~'"],
  ['#hash?', "'#hash?'"],
  ['æøå', "'æøå'"],
  ['two\nlines', "$'two\\012lines'"],
  ['\u001b[31m', "$'\\033[31m'"],
])('%j is written %s', (word, written) => {
  expect(commandLine([word])).toBe(written);
});

test('a shell reads what was meant, in one line without control characters', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('$HOME', '`id`', '!x', '"', '\\', '\t', "\n'", '=a'),
  );
  const kept = word.filter((text) => !text.includes('\0') && Buffer.from(text).toString() === text);
  fc.assert(
    fc.property(fc.array(kept, { minLength: 1, maxLength: 30 }), (words) => {
      const line = commandLine(words);
      // eslint-disable-next-line no-control-regex
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      expect(read(line)).toEqual(words);
    }),
    { numRuns: 30 },
  );
});

test('the name of a file is never an option', () => {
  expect(fileWord('-dash')).toBe('./-dash');
  expect(fileWord('dash')).toBe('dash');
});
