import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metricPatterns, metricsRead, PATTERNS, standingOf, type Pattern, type Scoreboard } from '#validation';

const { rows } = JSON.parse(
  readFileSync(new URL('../../research/validation/scoreboard.json', import.meta.url), 'utf8'),
) as Scoreboard;
const pattern = (id: string): Pattern => PATTERNS.find((one) => one.id === id) as Pattern;

test('a pattern is asked which figures its deciding conditions look at', () => {
  expect([...metricsRead(pattern('P4'), 'norway')]).toEqual(['engagementGap']);
  expect([...metricsRead(pattern('P1'), 'england')]).toEqual(['yearlyParticipation']);
  // Its index is made of these, and a strategy's standing on each is no condition of its own.
  expect(metricsRead(pattern('P25'), 'norway')).toEqual(
    new Set(['needMet', 'complexNeedMet', 'equity', 'trust', 'staffStrain', 'localIncomeIndex']),
  );
  // People one by one show in no figure.
  expect([...metricsRead(pattern('P18'), 'norway')]).toEqual([]);
});

test('what is only shown beside a test does not count', () => {
  const shown = pattern('P14');
  const all = shown.checks('norway').map((check) => ({ ...check, decides: false }));
  expect([...metricsRead({ ...shown, checks: () => all }, 'norway')]).toEqual([]);
});

test('a figure has the verdicts of its country, without rows that were fitted', () => {
  const england = metricPatterns(rows, 'england');
  expect(england.trust?.map(({ pattern: id }) => id)).toContain('P16');
  expect(metricPatterns(rows, 'denmark').trust?.map(({ pattern: id }) => id)).not.toContain('P16');
  for (const country of ['england', 'norway', 'denmark'] as const)
    for (const found of Object.values(metricPatterns(rows, country)))
      for (const { pattern: id } of found) {
        const row = rows.find((one) => one.pattern === id && one.country === country);
        expect(row && standingOf(row)).not.toBe('fitted');
      }
});
