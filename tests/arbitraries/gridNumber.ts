import fc from 'fast-check';
import type { Declaration } from '#sim';

/**
 * A number in [min, max] on a grid of about 1,000 steps, both ends included. Never raw `fc.double`: nine in ten of its
 * values lie next to zero, and planted bugs escape.
 */
export function gridNumber(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 1000 }).map((step) => Math.min(max, min + ((max - min) * step) / 1000));
}

/** Any value a declaration allows; whole numbers stay whole. */
export function anyValueOf({ min, max, whole }: Declaration): fc.Arbitrary<number> {
  return whole && max - min <= 1000
    ? fc.integer({ min, max })
    : gridNumber(min, max).map((value) => (whole ? Math.round(value) : value));
}
