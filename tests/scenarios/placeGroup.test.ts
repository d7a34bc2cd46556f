import { describe, expect, test } from 'vitest';
import { AUTHORITY_KINDS, NORWEGIAN_COUNTIES, placeGroup } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import type { Country } from '#sim';

const atlas = openAtlas();

/** How many places of a country are in each group; `none` for those without. */
function counts(country: Country): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const name of atlas.placesIn(country)) {
    const place = atlas.find(name);
    if (!place.ok) throw new Error(name);
    const key = placeGroup(place.value)?.key ?? 'none';
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}

describe('the places that ship', () => {
  test('are all of a kind in England: 36 metropolitan districts and 33 in London, as there are', () => {
    expect(counts('england')).toEqual({ E06: 56, E07: 192, E08: 36, E09: 33 });
    expect(Object.keys(AUTHORITY_KINDS)).toEqual(['E06', 'E07', 'E08', 'E09']);
  });

  test('are all in one of the eleven counties of 2020 in Norway', () => {
    const found = counts('norway');
    expect(Object.keys(found).toSorted()).toEqual(Object.keys(NORWEGIAN_COUNTIES).toSorted());
    expect(found['none']).toBeUndefined();
    expect([found['03'], found['30'], found['42']]).toEqual([1, 51, 25]);
  });
});

test.each([
  ['england', 'E07000123', 'non-metropolitan district'],
  ['england', 'E09000001', 'London borough'],
  ['norway', '0301', 'Oslo'],
  ['norway', '4601', 'Vestland'],
] as const)('in %s %s is of %s', (country, code, label) => {
  expect(placeGroup({ country, code })?.label).toBe(label);
});

test.each([
  ['england', 'my-town'],
  ['england', 'E1000001'],
  ['england', 'E10000001'],
  ['england', 'E06'],
  ['england', 'E060000012'],
  ['england', '0301'],
  ['norway', '9901'],
  ['norway', 'mellomby'],
  ['norway', '03011'],
  ['denmark', '0751'],
] as const)('in %s %s is of no group', (country, code) => {
  expect(placeGroup({ country, code })).toBeNull();
});
