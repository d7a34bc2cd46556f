import type { PackedCountry, PackedPlace } from './packedPlaces.ts';
import { packOslo } from './packOslo.ts';
import { shareOut } from './shareOut.ts';
import { sourceCount, sourceTable } from './sourceTable.ts';

/** Residents of 16 and over among all residents, for Norway and Denmark (assumption: model.md 2). */
const ADULT_SHARE = 0.82;

/** Twelve equal neighbourhoods over the whole range of deprivation: the default place, and the one to teach with. */
const MELLOMBY: PackedPlace = {
  code: 'mellomby',
  name: 'Mellomby',
  invented: true,
  source: 'invented: no real municipality',
  adults: Array.from({ length: 12 }, () => 2_000),
  deprivation: Array.from({ length: 12 }, (_, k) => (k + 0.5) / 12),
};

const OSLO = '0301';

/**
 * Every Norwegian municipality of 2020, and Mellomby. Oslo has neighbourhoods with measured incomes, three cities have districts,
 * the others equal parts.
 */
export function packNorway(municipalities: string, districts: string, incomes: string): PackedCountry {
  const districtRows = sourceTable(districts, ['district_code', 'district', 'municipality_code', 'population']);
  const rows = sourceTable(municipalities, ['municipality_code', 'municipality', 'population'])
    // "Rest": people without a known municipality, no place.
    .filter(({ municipality_code }) => municipality_code !== 'Rest')
    .sort((a, b) => compareNorwegian(a.municipality, b.municipality));
  return {
    country: 'norway',
    source:
      'Statistics Norway (SSB), residents on 1 January 2020, adults = .82 of them; CC BY 4.0. Deprivation is synthetic',
    places: [
      MELLOMBY,
      ...rows.map(({ municipality_code: code, municipality: name, population }) => {
        const residents = sourceCount(population, name);
        const own = districtRows.filter((district) => district.municipality_code === code);
        if (own.length === 0) return { code, name, adults: equalParts(residents) };
        own.sort((a, b) => Number(a.district_code) - Number(b.district_code));
        // Residents without a known district make the districts sum to less than the city: shared out in proportion.
        const adults = shareOut(
          adultsOf(residents),
          own.map((district) => sourceCount(district.population, district.district)),
        );
        if (code === OSLO) {
          const cityDistricts = own.map((row, n) => ({ code: row.district_code, adults: adults[n] ?? NaN }));
          return { code, name, ...packOslo(incomes, cityDistricts) };
        }
        return {
          code,
          name,
          adults,
          areas: { codes: own.map((row) => row.district_code), names: own.map((row) => row.district) },
        };
      }),
    ],
  };
}

/** Adults in equal neighbourhoods of about 2,500 residents, at least 3 and at most 40 of them. */
export function equalParts(residents: number): number[] {
  const parts = Math.min(40, Math.max(3, Math.round(residents / 2_500)));
  return shareOut(
    adultsOf(residents),
    Array.from({ length: parts }, () => 1),
  );
}

function adultsOf(residents: number): number {
  return Math.round(ADULT_SHARE * residents);
}

/** Norwegian alphabetical order, æ ø å last, without asking the machine's language tables. */
function compareNorwegian(a: string, b: string): number {
  const [first, second] = [a, b].map((name) =>
    name.toLowerCase().replace(/[æøå]/g, (letter) => `z${'æøå'.indexOf(letter)}`),
  ) as [string, string];
  return first < second ? -1 : Number(first > second);
}
