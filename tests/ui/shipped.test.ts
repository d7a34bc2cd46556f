import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COUNTRIES, replicateSeed, simulate } from '#sim';
import { gradientOf, MAIN_METRICS, readSeries } from '#runs';
import {
  INITIAL_STATE,
  LANGUAGES,
  NATIONS,
  shippedPlace,
  START_PLACES,
  startState,
  withBelief,
  withLever,
  withPreset,
  type Language,
} from '#ui';
import { resolved } from '../scenarios/resolving.ts';
import { FULL } from '../full.ts';

interface Shipped {
  readonly place: string;
  readonly country: string;
  readonly gradient: string;
  readonly months: readonly number[];
  readonly replicates: number;
  readonly metrics: readonly string[];
  readonly strategies: readonly { readonly preset: string; readonly fingerprint: string }[];
}

const folder = new URL('../../ui/public/', import.meta.url);
const languages = Object.keys(LANGUAGES) as Language[];

describe.each(languages)('the comparison that ships for the start in %s', (language) => {
  const state = startState(language);
  const file = `comparison-${state.place.toLowerCase()}`;
  const shipped = JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8')) as Shipped;
  const bytes = readFileSync(new URL(`${file}.bin`, folder));

  test('is what the page starts with', () => {
    const { scenario } = resolved({ extends: shipped.strategies[1].preset, place: shipped.place });
    expect(shipped.place).toBe(state.place);
    expect([shipped.country, shipped.gradient]).toEqual([scenario.place.country, gradientOf(scenario.place)]);
    expect(shipped.replicates).toBe(state.runs);
    expect(shipped.metrics).toEqual(MAIN_METRICS);
    expect(shipped.strategies.map(({ preset }) => preset)).toEqual(state.strategies.map(({ preset }) => preset));
    const count = shipped.strategies.length * shipped.replicates * MAIN_METRICS.length * shipped.months.length;
    expect(bytes.length).toBe(4 * count);
  });

  // Each is a whole run of the place: one of them here, the others in the full tests.
  test.runIf(FULL || language === 'en')('is what this model gives', () => {
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
});

describe('the start', () => {
  test('is in the country of the language, and a link that names no place means Preston in every language', () => {
    expect(START_PLACES).toEqual({ en: 'Preston', nb: 'Oslo', da: 'Aarhus' });
    expect(INITIAL_STATE.place).toBe('Preston');
    expect(startState('en')).toEqual(INITIAL_STATE);
  });

  test('is shipped in whatever language and view it is read, and nothing that asks for other runs is', () => {
    for (const place of Object.values(START_PLACES)) {
      const state = { ...startState('da'), place };
      expect(shippedPlace({ ...state, month: 3, view: 'runs', outcome: 'trust' })).toBe(place);
      // As a link gives it: equal, and another object.
      expect(shippedPlace(JSON.parse(JSON.stringify(state)))).toBe(place);
      for (const other of [
        { ...state, place: 'Wigan' },
        { ...state, runs: 5 },
        { ...state, citizens: 500 },
        { ...state, country: 'norway' as const },
        { ...state, ownPlace: { file: `${place}.csv`, csv: '' } },
        withLever(state, 'clarity', 0.3, 0.8),
        withBelief(state, 'fatigueRate', 0.1, 0.2),
        withPreset(state, 'sham'),
      ])
        expect(shippedPlace(other)).toBeNull();
    }
  });

  test('has a file for each place, and there are no others', () => {
    const files = Object.values(START_PLACES).flatMap((place) => [
      `comparison-${place.toLowerCase()}.bin`,
      `comparison-${place.toLowerCase()}.json`,
      `bands-${place.toLowerCase()}.json`,
    ]);
    const settings = COUNTRIES.map((country) => `settings-${country}.json`);
    const nations = NATIONS.map((nation) => `nation-${nation}.json`);
    // Lessons have tests of their own.
    expect(readdirSync(folder).toSorted()).toEqual([...files, ...settings, ...nations, 'lessons'].toSorted());
  });
});
