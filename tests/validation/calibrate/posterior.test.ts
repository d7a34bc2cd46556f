import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countryParameters, MODEL_VERSION, PARAMETERS, type Country, type ParameterName } from '#sim';

interface Posterior {
  readonly model: number;
  readonly profile: Readonly<Partial<Record<ParameterName, number>>>;
  readonly readings: Readonly<Record<string, number>>;
  readonly coverage: readonly { readonly target: string; readonly band: readonly [number | null, number | null] }[];
  readonly sample: readonly {
    readonly accepted: boolean;
    readonly values: Readonly<Partial<Record<ParameterName, number>>>;
  }[];
}

/** Files and the country each fits; the people and the local economy of England are two blocks. */
const BLOCKS: readonly (readonly [file: string, country: Country])[] = [
  ['norway', 'norway'],
  ['denmark', 'denmark'],
  ['england', 'england'],
  ['england-economy', 'england'],
];

/** Fewer accepted points are no sample that one may use. */
const FEWEST_ACCEPTED = 30;

describe.each(BLOCKS)('the posterior that ships as %s', (block, country) => {
  const file = new URL(`../../../research/calibration/posterior/${block}.json`, import.meta.url);
  const posterior = JSON.parse(readFileSync(file, 'utf8')) as Posterior;

  test('belongs to this model, and its point is the default of the country', () => {
    expect(posterior.model).toBe(MODEL_VERSION);
    expect(Object.keys(posterior.profile).length).toBeLessThanOrEqual(12);
    expect(countryParameters(country)).toMatchObject(posterior.profile);
  });

  test('holds that point among its accepted ones, and all points stay in their ranges', () => {
    expect(posterior.sample.filter(({ accepted }) => accepted).map(({ values }) => values)).toContainEqual(
      posterior.profile,
    );
    const outside = posterior.sample.flatMap(({ values }) =>
      Object.entries(values).filter(
        ([name, value]) =>
          value < PARAMETERS[name as ParameterName].min || value > PARAMETERS[name as ParameterName].max,
      ),
    );
    expect(outside).toEqual([]);
  });

  test('is a sample that one may use', () => {
    expect(posterior.sample.filter(({ accepted }) => accepted).length).toBeGreaterThanOrEqual(FEWEST_ACCEPTED);
  });

  test('was read inside every band at its point', () => {
    const outside = posterior.coverage.filter(({ target, band: [low, high] }) => {
      const value = posterior.readings[target] ?? NaN;
      return !(value >= (low ?? -Infinity) && value <= (high ?? Infinity));
    });
    expect(outside).toEqual([]);
  });
});
