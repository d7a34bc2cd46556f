import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Place } from '#sim';
import { openAtlas } from '#scenarios/node';

const atlas = openAtlas();
const places = atlas.names.map(place);

function place(name: string): Place {
  const found = atlas.find(name);
  if (!found.ok) throw new Error(`${name}: ${JSON.stringify(found.issues)}`);
  return found.value;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function of(country: Place['country']): readonly Place[] {
  return places.filter((one) => one.country === country);
}

function sourceRows(file: string): string[][] {
  const url = new URL(`../../scenarios/places/sources/${file}`, import.meta.url);
  return readFileSync(url, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
}

test('every place has as many names, codes, adults and deprivations, at least one', () => {
  const lengths = places.map((one) =>
    [one.names, one.codes, one.adults, one.deprivation].map((column) => column.length),
  );
  expect(lengths.filter(([names = 0, ...others]) => names < 1 || others.some((length) => length !== names))).toEqual(
    [],
  );
});

test('every neighbourhood has at least one adult, and only whole ones', () => {
  expect(places.filter((one) => one.adults.some((adults) => !Number.isInteger(adults) || adults < 1))).toEqual([]);
});

test('every place has room for 50 citizens and no more than 1,000 neighbourhoods', () => {
  expect(places.filter((one) => sum(one.adults) < 50 || one.codes.length > 1_000)).toEqual([]);
});

test('deprivation lies between 0 and 1', () => {
  expect(places.filter((one) => one.deprivation.some((d) => !(d >= 0 && d <= 1)))).toEqual([]);
});

test('no neighbourhood code is used twice, in any place', () => {
  const codes = places.flatMap((one) => one.codes);
  expect(new Set(codes).size).toBe(codes.length);
});

test('neighbourhoods of a place have names of their own', () => {
  expect(places.filter((one) => new Set(one.names).size < one.names.length)).toEqual([]);
});

test('places have names and codes of their own', () => {
  expect(new Set(atlas.names).size).toBe(atlas.names.length);
  expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
});

test('every place says where its numbers come from', () => {
  expect(places.filter(({ source }) => !/Open Government Licence v3|CC BY 4|synthetic|invented/.test(source))).toEqual(
    [],
  );
});

test('England has its 317 districts of 2019 and all 32,844 neighbourhoods', () => {
  expect(of('england').length).toBe(317);
  expect(sum(of('england').map(({ codes }) => codes.length))).toBe(32_844);
  expect(sum(of('england').map(({ adults }) => sum(adults)))).toBe(44_323_154);
});

test('each English neighbourhood has the name, adults and rank of the source', () => {
  const shipped = of('england').flatMap(({ code, codes, names, adults, deprivation }) =>
    codes.map((lsoa, k) => [lsoa, names[k], code, Math.round((1 - deprivation[k]) * 32_844 + 0.5), adults[k]].join()),
  );
  const source = sourceRows('england-neighbourhoods-2019.csv').map((row) =>
    [row[0], row[1], row[2], row[4], row[10]].join(),
  );
  expect(shipped.sort()).toEqual(source.sort());
});

test('deprivation is the share of areas that are less deprived', () => {
  const { names, deprivation } = place('Blackpool');
  // Rank 2 of 32,844: Blackpool 010A.
  expect(deprivation[names.indexOf('Blackpool 010A')]).toBe(1 - 1.5 / 32_844);
});

test('Preston has 86 neighbourhoods and the anchor spend of 2012/13', () => {
  expect(place('Preston')).toMatchObject({
    code: 'E07000123',
    country: 'england',
    codes: expect.toSatisfy((codes: string[]) => codes.length === 86),
    deprivationSource: 'measured',
    anchorSpend: 750_000_000,
    localShareTown: 0.05,
    localShareRegion: 0.39,
  });
});

test('only Preston comes with anchor figures of its own', () => {
  expect(places.filter(({ anchorSpend }) => anchorSpend !== undefined).map(({ name }) => name)).toEqual(['Preston']);
});

test('Wigan has 200 neighbourhoods', () => {
  expect(place('Wigan').codes.length).toBe(200);
});

test('the smallest and the largest districts are there as they are', () => {
  const sizes = of('england').map(({ name, codes }): [string, number] => [name, codes.length]);
  expect(sizes.filter(([, size]) => size < 10 || size > 400)).toEqual([
    ['Birmingham', 639],
    ['City of London', 6],
    ['Isles of Scilly', 1],
    ['Leeds', 482],
  ]);
});

test('a merged district keeps the old districts in the names of its neighbourhoods', () => {
  const stems = new Set(place('East Suffolk').names.map((name) => name.slice(0, -5)));
  expect([...stems]).toEqual(['Suffolk Coastal', 'Waveney']);
});

test('Norway has its 356 municipalities of 2020 and Mellomby, but none for the row Rest', () => {
  expect(of('norway').length).toBe(357);
  expect(atlas.names).not.toContain('Delte kommuner og uoppgitt');
});

test('adults of each Norwegian municipality are .82 of its residents, whatever its districts sum to', () => {
  const shipped = of('norway').filter(({ name }) => !['Mellomby', 'Oslo'].includes(name));
  const source = sourceRows('norway-municipalities-2020.csv').filter(([code]) => !['Rest', '0301'].includes(code));
  const expected = source.map(([code, name, , population]) =>
    [code, name, Math.round(0.82 * Number(population))].join(),
  );
  expect(shipped.map(({ code, name, adults }) => [code, name, sum(adults)].join()).sort()).toEqual(expected.sort());
  expect(sum(shipped.map(({ adults }) => sum(adults)))).toBe(3_832_761);
});

test('three cities have their districts, in proportion to the districts’ residents', () => {
  expect(['Stavanger', 'Bergen', 'Trondheim'].map((name) => place(name).codes.length)).toEqual([9, 8, 4]);
  const { names, adults } = place('Trondheim');
  expect(names).toEqual(['Midtbyen', 'Østbyen', 'Lerkendal', 'Heimdal']);
  // 168,234 adults over 51,719 : 56,631 : 54,148 : 42,152 residents.
  expect(adults).toEqual([42_516, 46_554, 44_513, 34_651]);
});

describe('Oslo', () => {
  const oslo = place('Oslo');
  const incomes = sourceRows('oslo-neighbourhoods-income.csv');
  const at = (name: string): number => oslo.names.indexOf(name);

  test('has the 96 neighbourhoods that have an income, with the adults of their districts, without Sentrum and Marka', () => {
    expect([oslo.code, oslo.codes.length, oslo.deprivationSource]).toEqual(['0301', 96, 'measured']);
    expect(oslo.codes).toEqual(incomes.map(([code]) => code).toSorted());
    // 568,665 adults by the districts' residents: 58,671 of 691,108 live in Gamle Oslo, in nine neighbourhoods.
    const inGamleOslo = oslo.adults.filter((_, k) => oslo.codes[k].startsWith('030101'));
    expect(sum(inGamleOslo)).toBe(Math.round((568_665 * 58_671) / 691_108));
    expect(inGamleOslo).toHaveLength(9);
    expect(Math.max(...inGamleOslo) - Math.min(...inGamleOslo)).toBeLessThanOrEqual(1);
    // Sentrum and Marka: 1,471 and 1,610 residents.
    expect(Math.abs(sum(oslo.adults) - (568_665 * (691_108 - 3_081)) / 691_108)).toBeLessThan(2);
  });

  test('ranks by income: the richest is least deprived by half of itself, equal incomes share the middle rank', () => {
    const { adults, deprivation } = oslo;
    const all = sum(adults);
    const income = oslo.codes.map((code) => Number(incomes.find(([own]) => own === code)?.[4]));
    expect(deprivation[at('Slemdal')]).toBeCloseTo(adults[at('Slemdal')] / 2 / all, 12);
    expect(deprivation[at('Fossum')]).toBeCloseTo(1 - adults[at('Fossum')] / 2 / all, 12);
    for (const [k, own] of income.entries()) {
      const richer = sum(adults.filter((_, j) => income[j] > own));
      const same = sum(adults.filter((_, j) => income[j] === own));
      expect(deprivation[k]).toBeCloseTo((richer + same / 2) / all, 12);
    }
  });
});

test('other municipalities have a part for every 2,500 residents, 3 to 40, that differ by one adult at most', () => {
  const residents = new Map(
    sourceRows('norway-municipalities-2020.csv').map(([code, , , count]) => [code, Number(count)]),
  );
  const parts = of('norway').filter(({ code, codes }) => code !== 'mellomby' && codes[0] === `${code}-01`);
  expect(parts.length).toBe(352);
  for (const { code, adults } of parts) {
    const wanted = Math.min(40, Math.max(3, Math.round((residents.get(code) ?? NaN) / 2_500)));
    expect([code, adults.length]).toEqual([code, wanted]);
    expect(Math.max(...adults) - Math.min(...adults)).toBeLessThanOrEqual(1);
  }
});

test('without measured deprivation a gradient from .15 to .85 stands in, and the place says so', () => {
  const { deprivation, deprivationSource } = place('Halden');
  expect(deprivationSource).toBe('synthetic');
  expect([deprivation[0], deprivation[6], deprivation[12]]).toEqual([0.15, 0.5, 0.85]);
  expect(place('Bergen').deprivation.map((d) => d.toFixed(2))).toEqual([
    '0.15',
    '0.25',
    '0.35',
    '0.45',
    '0.55',
    '0.65',
    '0.75',
    '0.85',
  ]);
});

test('deprivation is measured in Oslo and England and synthetic everywhere else', () => {
  const measured = places.filter(({ deprivationSource }) => deprivationSource === 'measured');
  expect(measured.map(({ name }) => name)).toEqual(['Oslo', ...of('england').map(({ name }) => name)]);
});

test('Aarhus is 350,000 residents in 40 equal parts', () => {
  const { country, adults } = place('Aarhus');
  expect({ country, adults }).toEqual({ country: 'denmark', adults: Array.from({ length: 40 }, () => 7_175) });
});

test('Mellomby, the default place, comes first: 24,000 adults in 12 neighbourhoods over the whole range', () => {
  expect(atlas.names[0]).toBe('Mellomby');
  const { country, adults, deprivation, deprivationSource } = place('Mellomby');
  expect({ country, adults, deprivation, deprivationSource }).toEqual({
    country: 'norway',
    adults: Array.from({ length: 12 }, () => 2_000),
    deprivation: Array.from({ length: 12 }, (_, k) => (k + 0.5) / 12),
    deprivationSource: 'synthetic',
  });
});
