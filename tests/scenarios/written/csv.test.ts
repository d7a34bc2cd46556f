import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '#scenarios';

describe('CSV', () => {
  test('quotes commas, quotes and line breaks, and nothing else', () => {
    expect(
      csvText(
        ['a', 'b c'],
        [
          ['x,y', 'say "so"'],
          ['two\nlines', 'å'],
        ],
      ),
    ).toBe('a,b c\n"x,y","say ""so"""\n"two\nlines",å\n');
  });

  test('leaves an empty cell where there is nothing', () => {
    expect(csvText(['a', 'b'], [[null, NaN]])).toBe('a,b\n,\n');
  });

  test('gives every number back to the bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        const cell = csvText(['x'], [[value]]).split('\n')[1];
        expect(Object.is(Number(cell), Object.is(value, -0) ? 0 : value)).toBe(true);
      }),
    );
  });
});
