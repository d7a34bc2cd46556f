import { expect, test } from 'vitest';
import { bookedShare, readingIssues, readingOf, type SeriesReading } from '#runs';
import { METRIC_NAMES, type MetricName, type Result } from '#sim';

const MONTHS = 24;
/** Every series 0, 1, 2, …; in fifth f a hundred times f more. */
const column = Float64Array.from({ length: MONTHS + 1 }, (_, month) => month);
const result = {
  series: Object.fromEntries(METRIC_NAMES.map((name) => [name, column])) as Result['series'],
  byFifth: { trust: Float64Array.from({ length: 5 * (MONTHS + 1) }, (_, k) => Math.floor(k / 5) + 100 * (k % 5)) },
};
const reading = (
  metric: MetricName,
  as: SeriesReading['as'],
  from: number,
  to: number,
  fifth?: number,
): SeriesReading => ({
  metric,
  as,
  from,
  to,
  ...(fifth === undefined ? {} : { fifth }),
});

test('a series is read at a month, over a span, added up, and in a fifth', () => {
  expect(readingOf(result, reading('trust', 'month', 24, 24))).toBe(24);
  // Of what is counted by the month, the mean of the year up to it.
  expect(readingOf(result, reading('burnouts', 'month', 24, 24))).toBe(18.5);
  expect(readingOf(result, reading('trust', 'mean', 13, 24))).toBe(18.5);
  expect(readingOf(result, reading('burnouts', 'total', 1, 24))).toBe(300);
  expect(readingOf(result, reading('trust', 'month', 24, 24, 3))).toBe(324);
  expect(readingOf(result, reading('trust', 'mean', 0, 10, 1))).toBe(105);
  expect(readingOf({ ...result, byFifth: null }, reading('trust', 'month', 1, 1, 0))).toBeNaN();
});

test('what cannot be read is told, all at once', () => {
  expect(readingIssues(reading('trust', 'total', 1, 24), 24, '--total').length).toBe(1);
  expect(readingIssues(reading('trust', 'mean', 9, 25), 24, '--span').length).toBe(1);
  expect(readingIssues(reading('staffStrain', 'total', 20, 10, 2), 24, '--metric').length).toBe(3);
  expect(readingIssues(reading('burnouts', 'total', 1, 24), 24, '--metric')).toEqual([]);
});

test('a booking counts in a level as long as it is there', () => {
  expect([1, 24, 25].map((month) => bookedShare({ as: 'month', from: 24, to: 24 }, month))).toEqual([1, 1, 0]);
  // Months 13 to 24: what was booked in month 13 is there in all twelve, of month 19 in six.
  expect([1, 13, 19, 24, 25].map((month) => bookedShare({ as: 'mean', from: 13, to: 24 }, month))).toEqual([
    1,
    1,
    0.5,
    1 / 12,
    0,
  ]);
});
