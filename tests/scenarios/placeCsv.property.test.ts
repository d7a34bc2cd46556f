import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '#sim';
import { readPlaceCsv } from '#scenarios';
import { gridNumber } from '../arbitraries/gridNumber.ts';

/** Names as they are written: no white space but single spaces inside, nothing that cannot be printed. */
const anyName = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...',;" \'abcÅøß-.'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
    minLength: 1,
    maxLength: 12,
  })
  .map((name) =>
    name
      .replace(/[\p{Control}\p{Surrogate}\uFFFD\uFFFE]/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((name) => name !== '');

/** A code stands in cells of results: none that a spreadsheet would take for a formula. */
const anyCode = anyName.filter((code) => !/^[=+\-@＝＋－＠]/u.test(code));

const anyNeighbourhood = fc.record({
  name: anyName,
  code: anyCode,
  adults: fc.integer({ min: 50, max: 20_000_000 }),
  deprivation: fc.oneof(gridNumber(0, 1), fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)),
});

const folded = (text: string) => text.normalize().toLowerCase();

const anyPlace: fc.Arbitrary<Place> = fc
  .record({
    neighbourhoods: fc.uniqueArray(anyNeighbourhood, {
      minLength: 1,
      maxLength: 30,
      comparator: (a, b) => folded(a.name) === folded(b.name) || folded(a.code) === folded(b.code),
    }),
    country: fc.constantFrom('norway' as const, 'denmark' as const, 'england' as const),
  })
  .map(({ neighbourhoods, country }) => ({
    code: 'town',
    name: 'town',
    country,
    codes: neighbourhoods.map(({ code }) => code),
    names: neighbourhoods.map(({ name }) => name),
    adults: neighbourhoods.map(({ adults }) => adults),
    deprivation: neighbourhoods.map(({ deprivation }) => deprivation),
    deprivationSource: 'measured' as const,
    source: 'own file town.csv',
  }));

/** The ways in which a spreadsheet may write the same table. */
const anyHand = fc.record({
  separator: fc.constantFrom(',', ';'),
  decimalComma: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.constantFrom('', '\uFEFF'),
  quoteAll: fc.boolean(),
  order: fc.shuffledSubarray(['name', 'code', 'population', 'deprivation', 'country'], { minLength: 5 }),
});
type Hand = typeof anyHand extends fc.Arbitrary<infer Value> ? Value : never;

function write(place: Place, { separator, decimalComma, lineEnd, mark, quoteAll, order }: Hand): string {
  const field = (text: string) => (quoteAll || /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = place.names.map((name, k) => {
    const deprivation = String(place.deprivation[k]);
    const values: Record<string, string> = {
      name,
      code: place.codes[k],
      population: String(place.adults[k]),
      deprivation: decimalComma && separator === ';' ? deprivation.replace('.', ',') : deprivation,
      country: place.country,
    };
    return order.map((column) => values[column]);
  });
  return mark + [order, ...rows].map((row) => row.map(field).join(separator) + lineEnd).join('');
}

test('a place written as CSV is read as the same place', () => {
  fc.assert(
    fc.property(anyPlace, anyHand, (place, hand) => {
      expect(readPlaceCsv(write(place, hand), 'town.csv')).toEqual({ ok: true, value: place });
    }),
    { numRuns: 300 },
  );
});

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'",;\n\r ab1.-\0\uFFFD'), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('whatever the text, there is a place or a problem, and no place breaks a rule', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, withHeader) => {
      const read = readPlaceCsv(withHeader ? `name,population\n${text}` : text, 'town.csv');
      if (!read.ok) {
        expect(read.issues.length).toBeGreaterThan(0);
        return;
      }
      const { adults, names } = read.value;
      expect(adults.every((count) => Number.isInteger(count) && count >= 1)).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns: 500 },
  );
});
