import fc from 'fast-check';
import type { UnitDesign } from '#analysis';

/** Seeds in words. */
export const anySeed = fc.integer({ min: 0, max: 100_000 }).map((number) => `seed ${number}`);

/** The numbers of one factor, point by point. */
export function columnOf({ units, factors, points }: UnitDesign, factor: number): number[] {
  return Array.from({ length: points }, (_, row) => units[row * factors + factor]);
}

/** One point. */
export function rowOf({ units, factors }: UnitDesign, row: number): number[] {
  return [...units.subarray(row * factors, (row + 1) * factors)];
}

/** The smallest squared distance of two rows. */
export function nearestSquared(rows: readonly (readonly number[])[]): number {
  let nearest = Infinity;
  for (const [index, row] of rows.entries()) {
    for (const other of rows.slice(0, index)) {
      nearest = Math.min(
        nearest,
        row.reduce((sum, x, k) => sum + (x - other[k]) * (x - other[k]), 0),
      );
    }
  }
  return nearest;
}
