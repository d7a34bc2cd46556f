import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortWords } from './inside.ts';

const WORD = fc.nat(0xffffffff);
/** Few and many words, spread out and crowded: the boxes of the sort are full, empty or one. */
const WORDS = fc
  .tuple(fc.uint32Array({ maxLength: 5000, size: 'max' }), WORD, fc.integer({ min: 0, max: 31 }))
  .map(([words, base, shift]) => words.map((word) => base + (word >>> shift)));

it('words come out as the host sorts them', () => {
  fc.assert(
    fc.property(WORDS, (words) => {
      const sorted = words.slice();
      sortWords(sorted);
      expect(sorted).toEqual(words.slice().sort());
    }),
    { numRuns: 100 },
  );
});

it('words crowded in one box among few others are sorted', () => {
  const words = Uint32Array.from({ length: 3000 }, (_, n) => (n % 1000 === 0 ? 0xffffffff - n : (n * 7919) % 1013));
  const sorted = words.slice();
  sortWords(sorted);
  expect(sorted).toEqual(words.slice().sort());
});
