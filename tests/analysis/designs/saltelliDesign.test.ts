import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saltelliDesign, sobolSequence } from '#analysis';
import { anySeed, rowOf } from './readDesign.ts';

const anySize = [fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }), anySeed] as const;

describe('a Saltelli sample', () => {
  test('has blocks of A, A with one number from B each, and B', () => {
    fc.assert(
      fc.property(...anySize, (factors, base, seed) => {
        const design = saltelliDesign(factors, base, seed);
        expect(design.points).toBe(base * (factors + 2));
        for (let point = 0; point < base; point++) {
          const rows = Array.from({ length: factors + 2 }, (_, k) => rowOf(design, point * (factors + 2) + k));
          const [a, b] = [rows[0], rows[factors + 1]];
          for (let j = 0; j < factors; j++) expect(rows[1 + j]).toEqual(a.with(j, b[j]));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('with second order also has B with one number from A each, before B', () => {
    fc.assert(
      fc.property(...anySize, (factors, base, seed) => {
        const design = saltelliDesign(factors, base, seed, { secondOrder: true });
        const length = 2 * factors + 2;
        expect(design.points).toBe(base * length);
        for (let point = 0; point < base; point++) {
          const rows = Array.from({ length }, (_, k) => rowOf(design, point * length + k));
          const [a, b] = [rows[0], rows[length - 1]];
          for (let j = 0; j < factors; j++) {
            expect(rows[1 + j]).toEqual(a.with(j, b[j]));
            expect(rows[1 + factors + j]).toEqual(b.with(j, a[j]));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('takes A and B from one sequence of twice as many dimensions, scrambled unless told otherwise', () => {
    for (const scramble of [true, false]) {
      const design = saltelliDesign(3, 8, 'x', { scramble });
      const sequence = sobolSequence(6, 8, scramble ? { scramble: 'x' } : {});
      for (let point = 0; point < 8; point++) {
        expect([...rowOf(design, point * 5), ...rowOf(design, point * 5 + 4)]).toEqual(rowOf(sequence, point));
      }
    }
    expect(saltelliDesign(3, 8, 'x').units).toEqual(saltelliDesign(3, 8, 'x', { scramble: true }).units);
  });

  test('scrambled, A and B differ in every number of every block', () => {
    const design = saltelliDesign(20, 64, 'y');
    for (let point = 0; point < 64; point++) {
      const b = rowOf(design, point * 22 + 21);
      expect(rowOf(design, point * 22).filter((unit, factor) => unit === b[factor])).toEqual([]);
    }
  });

  test('takes at most half as many factors as the sequence has dimensions', () => {
    expect(saltelliDesign(168, 1, '1').factors).toBe(168);
    expect(() => saltelliDesign(169, 1, '1')).toThrow('factors: expected whole number 1 to 168, got 169');
  });
});
