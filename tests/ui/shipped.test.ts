import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replicateSeed, simulate } from '#sim';
import { MAIN_METRICS, readSeries } from '#runs';
import { INITIAL_STATE } from '#ui';
import { resolved } from '../scenarios/resolving.ts';

interface Shipped {
  readonly place: string;
  readonly months: readonly number[];
  readonly replicates: number;
  readonly metrics: readonly string[];
  readonly strategies: readonly { readonly preset: string; readonly fingerprint: string }[];
}

const folder = new URL('../../ui/public/', import.meta.url);
const shipped = JSON.parse(readFileSync(new URL('comparison.json', folder), 'utf8')) as Shipped;

test('the comparison that ships is what the page starts with, and what this model gives', () => {
  expect(shipped.place).toBe(INITIAL_STATE.place);
  expect(shipped.metrics).toEqual(MAIN_METRICS);
  expect(shipped.strategies.map(({ preset }) => preset)).toEqual(INITIAL_STATE.strategies.map(({ preset }) => preset));
  const bytes = readFileSync(new URL('comparison.bin', folder));
  const count = shipped.strategies.length * shipped.replicates * MAIN_METRICS.length * shipped.months.length;
  expect(bytes.length).toBe(4 * count);
  // The second strategy's first run, to the bit: `node scripts/buildComparison.js` where this fails.
  const { scenario, run } = resolved({ extends: shipped.strategies[1].preset, place: shipped.place });
  const { fingerprint, series } = simulate(scenario, {
    seed: replicateSeed('1', 1),
    citizens: run.citizens,
    neighbourhoods: false,
  });
  expect(shipped.strategies[1].fingerprint).toBe(fingerprint);
  const read = readSeries(series);
  const at = shipped.replicates * MAIN_METRICS.length * shipped.months.length;
  for (const [m, metric] of MAIN_METRICS.entries()) {
    const from = at + m * shipped.months.length;
    const written = Float32Array.from({ length: shipped.months.length }, (_, n) => bytes.readFloatLE(4 * (from + n)));
    expect(written, metric).toEqual(Float32Array.from(shipped.months, (month) => read[metric][month]));
  }
});
