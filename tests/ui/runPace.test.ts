import { expect, test } from 'vitest';
import { noticePace, secondsOf } from '#ui';

test('how long runs take is told of as many, of other sizes with what a run costs however few there are', () => {
  noticePace(10, 12_900, 20_000);
  expect(secondsOf(10, 12_900)).toBe(20);
  expect(secondsOf(40, 12_900)).toBe(80);
  // A twentieth of the people takes more than a twentieth of the time.
  expect(secondsOf(10, 645)).toBe(2);
  noticePace(5, 12_900, 1);
  expect(secondsOf(10, 12_900)).toBe(20);
  expect(secondsOf(1, 1)).toBe(1);
});
