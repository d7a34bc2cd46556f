import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METRIC_NAMES, MODEL_VERSION, simulate, type Scenario } from '#sim';
import { canonicalJson, fingerprint, type Fingerprinted } from './inside.ts';
import { busy, townOf } from './towns.ts';

const scenario: Scenario = {
  ...busy({ ...townOf(3), anchorSpend: 5e6, localShareTown: 0.1, localShareRegion: 0.4 }),
  off: ['contagion', 'exit'],
};
const options = { seed: '7', months: 3, citizens: 60 };
const result = simulate(scenario, options);
const printed: Fingerprinted = { modelVersion: result.version, scenario, ...options, series: result.series };
const own = fingerprint(printed);

/** Paths to every number below a value. */
function numbersIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'number') return [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, [...path, key]));
}

/** A copy with the number at a path changed a little. */
function changed<T>(value: T, path: readonly string[]): T {
  const copy = structuredClone(value);
  let part = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) part = part[key] as Record<string, unknown>;
  const last = path[path.length - 1];
  part[last] = (part[last] as number) + 0.001;
  return copy;
}

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, turned(part)]),
  );
}

describe('a fingerprint', () => {
  test('is 64 hexadecimal digits and the one that the run gives', () => {
    expect(own).toMatch(/^[0-9a-f]{64}$/);
    expect(own).toBe(result.fingerprint);
  });

  test('differs when any number of the scenario differs', () => {
    const paths = numbersIn(scenario);
    expect(paths.length).toBeGreaterThan(350);
    for (const path of paths)
      expect(fingerprint({ ...printed, scenario: changed(scenario, path) }), path.join('.')).not.toBe(own);
  });

  test('differs with switches, names of neighbourhoods’ codes, country, seed, months, citizens and version', () => {
    const { place } = scenario;
    const others: Fingerprinted[] = [
      { ...printed, scenario: { ...scenario, off: ['contagion'] } },
      { ...printed, scenario: { ...scenario, country: 'denmark' } },
      { ...printed, scenario: { ...scenario, place: { ...place, code: 'other' } } },
      { ...printed, scenario: { ...scenario, place: { ...place, codes: ['A', ...place.codes.slice(1)] } } },
      { ...printed, scenario: { ...scenario, place: { ...place, deprivationSource: 'synthetic' } } },
      { ...printed, scenario: { ...scenario, events: scenario.events.slice(1) } },
      { ...printed, scenario: { ...scenario, schedules: scenario.schedules.slice(1) } },
      { ...printed, seed: '07' },
      { ...printed, months: 2 },
      { ...printed, citizens: 61 },
      { ...printed, modelVersion: MODEL_VERSION + 1 },
    ];
    expect(new Set([own, ...others.map(fingerprint)]).size).toBe(others.length + 1);
  });

  test('differs when any value of any series differs in its last bit', () => {
    for (const name of METRIC_NAMES) {
      for (let month = 0; month <= options.months; month++) {
        const series = { ...result.series, [name]: result.series[name].slice() };
        const value = series[name][month];
        const bits = new DataView(new ArrayBuffer(8));
        bits.setFloat64(0, Number.isNaN(value) ? 0 : value);
        bits.setUint32(4, bits.getUint32(4) ^ 1);
        series[name][month] = bits.getFloat64(0);
        expect(fingerprint({ ...printed, series }), `${name}, month ${month}`).not.toBe(own);
      }
    }
  });

  test('takes every way to write what does not exist as one', () => {
    const series = { ...result.series, participation: result.series.participation.slice() };
    series.participation[1] = NaN;
    const once = fingerprint({ ...printed, series });
    new DataView(series.participation.buffer).setBigUint64(8, 0xfff8000000000001n, true);
    expect(fingerprint({ ...printed, series })).toBe(once);
  });

  test('ignores ids, titles, names and sources', () => {
    const named: Scenario = {
      ...scenario,
      id: 'renamed',
      title: 'Renamed',
      place: { ...scenario.place, name: 'Elsewhere', names: ['x', 'y', 'z'], source: 'another' },
    };
    expect(fingerprint({ ...printed, scenario: named })).toBe(own);
    expect(simulate(named, options).fingerprint).toBe(own);
  });

  test('ignores the order of keys and of switches', () => {
    const other = turned({ ...scenario, off: ['exit', 'contagion'] }) as Scenario;
    expect(fingerprint({ ...printed, scenario: other })).toBe(own);
    expect(simulate(other, options).fingerprint).toBe(own);
  });
});

describe('canonical JSON', () => {
  const anyValue = fc.jsonValue({ maxDepth: 4 });

  test('is JSON of the same value', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('does not depend on the order of keys', () => {
    fc.assert(fc.property(anyValue, (value) => canonicalJson(turned(value)) === canonicalJson(value)));
  });

  test('differs for different values', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (one, other) => {
        if (canonicalJson(one) === canonicalJson(other)) expect(one).toEqual(other);
      }),
    );
  });

  test('leaves out what is undefined', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });
});
