import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bitAt, bitsFor, packBits } from './inside.ts';

it('a column of 0 and 1 comes back from its bits, whatever the bits held before', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1), { minLength: 1, maxLength: 200, size: 'max' }), (values) => {
      const column = Uint8Array.from(values);
      const bits = bitsFor(column.length).fill(-1);
      packBits(column, bits);
      expect(Array.from(column.keys(), (i) => bitAt(bits, i))).toEqual(values);
    }),
  );
});
