import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gradientOf, MAIN_METRICS, MEASURED_SIZES, measureSize, scenarioKey, sizeOf } from '#runs';
import { MODEL_VERSION } from '#sim';
import { openPool } from '#workers/node';
import { START_PLACES } from '#ui';
import { FULL } from '../full.ts';
import { resolved } from '../scenarios/resolving.ts';

/** The strategies of a place as the table has them, at the model's own size or one to one. */
function strategiesOf(place: string, presets: readonly string[], citizens?: 'adults') {
  return presets.map((preset) => {
    const { scenario, run } = resolved({ extends: preset, place, ...(citizens === undefined ? {} : { citizens }) });
    return { name: preset, title: scenario.title, scenario, months: 120, citizens: run.citizens };
  });
}

test('what is measured at one to one ships for every place that the page starts with, of this model; else `node scripts/buildSizes.js`', () => {
  for (const { model } of MEASURED_SIZES.places) expect(model).toBe(MODEL_VERSION);
  expect(MEASURED_SIZES.metrics).toEqual(MAIN_METRICS);
  expect(MEASURED_SIZES.places.map(({ place }) => place)).toEqual(Object.values(START_PLACES));
});

describe.each(MEASURED_SIZES.places)('$place, at its own size and one to one', (measured) => {
  const presets = measured.strategies.map(({ preset }) => preset);
  const strategies = strategiesOf(measured.place, presets);
  const [first] = strategies;

  test('is of the strategies that ship, as they are now, at the size that the model takes by itself', () => {
    const file = new URL(`../../ui/public/comparison-${measured.place.toLowerCase()}.json`, import.meta.url);
    const shipped = JSON.parse(readFileSync(file, 'utf8')) as { strategies: { preset: string }[]; size: object };
    expect(presets).toEqual(shipped.strategies.map(({ preset }) => preset));
    expect(measured.strategies.map(({ key }) => key)).toEqual(strategies.map(({ scenario }) => scenarioKey(scenario)));
    expect(measured.size).toEqual(sizeOf(first.scenario.place, first.citizens));
    expect(measured.size).toEqual(shipped.size);
  });

  test('has every figure that can be read there, and no other', () => {
    const unread = gradientOf(first.scenario.place) === 'known' ? [] : ['equity', 'engagementGap'];
    for (const { differences } of [measured.own, measured.oneToOne]) {
      expect(differences).toHaveLength(presets.length - 1);
      for (const months of differences) {
        expect(months).toHaveLength(MEASURED_SIZES.months.length);
        for (const cells of months)
          MAIN_METRICS.forEach((metric, n) => {
            const cell = cells[n];
            expect(cell === null, metric).toBe(unread.includes(metric));
            if (cell === null || cell === undefined) return;
            const [median, least, most] = cell;
            expect(least).toBeLessThanOrEqual(median);
            expect(median).toBeLessThanOrEqual(most);
          });
      }
    }
  });
});

// Ten runs of every adult of Preston: about a minute of two processors.
test.runIf(FULL)('is what this model gives, to the bit: one pair in Preston', { timeout: 900_000 }, async () => {
  const measured = MEASURED_SIZES.places[0];
  const presets = measured.strategies.slice(0, 2).map(({ preset }) => preset);
  const pool = openPool(2);
  try {
    const { signal } = new AbortController();
    for (const [size, citizens] of [
      ['own', undefined],
      ['oneToOne', 'adults'],
    ] as const) {
      const again = await measureSize(strategiesOf(measured.place, presets, citizens), MEASURED_SIZES, pool, signal);
      expect(again.fingerprints, size).toEqual(measured[size].fingerprints.slice(0, 2));
      expect(again.differences[0], size).toEqual(measured[size].differences[0]);
    }
  } finally {
    await pool.close();
  }
});
