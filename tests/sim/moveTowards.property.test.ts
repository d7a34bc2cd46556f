import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveTowards } from './inside.ts';

it('moves every value, wherever it stands in a turn of the loop, as one alone would be moved', () => {
  const values = fc.float32Array({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1, maxLength: 23 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (column, part) => {
      const setPoints = column.map((value) => 1 - value * value);
      const alone = column.map((value, i) => value + part * (setPoints[i] - value));
      moveTowards(column, setPoints, part);
      expect(column).toEqual(alone);
    }),
  );
});
