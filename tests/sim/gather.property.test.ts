import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gather } from './inside.ts';

/** Words, places among them, and the part of the places that is gathered. */
const GATHERING = fc
  .uint8Array({ minLength: 1, maxLength: 60 })
  .chain((words) =>
    fc.record({
      from: fc.constant(Int32Array.from(words)),
      where: fc.array(fc.nat(words.length - 1), { maxLength: 50 }),
      ends: fc.tuple(fc.nat(50), fc.nat(50)),
    }),
  )
  .map(({ from, where, ends }) => {
    const [start, end] = ends.map((place) => Math.min(place, where.length)).sort((a, b) => a - b);
    return { from, where: Int32Array.from(where), start, end };
  });

it('each place of the part holds the word that its number points to, the others what they held', () => {
  fc.assert(
    fc.property(GATHERING, ({ from, where, start, end }) => {
      const into = new Int32Array(where.length).fill(-1);
      gather(into, from, where, start, end);
      expect(Array.from(into)).toEqual(Array.from(where, (place, n) => (n >= start && n < end ? from[place] : -1)));
    }),
  );
});

it('numbers may be gathered into their own places', () => {
  const places = Int32Array.from({ length: 19 }, (_, n) => 18 - n);
  gather(
    places,
    Int32Array.from({ length: 19 }, (_, n) => 100 + n),
    places,
    0,
    19,
  );
  expect(Array.from(places)).toEqual(Array.from({ length: 19 }, (_, n) => 118 - n));
});
